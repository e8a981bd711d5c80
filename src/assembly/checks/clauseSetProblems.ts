/** The set of chosen clauses: unknown, repeated, of another level, missing, in conflict. */
import { problem, type Problem } from "../../problems.js";
import type { Clause } from "../../library/clause.js";
import type { DraftInContext } from "../checkDraft.js";

export function clauseSetProblems(context: DraftInContext): Problem[] {
  return [...choiceProblems(context), ...missingProblems(context), ...termProblems(context)];
}

function choiceProblems({ draft, library, topics }: DraftInContext): Problem[] {
  const seen = new Set<string>();
  const standing = standingClauses(topics);
  return draft.clauses.flatMap(({ clause: id, position }, index): Problem[] => {
    const where = { path: `clauses.${String(index)}`, clause: id };
    const clause = library.clauses.get(id);
    if (!clause) return [problem("draft-unknown-clause", where, { id })];
    if (seen.has(id)) return [problem("draft-clause-twice", where, { title: clause.title })];
    seen.add(id);
    if (!clause.levels.includes(draft.level)) {
      return [problem("draft-clause-not-at-level", where, { title: clause.title, levels: clause.levels })];
    }
    if (!standing.has(id)) return [problem("draft-clause-empty", where, { title: clause.title, position })];
    return [...seen]
      .filter((other) => standing.has(other) && areInConflict(clause, library.clauses.get(other)))
      .map((other) =>
        problem("draft-clauses-in-conflict", where, {
          title: clause.title,
          other: library.clauses.get(other)?.title,
        }),
      );
  });
}

/** One of two files is enough to name the conflict. */
function areInConflict(one: Clause, other: Clause | undefined): boolean {
  return (
    other !== undefined && (one.conflicts_with.includes(other.id) || other.conflicts_with.includes(one.id))
  );
}

function missingProblems({ draft, library, topics }: DraftInContext): Problem[] {
  const standing = standingClauses(topics);
  const atLevel = (id: string): Clause | undefined => {
    const clause = library.clauses.get(id);
    return clause?.levels.includes(draft.level) ? clause : undefined;
  };
  const missing = (ids: readonly string[]): Clause[] =>
    ids.flatMap((id) => (standing.has(id) ? [] : (atLevel(id) ?? [])));

  const required = [...standing.values()].flatMap((clause) =>
    missing(clause.requires).map((other) =>
      problem(
        "draft-missing-required-clause",
        { clause: clause.id },
        { title: clause.title, missing: other.title, id: other.id },
      ),
    ),
  );
  const named = new Set(required.map(({ details }) => details["id"]));
  const core = missing(
    [...library.clauses.values()].filter((c) => c.requirement === "core").map(({ id }) => id),
  )
    .filter(({ id }) => !named.has(id))
    .map(({ id, title }) => problem("draft-missing-core-clause", { clause: id }, { title, id }));
  return [...required, ...core];
}

/** Terms are used, but no chosen clause prints the list of definitions. */
function termProblems({ topics }: DraftInContext): Problem[] {
  const sections = topics.filter((section) => section.kind === "library");
  const usesTerms = sections.some(({ chosen }) => chosen.clause.uses_terms.length > 0);
  const hasList = sections.some(({ provisions }) =>
    provisions.some(({ provision }) => provision.lists_terms),
  );
  return usesTerms && !hasList ? [problem("draft-terms-without-definitions", { path: "clauses" })] : [];
}

function standingClauses(topics: DraftInContext["topics"]): Map<string, Clause> {
  return new Map(
    topics.flatMap((section) =>
      section.kind === "library" ? [[section.chosen.clause.id, section.chosen.clause] as const] : [],
    ),
  );
}
