/** Clause → each of its questions with the values we recommend, level by level and position by position. */
import type { Clause } from "../library/clause.js";
import type { Parameter } from "../library/parameter.js";
import { recommendedFor, spotsAsked, type Spot } from "../library/rules/recommendedValues.js";
import { inBoth, type Bilingual } from "../library/vocabulary.js";
import { levelNames, positionNames } from "./libraryWords.js";
import { printAnswer } from "./printAnswer.js";

export interface ExampleValues {
  readonly parameter: string;
  readonly question: Bilingual;
  /** «Коллективный договор, минимальная – 30 (тридцать) календарных дней». */
  readonly values: readonly Bilingual[];
}

/** In the order of the file; equal values of several positions stand in one line. */
export function exampleValues(clause: Clause): ExampleValues[] {
  const asked = spotsAsked(clause);
  return Object.entries(clause.parameters).map(([name, parameter]) => ({
    parameter: name,
    question: parameter.question,
    values: linesOf(name, parameter, asked.get(name) ?? []),
  }));
}

function linesOf(name: string, parameter: Parameter, spots: readonly Spot[]): Bilingual[] {
  const byValue = new Map<string, { value: Bilingual; spots: Spot[] }>();
  for (const spot of spots) {
    const value = shown(recommendedFor(parameter, name, spot)?.value, parameter);
    const known = byValue.get(`${spot.level} ${value.ru}`);
    if (known) known.spots.push(spot);
    else byValue.set(`${spot.level} ${value.ru}`, { value, spots: [spot] });
  }
  return [...byValue.values()].map(({ value, spots: where }) =>
    inBoth((language) => {
      const level = where[0] ? levelNames[where[0].level][language] : "";
      const positions = where.map(({ position }) => positionNames[position][language]).join(", ");
      return `${level}, ${positions} – ${value[language]}`;
    }),
  );
}

const open: Bilingual = { kk: "тараптар шешеді", ru: "решают стороны" };

function shown(value: unknown, parameter: Parameter): Bilingual {
  if (value === undefined) return open;
  return inBoth((language) => printAnswer(value as never, parameter, undefined, language) ?? open[language]);
}
