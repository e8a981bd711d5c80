/**
 * Recommended values: there where the question is asked and nowhere else, possible, within
 * the law, and better for workers from position to position.
 */
import type { Clause } from "../clause.js";
import { isNumberParameter, type Parameter } from "../parameter.js";
import { levels, type Level } from "../vocabulary.js";
import {
  allRecommended,
  recommendedFor,
  spotsAsked,
  type Recommended,
  type Spot,
} from "./recommendedValues.js";
import type { ClauseRule, Finding } from "./rule.js";
import { unknownName } from "./unknownName.js";

/** A date, a text or a list belongs to the parties, so nothing has to be recommended for it. */
const recommendedMissing: ClauseRule = (clause) =>
  eachParameter(clause, (parameter, name, asked) => {
    if (!isNumberParameter(parameter) && parameter.kind !== "choice") return [];
    return asked
      .filter((spot) => !recommendedFor(parameter, name, spot))
      .map((spot) => ({ at: ["parameters", name, "recommended"], isKey: true, details: { name, ...spot } }));
  });

const recommendedUnused: ClauseRule = (clause) =>
  eachParameter(clause, (parameter, name, asked) => {
    const used = new Set(asked.map((spot) => recommendedFor(parameter, name, spot)?.at.join(".")));
    return allRecommended(parameter, name)
      .filter(({ at }) => !used.has(at.join(".")))
      .map(({ at, position, level }) => ({
        at,
        isKey: true,
        details: { name, position, ...(level === undefined ? {} : { level, context: "level" }) },
      }));
  });

const recommendedNotWhole: ClauseRule = (clause) =>
  eachParameter(clause, (parameter, name) =>
    parameter.kind === "whole-number"
      ? allRecommended(parameter, name)
          .filter(({ value }) => !Number.isInteger(value))
          .map(({ at, value }) => ({ at, details: { value } }))
      : [],
  );

const recommendedOptionUnknown: ClauseRule = (clause) =>
  eachParameter(clause, (parameter, name) => {
    if (parameter.kind !== "choice") return [];
    const options = parameter.options.map(({ id }) => id);
    return allRecommended(parameter, name)
      .filter(({ value }) => !options.includes(String(value)))
      .map(({ at, value }) => unknownName(at, "option", String(value), options));
  });

const recommendedBelowFloor: ClauseRule = (clause) =>
  outsideBound(clause, "at_least", (value, floor) => value < floor);

const recommendedAboveCeiling: ClauseRule = (clause) =>
  outsideBound(clause, "at_most", (value, ceiling) => value > ceiling);

function outsideBound(
  clause: Clause,
  bound: "at_least" | "at_most",
  isOutside: (value: number, bound: number) => boolean,
): Finding[] {
  return eachParameter(clause, (parameter, name) => {
    const limit = isNumberParameter(parameter) ? parameter[bound]?.value : undefined;
    if (limit === undefined) return [];
    return allRecommended(parameter, name)
      .filter(({ value }) => typeof value === "number" && isOutside(value, limit))
      .map(({ at, value }) => ({ at, details: { name, value, limit } }));
  });
}

/** minimum ≤ standard ≤ strong for workers, at each level. */
const recommendedOutOfOrder: ClauseRule = (clause) =>
  eachParameter(clause, (parameter, name, asked) => {
    const findings = levels.flatMap((level) => {
      const values = asked
        .filter((spot) => spot.level === level)
        .flatMap((spot) => judged(parameter, name, spot));
      return values.flatMap((value, index): Finding[] => {
        const before = values[index - 1];
        if (!before || value.worth >= before.worth) return [];
        return [{ at: value.at, details: { name, level, value: value.value, before: before.value } }];
      });
    });
    return onePerPlace(findings);
  });

/** An agreement of a higher level is a floor for the enterprise, so it does not ask for more. */
const recommendedBetterAbove: ClauseRule = (clause) =>
  eachParameter(clause, (parameter, name, asked) => {
    const findings = asked
      .filter(({ level }) => level !== LOWEST)
      .flatMap((spot): Finding[] => {
        const [here] = judged(parameter, name, spot);
        const isBoth = asked.some((other) => other.level === LOWEST && other.position === spot.position);
        const [below] = isBoth ? judged(parameter, name, { ...spot, level: LOWEST }) : [];
        if (!here || !below || here.worth <= below.worth) return [];
        return [{ at: here.at, details: { name, ...spot, value: here.value, below: below.value } }];
      });
    return onePerPlace(findings);
  });

const LOWEST: Level = "enterprise";

interface Judged extends Recommended {
  /** The more, the better for workers. */
  readonly worth: number;
}

/** None where the value has no better and worse. */
function judged(parameter: Parameter, name: string, spot: Spot): Judged[] {
  const recommended = recommendedFor(parameter, name, spot);
  if (!recommended) return [];
  if (parameter.kind === "choice") {
    const worth = parameter.options.findIndex(({ id }) => id === recommended.value);
    return parameter.better === "later" ? [{ ...recommended, worth }] : [];
  }
  if (!isNumberParameter(parameter) || parameter.better === "neither") return [];
  const worth = Number(recommended.value);
  return [{ ...recommended, worth: parameter.better === "higher" ? worth : -worth }];
}

/** A general value holds at several levels and is wrong once. */
function onePerPlace(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [finding.at.join("."), finding])).values()];
}

function eachParameter(
  clause: Clause,
  find: (parameter: Parameter, name: string, asked: readonly Spot[]) => Finding[],
): Finding[] {
  const asked = spotsAsked(clause);
  return Object.entries(clause.parameters).flatMap(([name, parameter]) =>
    find(parameter, name, asked.get(name) ?? []),
  );
}

export const valueRules = {
  "recommended-missing": recommendedMissing,
  "recommended-unused": recommendedUnused,
  "recommended-not-whole": recommendedNotWhole,
  "recommended-option-unknown": recommendedOptionUnknown,
  "recommended-below-floor": recommendedBelowFloor,
  "recommended-above-ceiling": recommendedAboveCeiling,
  "recommended-out-of-order": recommendedOutOfOrder,
  "recommended-better-above": recommendedBetterAbove,
} satisfies Record<string, ClauseRule>;
