/** Two versions of one clause → what changed in it. */
import { canonicalJson } from "../canonical.js";
import type { Clause, Term } from "../clause.js";
import type { LegalReference } from "../vocabulary.js";
import type { Change } from "./change.js";
import { matchIds } from "./matchIds.js";
import { parameterChanges, renamedBlanks } from "./parameterChanges.js";
import { provisionChanges } from "./provisionChanges.js";

/** Empty when both say the same. */
export function clauseChanges(before: Clause, after: Clause): Change[] {
  const of = before.id;
  return [
    ...titleChange(before, after),
    ...provisionChanges(before, after, renamedBlanks(before, after)),
    ...parameterChanges(before, after),
    ...termChanges(before, after),
    ...normChanges(before, after),
    ...linkChanges(before, after),
    ...(canonicalJson(before.notes) === canonicalJson(after.notes)
      ? []
      : [{ kind: "wording", what: "notes", of } as const]),
  ];
}

function titleChange({ id, title: before }: Clause, { title: after }: Clause): Change[] {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  return [{ kind: "wording", what: "title", of: id, before, after }];
}

function termChanges(before: Clause, after: Clause): Change[] {
  const about = { what: "term", of: before.id } as const;
  const terms = matchIds(byKey(before.terms), byKey(after.terms), contentOf);
  return [
    ...terms.kept
      .filter(([, old, now]) => contentOf(old) !== contentOf(now))
      .map(([, old, now]): Change => {
        return { kind: "wording", ...about, id: old.id, before: old.definition, after: now.definition };
      }),
    ...terms.renamed.map(([old, now]): Change => ({ kind: "renamed", ...about, id: old.id, newId: now.id })),
    ...terms.removed.map((one): Change => ({
      kind: "removed",
      ...about,
      id: one.id,
      before: one.definition,
    })),
    ...terms.added.map((one): Change => ({ kind: "added", ...about, id: one.id, after: one.definition })),
  ];
}

/** A term may stand twice for levels that never meet. */
function byKey(terms: readonly Term[]): Map<string, Term> {
  return new Map(terms.map((term) => [`${term.id} ${(term.levels ?? []).join()}`, term]));
}

function contentOf({ name, definition, stems }: Term): string {
  return canonicalJson({ name, definition, stems });
}

function normChanges(before: Clause, after: Clause): Change[] {
  const [old, now] = [normsOf(before), normsOf(after)];
  const about = { what: "norm", of: before.id } as const;
  return [
    ...[...old].flatMap(([id, norm]): Change[] => {
      const other = now.get(id);
      if (!other) return [{ kind: "removed", ...about, id }];
      if (other.checked_on === norm.checked_on) return [];
      return [
        {
          kind: "value",
          ...about,
          id,
          aspect: "checked_on",
          before: norm.checked_on,
          after: other.checked_on,
        },
      ];
    }),
    ...[...now.keys()].filter((id) => !old.has(id)).map((id): Change => ({ kind: "added", ...about, id })),
  ];
}

/** Those of the clause and of its provisions, each norm once. */
function normsOf({ legal_basis, provisions }: Clause): Map<string, LegalReference> {
  const all = [...legal_basis, ...provisions.flatMap((one) => one.legal_basis)];
  return new Map(
    all.map((norm) => [
      `${norm.act} ${[norm.article, norm.point, norm.subpoint].filter((part) => part !== undefined).join(".")}`,
      norm,
    ]),
  );
}

/** What the clause has to do with others, and how much it belongs to a draft. */
function linkChanges(before: Clause, after: Clause): Change[] {
  const aspects = ["levels", "positions", "requirement", "requires", "recommends", "conflicts_with"] as const;
  return aspects.flatMap((aspect): Change[] => {
    const [old, now] = [String(before[aspect]), String(after[aspect])];
    return old === now
      ? []
      : [{ kind: "value", what: "clause", of: before.id, aspect, before: old, after: now }];
  });
}
