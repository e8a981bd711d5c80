/** What the library has said since the wording of the draft was frozen. Told, never slipped in. */
import type { Attachment } from "../../library/attachment.js";
import { canonicalJson } from "../../library/canonical.js";
import { countByKind, type Change } from "../../library/changes/change.js";
import { clauseChanges } from "../../library/changes/clauseChanges.js";
import { problem, type Problem } from "../../problems.js";
import type { DraftInContext } from "../checkDraft.js";

export function frozenProblems(context: DraftInContext): Problem[] {
  return [...newerClauses(context), ...newerAttachments(context)];
}

function newerClauses({ draft, currentLibrary }: DraftInContext): Problem[] {
  return (draft.wording?.clauses ?? []).flatMap(({ clause }): Problem[] => {
    const choice = draft.clauses.find((chosen) => chosen.clause === clause.id);
    if (!choice) return [];
    const where = { clause: clause.id };
    const about = { title: clause.title, id: clause.id };
    const current = currentLibrary.clauses.get(clause.id);
    if (!current) return [problem("draft-library-newer", where, { ...about, context: "gone" })];

    const changes = clauseChanges(clause, current).filter((change) =>
      concerns(change, draft.level, choice.position),
    );
    if (changes.length === 0) return [];
    return [
      problem("draft-library-newer", where, { ...about, changes: countByKind(changes), list: changes }),
    ];
  });
}

/** What changed at other levels and positions is no news for this draft. */
function concerns({ spots }: Change, level: string, position: string): boolean {
  return !spots || spots.some((spot) => spot.level === level && spot.position === position);
}

function newerAttachments({ draft, currentLibrary }: DraftInContext): Problem[] {
  return (draft.wording?.attachments ?? []).flatMap(({ attachment }): Problem[] => {
    const current = currentLibrary.attachments.get(attachment.id);
    if (current && contentOf(current) === contentOf(attachment)) return [];
    const where = { path: "wording.attachments" };
    const about = { title: attachment.title, id: attachment.id };
    return [
      problem("draft-library-newer", where, {
        ...about,
        ...(current ? { changes: { wording: 1 } } : { context: "gone" }),
      }),
    ];
  });
}

function contentOf(attachment: Attachment): string {
  return canonicalJson({ ...attachment, provenance: {} });
}
