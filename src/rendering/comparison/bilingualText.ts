/** Where the two languages part, and references that lead astray → sentences. Not escaped. */
import type { BilingualDifference, StaleReference } from "../../comparison/comparison.js";
import { nameOf } from "./changeText.js";
import type { Say } from "./say.js";

export function bilingualText({ code, kk, ru, details }: BilingualDifference, say: Say): string {
  const here = ru ?? kk;
  return say("comparison.bilingual.said", {
    place: here ? nameOf(here) : "",
    said: say(`comparison.bilingual.${code}`, wordsOf(details, say)),
  });
}

/** Codes of languages and of what binds become words; numbers stay. */
function wordsOf(details: BilingualDifference["details"], say: Say): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => {
      if (name === "missing" || name === "changed")
        return [name, say(`comparison.language.${String(value)}`)];
      if (Array.isArray(value)) return [name, value.map((one) => senseText(String(one), say))];
      return [name, value === null ? say("comparison.sense.nothing") : senseText(String(value), say)];
    }),
  );
}

/** «30 day» → «30 дней», «right» → «право». A bare number is said as it is. */
function senseText(sense: string, say: Say): string {
  const [, number, unit] = /^(\S+) (\S+)$/.exec(sense) ?? [];
  if (number !== undefined && unit !== undefined) return say(`comparison.unit.${unit}`, { number });
  return /^[\d.]+$/.test(sense) ? sense : say(`comparison.sense.${sense}`);
}

export function staleText({ after, reference, pointedTo, pointsTo }: StaleReference, say: Say): string {
  const form = pointsTo ? "stale" : "lost";
  return say(`comparison.reference.${form}`, {
    place: nameOf(after),
    number: reference.replace(/^\S+ /, ""),
    now: nameOf(pointedTo),
    instead: pointsTo ? nameOf(pointsTo) : "",
  });
}
