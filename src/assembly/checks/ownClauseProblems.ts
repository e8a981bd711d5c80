/** The user's own clauses: ids taken twice, a language that only repeats the other, unequal paragraphs. */
import type { OwnClause } from "../../agreement/draft.js";
import { problem, type Problem } from "../../problems.js";
import type { DraftInContext } from "../checkDraft.js";
import { paragraphsOf } from "../typography.js";

export function ownClauseProblems({ draft }: DraftInContext): Problem[] {
  const seen = new Set<string>();
  return draft.own_clauses.flatMap((own, index): Problem[] => {
    const path = `own_clauses.${String(index)}`;
    const repeated = seen.has(own.id);
    seen.add(own.id);
    return [
      ...(repeated
        ? [problem("draft-own-id-taken", { path: `${path}.id` }, { id: own.id, title: own.title })]
        : []),
      ...provisionProblems(own, path),
      ...placeProblems(
        own,
        path,
        draft.clauses.map(({ clause }) => clause),
      ),
    ];
  });
}

function provisionProblems(own: OwnClause, path: string): Problem[] {
  const seen = new Set<string>();
  return own.provisions.flatMap((provision, index): Problem[] => {
    const where = { path: `${path}.provisions.${String(index)}` };
    const details = { title: own.title, id: provision.id };
    const repeated = seen.has(provision.id);
    seen.add(provision.id);
    return [
      ...(repeated ? [problem("draft-own-id-taken", where, details)] : []),
      ...(provision.kk === provision.ru ? [problem("draft-own-not-translated", where, details)] : []),
      ...(paragraphsOf(provision.kk).length !== paragraphsOf(provision.ru).length
        ? [problem("draft-own-paragraphs-differ", where, details)]
        : []),
    ];
  });
}

function placeProblems(own: OwnClause, path: string, chosen: readonly string[]): Problem[] {
  if (own.after === undefined || chosen.includes(own.after)) return [];
  return [
    problem("draft-own-place-unknown", { path: `${path}.after` }, { title: own.title, after: own.after }),
  ];
}
