/**
 * Draft + library → the library as the draft knows it: the wording it was frozen with stands in
 * the place of what the library says today.
 */
import type { Draft } from "../agreement/draft.js";
import type { Library } from "../library/library.js";

/** The same library when the draft carries no wording of its own. */
export function libraryOfDraft({ wording }: Draft, library: Library): Library {
  if (!wording) return library;
  const frozen = new Map(wording.clauses.map(({ clause }) => [clause.id, clause]));
  const attached = new Map(wording.attachments.map(({ attachment }) => [attachment.id, attachment]));
  // An annex that is new in the library belongs to the newer wording of its clauses.
  const stillOpen = [...library.attachments].filter(
    ([id, { clauses }]) => !attached.has(id) && !clauses.some((clause) => frozen.has(clause)),
  );
  return {
    ...library,
    clauses: new Map([...library.clauses, ...frozen]),
    attachments: new Map([...attached, ...stillOpen]),
  };
}
