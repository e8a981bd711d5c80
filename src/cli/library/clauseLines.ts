/** Library + what is asked for → the lines of `kelisim library list`. */
import type { Clause } from "../library/clause.js";
import type { Library } from "../library/library.js";
import type { Level } from "../library/vocabulary.js";
import type { InterfaceLanguage } from "../wording.js";

export interface ChosenClauses {
  readonly level: Level | undefined;
  readonly topic: string | undefined;
}

/** One line per clause in the order of the topics, or one JSON array. */
export function clauseLines(
  { clauses }: Library,
  { level, topic }: ChosenClauses,
  format: InterfaceLanguage | "json",
): string[] {
  const chosen = [...clauses.values()].filter(
    (clause) =>
      (level === undefined || clause.levels.includes(level)) &&
      (topic === undefined || clause.topic === topic),
  );
  if (format === "json") return [JSON.stringify(chosen.map(summary), null, 2)];

  const width = Math.max(0, ...chosen.map(({ id }) => id.length));
  // The law has no English text: an English reader is shown the Russian one.
  const language = format === "kk" ? "kk" : "ru";
  return chosen.map(
    ({ id, levels, title }) => `${id.padEnd(width)}  ${levels.join(",")}  ${title[language]}`,
  );
}

function summary({ id, topic, title, levels, positions, requirement, provisions }: Clause) {
  return { id, topic, title, levels, positions, requirement, provisions: provisions.length };
}
