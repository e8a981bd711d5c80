/**
 * Two versions of the library → what changed between them, by kind. Order of the files, layout
 * and comments are no difference.
 */
import type { Clause } from "../clause.js";
import type { Library } from "../library.js";
import { canonicalJson } from "../canonical.js";
import type { Change, ChangedThing } from "./change.js";
import { clauseChanges } from "./clauseChanges.js";
import { matchIds } from "./matchIds.js";

/** In the order of the older library, what is new at the end. */
export function libraryChanges(before: Library, after: Library): Change[] {
  const clauses = matchIds(before.clauses, after.clauses, wordsOf);
  return [
    ...clauses.kept.flatMap(([, old, now]) => clauseChanges(old, now)),
    ...clauses.renamed.flatMap(([old, now]): Change[] => [
      { kind: "renamed", what: "clause", of: old.id, newId: now.id, before: old.title, after: now.title },
    ]),
    ...clauses.removed.map((one): Change => ({
      kind: "removed",
      what: "clause",
      of: one.id,
      before: one.title,
    })),
    ...clauses.added.map((one): Change => ({ kind: "added", what: "clause", of: one.id, after: one.title })),
    ...wholeChanges("attachment", before.attachments, after.attachments),
    ...wholeChanges("package", before.packages, after.packages),
  ];
}

/** A clause under another id says the same if its provisions do. */
function wordsOf({ provisions }: Clause): string {
  return canonicalJson(provisions.map(({ kk, ru, items }) => ({ kk, ru, items })));
}

type Whole = Readonly<Record<"id", string>> & { readonly title: Change["before"] & object };

/** Things that are compared as one: their parts have no life of their own in an agreement. */
function wholeChanges<T extends Whole>(
  what: ChangedThing,
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
): Change[] {
  const content = (one: T): string => canonicalJson({ ...one, id: "", provenance: undefined });
  const { kept, renamed, removed, added } = matchIds(before, after, content);
  return [
    ...kept
      .filter(([, old, now]) => content(old) !== content(now))
      .map(([id, old, now]): Change => ({
        kind: "wording",
        what,
        of: id,
        before: old.title,
        after: now.title,
      })),
    ...renamed.map(([old, now]): Change => ({ kind: "renamed", what, of: old.id, newId: now.id })),
    ...removed.map(({ id, title }): Change => ({ kind: "removed", what, of: id, before: title })),
    ...added.map(({ id, title }): Change => ({ kind: "added", what, of: id, after: title })),
  ];
}
