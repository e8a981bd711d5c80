/**
 * Who asks, whatever they came with: the one thing every rule of access is about.
 *
 * A caller is made by whoever has checked a session, a token or a key, and nowhere else.
 */
import { AccessRefusal } from "./accessRefusal.js";
import { actions, actionsOf, type Action, type Role } from "./roles.js";

export interface Caller {
  /** What the caller may see belongs to this organisation. */
  readonly organisation: string;
  /** «person:<subject>», «key:<prefix>» or «local»: goes into revisions and the audit log. */
  readonly person: string;
  readonly role: Role;
  /** What this key or token was given; the role limits it further. */
  readonly scopes: readonly Action[];
  readonly via: "local" | "session" | "token" | "key";
}

/** The name of the organisation when nobody has to sign in. No claim may give it. */
export const LOCAL_ORGANISATION = "local";

/** Whoever sits at this computer, while no sign-in is configured. */
export const localCaller: Caller = {
  organisation: LOCAL_ORGANISATION,
  person: "local",
  role: "administrator",
  scopes: actions,
  via: "local",
};

export function may({ role, scopes }: Pick<Caller, "role" | "scopes">, action: Action): boolean {
  return actionsOf(role).includes(action) && scopes.includes(action);
}

/** Throws AccessRefusal. */
export function demand(caller: Caller, action: Action): void {
  if (!may(caller, action)) throw new AccessRefusal("not-allowed", { role: caller.role, action });
}
