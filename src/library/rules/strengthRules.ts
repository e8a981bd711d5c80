/**
 * The three positions really differ, and every one but the weakest can be enforced.
 *
 * The reason is a real case: a clause saying only that AI is used «transparently and ethically»
 * was upheld as valid and gave workers nothing (Audiencia Nacional, 21.04.2025).
 */
import type { Clause, Provision } from "../clause.js";
import type { Level, Position } from "../vocabulary.js";
import { itemsAt, provisionsAt } from "../wordings.js";
import type { ClauseRule, Finding } from "./rule.js";

const positionsAlike: ClauseRule = (clause) =>
  clause.levels.flatMap((level) =>
    clause.positions.flatMap((position, index): Finding[] => {
      const weaker = clause.positions[index - 1];
      if (weaker === undefined || wordingAt(clause, level, weaker) !== wordingAt(clause, level, position))
        return [];
      return [{ at: ["levels"], isKey: true, details: { level, position, weaker } }];
    }),
  );

function wordingAt(clause: Clause, level: Level, position: Position): string {
  const texts = provisionsAt(clause, level, position).map((provision) => [
    provision.kk,
    provision.ru,
    ...itemsAt(provision, level, position).flatMap(({ kk, ru }) => [kk, ru]),
  ]);
  return JSON.stringify(texts.sort());
}

const partsOfCore = ["actor", "deadline", "record", "remedy"] as const;

const positionDeclarative: ClauseRule = (clause) =>
  enforceablePositions(clause).flatMap(({ level, position, missing }): Finding[] => {
    const decisive = missing.filter((part) => part !== "remedy" || level !== "regional");
    if (decisive.length === 0) return [];
    return [{ at: ["provisions"], isKey: true, details: { level, position, missing: decisive } }];
  });

/**
 * A regional agreement binds an akimat and associations, whom the parties can hardly penalise:
 * what is missing there is told and not refused. Once for a clause.
 */
const regionalWithoutRemedy: ClauseRule = (clause) => {
  const found = enforceablePositions(clause).filter(
    ({ level, missing }) => level === "regional" && missing.includes("remedy"),
  );
  if (found.length === 0) return [];
  return [{ at: ["provisions"], isKey: true, details: { positions: found.map(({ position }) => position) } }];
};

interface Enforced {
  readonly level: Level;
  readonly position: Position;
  readonly missing: readonly (typeof partsOfCore)[number][];
}

/** What no provision of the position says. The minimum may only point to the law. */
function enforceablePositions(clause: Clause): Enforced[] {
  return clause.levels.flatMap((level) =>
    clause.positions.flatMap((position): Enforced[] => {
      const provisions = provisionsAt(clause, level, position);
      if (position === "minimum" || provisions.every(isOnlyWords)) return [];
      const missing = partsOfCore.filter(
        (part) => !provisions.some(({ core }) => core?.[part] !== undefined),
      );
      return [{ level, position, missing }];
    }),
  );
}

/** Definitions and principles have nothing to enforce. */
function isOnlyWords({ kind }: Provision): boolean {
  return kind === "definition" || kind === "principle";
}

export const strengthRules = {
  "positions-alike": positionsAlike,
  "position-declarative": positionDeclarative,
  "regional-without-remedy": regionalWithoutRemedy,
} satisfies Record<string, ClauseRule>;
