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
  return {
    ...library,
    clauses: new Map([...library.clauses, ...frozen]),
    attachments: new Map([...library.attachments, ...attached]),
  };
}
