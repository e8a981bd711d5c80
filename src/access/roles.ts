/**
 * Who may do what: one closed table of roles and actions. Nothing else decides it.
 *
 * An action is also the scope of an API key, so that a key can be given less than its role.
 * A new action has no role until it is written into this table.
 */
export const roles = ["administrator", "negotiator", "lawyer", "librarian", "viewer"] as const;
export type Role = (typeof roles)[number];

export const actions = [
  /** Topics, titles of clauses, ready plans: nothing of what we would concede. */
  "library.read",
  /** Whole clauses with every position and our notes, and the team edition of any document. */
  "notes.read",
  /** Documents from a plan that is sent along. Any position can be asked for, the weakest too. */
  "plans.assemble",
  "drafts.read",
  "drafts.change",
  "drafts.delete",
  /** Uploaded agreements and comparisons that are kept. */
  "files.read",
  "files.add",
  "files.delete",
  "keys.manage",
  "audit.read",
] as const;
export type Action = (typeof actions)[number];

const table: Readonly<Record<Role, readonly Action[]>> = {
  administrator: actions,
  negotiator: [
    ...(["library.read", "notes.read", "plans.assemble"] as const),
    ...(["drafts.read", "drafts.change", "drafts.delete"] as const),
    ...(["files.read", "files.add", "files.delete"] as const),
  ],
  lawyer: [
    ...(["library.read", "notes.read", "plans.assemble"] as const),
    ...(["drafts.read", "drafts.change"] as const),
    ...(["files.read", "files.add"] as const),
  ],
  librarian: ["library.read", "notes.read", "plans.assemble", "drafts.read", "files.read"],
  viewer: ["library.read", "drafts.read", "files.read"],
};

export function actionsOf(role: Role): readonly Action[] {
  return table[role];
}

export function isRole(text: unknown): text is Role {
  return roles.some((role) => role === text);
}

export function isAction(text: unknown): text is Action {
  return actions.some((action) => action === text);
}

/** Of several roles the one that may do most: each role in the list may do all that the later ones may. */
export function strongestRole(names: readonly Role[]): Role | undefined {
  return roles.find((role) => names.includes(role));
}
