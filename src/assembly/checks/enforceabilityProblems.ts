/**
 * A clause without an actor, a deadline, a record and a consequence is declarative. The reason
 * for the rule is a real case: a clause saying only that AI is used «transparently and
 * ethically» was upheld as valid and gave workers nothing (Audiencia Nacional, 21.04.2025).
 */
import type { Level } from "../../library/vocabulary.js";
import { problem, type Problem } from "../../problems.js";
import type { ChosenProvision } from "../chooseClauses.js";
import type { DraftInContext } from "../checkDraft.js";

const partsOfCore = ["actor", "deadline", "record", "remedy"] as const;

/** A regional text is a frame or a programme: it cannot set what follows for a single employer. */
const partsAt: Readonly<Record<Level, readonly (typeof partsOfCore)[number][]>> = {
  sectoral: partsOfCore,
  regional: ["actor", "deadline", "record"],
  enterprise: partsOfCore,
};

/** One warning per clause, naming every part that none of its provisions has. */
export function enforceabilityProblems({ topics, draft }: DraftInContext): Problem[] {
  return topics.flatMap((section): Problem[] => {
    if (section.kind === "own" || isOnlyWords(section.provisions)) return [];
    const missing = partsAt[draft.level].filter(
      (part) => !section.provisions.some(({ provision }) => provision.core?.[part] !== undefined),
    );
    if (missing.length === 0) return [];
    const { clause, choice } = section.chosen;
    return [
      problem(
        "draft-declarative-clause",
        { clause: clause.id },
        { title: clause.title, position: choice.position, missing },
      ),
    ];
  });
}

/** Definitions and principles have nothing to enforce. */
function isOnlyWords(provisions: readonly ChosenProvision[]): boolean {
  return provisions.every(({ provision: { kind } }) => kind === "definition" || kind === "principle");
}
