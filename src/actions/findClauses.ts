/** What the library may say: clauses by level, topic, position and requirement; one clause whole. */
import type { Clause } from "../library/clause.js";
import type { Library } from "../library/library.js";
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
}

export type ClauseSummary = Pick<Clause, "id" | "topic" | "title" | "levels" | "positions" | "requirement">;

/** In the order of the topics of an agreement. */
export function findClauses({ library }: Kelisim, filter: ClauseFilter): ClauseSummary[] {
  return [...library.clauses.values()].filter((clause) => passes(clause, filter)).map(summaryOf);
}

function passes(clause: Clause, { level, topic, position, requirement }: ClauseFilter): boolean {
  return (
    (level === undefined || clause.levels.includes(level)) &&
    (topic === undefined || clause.topic === topic) &&
    (position === undefined || clause.positions.includes(position)) &&
    (requirement === undefined || clause.requirement === requirement)
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
