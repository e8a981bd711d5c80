/**
 * Draft + library + frame → the sections of the agreement in order, each with the provisions
 * that stand at this level and position. Nothing is numbered or filled yet.
 */
import type { ChosenClause, Draft, OwnClause } from "../agreement/draft.js";
import type { Clause, Condition, Item, Provision } from "../library/clause.js";
import type { Library } from "../library/library.js";
import { itemsAt, provisionsAt } from "../library/wordings.js";
import type { Frame } from "../agreement/frame.js";

/** A library clause that the draft has chosen and this level has. */
export interface ClauseInDraft {
  readonly clause: Clause;
  readonly choice: ChosenClause;
  /** Place in `draft.clauses`, for messages. */
  readonly index: number;
}

export interface ChosenProvision {
  readonly provision: Provision;
  readonly items: readonly Item[];
}

export type TopicSection =
  | {
      readonly kind: "library";
      readonly chosen: ClauseInDraft;
      readonly provisions: readonly ChosenProvision[];
    }
  | { readonly kind: "own"; readonly own: OwnClause };

/** The clauses of the draft that can stand in it, first mention of each, in the draft's order. */
export function clausesInDraft(draft: Draft, library: Library): ClauseInDraft[] {
  const seen = new Set<string>();
  return draft.clauses.flatMap((choice, index): ClauseInDraft[] => {
    const clause = library.clauses.get(choice.clause);
    if (!clause?.levels.includes(draft.level) || seen.has(clause.id)) return [];
    seen.add(clause.id);
    return [{ clause, choice, index }];
  });
}

/** Topic sections in the order of the frame; the user's own clauses after the clause they name, or last. */
export function topicSections(draft: Draft, chosen: readonly ClauseInDraft[], frame: Frame): TopicSection[] {
  const present = new Set(chosen.map(({ clause }) => clause.id));
  const place = new Map(frame.topics.map((topic, index) => [topic, index]));
  const placeOf = ({ clause }: ClauseInDraft): number => place.get(clause.topic) ?? frame.topics.length;

  const library = [...chosen]
    .sort((a, b) => placeOf(a) - placeOf(b) || a.index - b.index)
    .map((entry): TopicSection => ({
      kind: "library",
      chosen: entry,
      provisions: chooseProvisions(entry, draft, present),
    }))
    .filter((section) => section.kind === "own" || section.provisions.length > 0);

  return withOwnClauses(library, draft.own_clauses);
}

function withOwnClauses(library: readonly TopicSection[], own: readonly OwnClause[]): TopicSection[] {
  const following = new Map<string | undefined, TopicSection[]>();
  const known = new Set(
    library.map((section) => (section.kind === "library" ? section.chosen.clause.id : "")),
  );
  for (const clause of own) {
    const after = clause.after !== undefined && known.has(clause.after) ? clause.after : undefined;
    following.set(after, [...(following.get(after) ?? []), { kind: "own", own: clause }]);
  }
  const placed = library.flatMap((section) => [
    section,
    ...(section.kind === "library" ? (following.get(section.chosen.clause.id) ?? []) : []),
  ]);
  return [...placed, ...(following.get(undefined) ?? [])];
}

function chooseProvisions(
  { clause, choice }: ClauseInDraft,
  draft: Draft,
  present: ReadonlySet<string>,
): ChosenProvision[] {
  return provisionsAt(clause, draft.level, choice.position)
    .filter(({ when }) => (when ?? []).every((condition) => holds(condition, choice, present, draft, clause)))
    .map((provision) => ({ provision, items: itemsAt(provision, draft.level, choice.position) }));
}

function holds(
  condition: Condition,
  choice: ChosenClause,
  present: ReadonlySet<string>,
  draft: Draft,
  clause: Clause,
): boolean {
  if ("clause" in condition) return present.has(condition.clause);
  if ("no_clause" in condition) return !present.has(condition.no_clause);

  const answer = answerOf(choice, clause, condition.parameter, draft);
  // Before the question is answered nothing is left out: the reader sees what the answer decides on.
  if (typeof answer !== "string") return true;
  return "is" in condition ? condition.is.includes(answer) : !condition.is_not.includes(answer);
}

/** The answer given, or the value we recommend where the draft asks for that. */
export function answerOf(
  choice: ChosenClause,
  clause: Clause,
  parameterName: string,
  draft: Draft,
): ChosenClause["answers"][string] | undefined {
  const given = choice.answers[parameterName];
  if (given !== undefined || draft.unanswered === "gap") return given;

  const parameter = clause.parameters[parameterName];
  return parameter?.recommended_at[draft.level]?.[choice.position] ?? parameter?.recommended[choice.position];
}
