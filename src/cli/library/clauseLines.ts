/** Library + what is asked for → the lines of `kelisim library list`. */
import type { Clause } from "../../library/clause.js";
import type { Library } from "../../library/library.js";
import { reviewState, type FingerprintOf } from "../../library/reviewState.js";
import type { Level } from "../../library/vocabulary.js";
import type { Terminal } from "../command.js";

export interface ChosenClauses {
  readonly level: Level | undefined;
  readonly topic: string | undefined;
}

/** One line per clause in the order of the topics, or one JSON array. */
export function clauseLines(
  library: Library,
  { level, topic }: ChosenClauses,
  format: Pick<Terminal, "language" | "translate"> | "json",
  fingerprintOf: FingerprintOf,
): string[] {
  const chosen = [...library.clauses.values()].filter(
    (clause) =>
      (level === undefined || clause.levels.includes(level)) &&
      (topic === undefined || clause.topic === topic),
  );
  const summaries = chosen.map((clause) => summary(clause, library, fingerprintOf));
  if (format === "json") return [JSON.stringify(summaries, null, 2)];

  const width = Math.max(0, ...chosen.map(({ id }) => id.length));
  // The law has no English text: an English reader is shown the Russian one.
  const language = format.language === "kk" ? "kk" : "ru";
  return summaries.map(({ id, levels, title, review, pack }) => {
    const marks = [
      format.translate(`review.${review}`),
      ...(pack ? [`${pack.name[language]} ${pack.version}`] : []),
    ];
    return `${id.padEnd(width)}  ${levels.join(",")}  ${title[language]}  [${marks.join("; ")}]`;
  });
}

function summary(clause: Clause, { packOf }: Library, fingerprintOf: FingerprintOf) {
  const { id, topic, title, levels, positions, requirement, provisions } = clause;
  const pack = packOf.get(id);
  return {
    id,
    topic,
    title,
    levels,
    positions,
    requirement,
    provisions: provisions.length,
    review: reviewState(clause, fingerprintOf).kind,
    ...(pack ? { pack: { name: pack.name, version: pack.version, status: pack.status } } : {}),
  };
}
