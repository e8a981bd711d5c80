/** What the library may say: clauses by words, level, topic, position and norm; one clause whole. */
import { may, type Caller } from "../access/caller.js";
import type { Clause } from "../library/clause.js";
import type { Library } from "../library/library.js";
import { legalReferences } from "../library/rules/legalReferences.js";
import { searchClauses } from "../library/search/searchClauses.js";
import type { Topic } from "../library/topics.js";
import type { Bilingual, Level, Position } from "../library/vocabulary.js";
import type { Kelisim } from "./kelisim.js";
import { NotFound } from "./refusals.js";

/** A filter that is left out lets everything pass. */
export interface ClauseFilter {
  readonly level?: Level | undefined;
  readonly topic?: string | undefined;
  readonly position?: Position | undefined;
  readonly requirement?: Clause["requirement"] | undefined;
  /** Words as people type them, in either language: see `searchClauses`. */
  readonly q?: string | undefined;
  /** Id of an act, and the number of one of its articles, that the clause rests on. */
  readonly act?: string | undefined;
  readonly article?: string | undefined;
}

export type ClauseSummary = Pick<Clause, "id" | "topic" | "title" | "levels" | "positions" | "requirement">;

/**
 * In the order of the topics of an agreement; the best match first when words are given. Our
 * notes are searched only for a caller who may read them: what is found betrays what they say.
 */
export function findClauses({ library }: Kelisim, filter: ClauseFilter, caller: Caller): ClauseSummary[] {
  const typed = filter.q?.trim() ?? "";
  const found =
    typed === ""
      ? [...library.clauses.values()]
      : searchClauses(library, typed, may(caller, "notes.read")).flatMap(
          (id) => library.clauses.get(id) ?? [],
        );
  return found.filter((clause) => passes(clause, filter)).map(summaryOf);
}

function passes(clause: Clause, filter: ClauseFilter): boolean {
  const { level, topic, position, requirement } = filter;
  return (
    restsOn(clause, filter) &&
    (level === undefined || clause.levels.includes(level)) &&
    (topic === undefined || clause.topic === topic) &&
    (position === undefined || clause.positions.includes(position)) &&
    (requirement === undefined || clause.requirement === requirement)
  );
}

function restsOn(clause: Clause, { act, article }: ClauseFilter): boolean {
  if (act === undefined && article === undefined) return true;
  return legalReferences(clause).some(
    ({ norm }) =>
      (act === undefined || norm.act === act) && (article === undefined || norm.article === article),
  );
}

function summaryOf({ id, topic, title, levels, positions, requirement }: Clause): ClauseSummary {
  return { id, topic, title, levels, positions, requirement };
}

/** With the notes for our own side: only our own side reaches the service. Throws NotFound. */
export function getClause({ library }: Kelisim, id: string): Clause {
  const clause = library.clauses.get(id);
  if (!clause) throw new NotFound("no-such-clause", { id });
  return clause;
}

export interface TopicSummary extends Topic {
  readonly groupTitle: Bilingual | undefined;
  /** Ids of the clauses written for the topic so far. */
  readonly clauses: readonly string[];
}

export function listTopics({ library }: Kelisim): TopicSummary[] {
  return library.topics.map((topic) => ({
    ...topic,
    groupTitle: library.groups.get(topic.group),
    clauses: clausesOf(topic, library),
  }));
}

function clausesOf({ id }: Topic, { clauses }: Library): string[] {
  return [...clauses.values()].filter(({ topic }) => topic === id).map((clause) => clause.id);
}
