/** Where the two languages part, and references that lead astray → sentences. Not escaped. */
import type { BilingualDifference, StaleReference } from "../../comparison/comparison.js";
import { nameOf } from "./changeText.js";
import type { Say } from "./say.js";

export function bilingualText(difference: BilingualDifference, say: Say): string {
  const { code, kk, ru } = difference;
  const here = ru ?? kk;
  return say("comparison.bilingual.said", {
    place: here ? nameOf(here) : "",
    said: say(`comparison.bilingual.${code}`, valuesOf(difference, say)),
  });
}

function valuesOf(difference: BilingualDifference, say: Say): Readonly<Record<string, unknown>> {
  switch (difference.code) {
    case "numbers":
    case "deadline-kind": {
      const { kk, ru } = difference.details;
      return { kk: kk.map((one) => senseText(one, say)), ru: ru.map((one) => senseText(one, say)) };
    }
    case "modality": {
      const { kk, ru } = difference.details;
      return {
        kk: say(`comparison.sense.${kk ?? "nothing"}`),
        ru: say(`comparison.sense.${ru ?? "nothing"}`),
      };
    }
    case "missing-sentence":
      return difference.details;
    case "missing":
      return { missing: say(`comparison.language.${difference.details.missing}`) };
    case "changed-in-one":
      return { changed: say(`comparison.language.${difference.details.changed}`) };
  }
}

/** «30 day» → «30 дней». A bare number is said as it is. */
function senseText(sense: string, say: Say): string {
  const [, number, unit] = /^(\S+) (\S+)$/.exec(sense) ?? [];
  return unit === undefined ? sense : say(`comparison.unit.${unit}`, { number });
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
