/**
 * A clause as an example: level + position → its provisions with the values we recommend there.
 *
 * For people who read the library and not a draft. A question without a recommended value stays
 * a gap that asks it.
 */
import { draftSchema, type Draft } from "../agreement/draft.js";
import type { Clause, Provision } from "../library/clause.js";
import { inBoth, type Bilingual, type Level, type Position } from "../library/vocabulary.js";
import { itemsAt, provisionsAt } from "../library/wordings.js";
import { clauseFill } from "./clauseFill.js";
import type { NumberedProvision, Part, Parts } from "./document.js";
import { ended } from "./ended.js";
import { fillLine, fillParagraphs, plainText, type Fill } from "./fillBlanks.js";

export interface ExampleProvision extends NumberedProvision {
  readonly provision: Provision;
}

export type NumberOf = (key: string) => string | undefined;

/**
 * Every provision that may stand there, whatever its conditions; numbered from 1. A reference to
 * another clause or to an annex has no number here and is named by its id.
 */
export function exampleProvisions(clause: Clause, level: Level, position: Position): ExampleProvision[] {
  const provisions = provisionsAt(clause, level, position);
  const placeOf = (key: string): number => provisions.findIndex(({ id }) => key === `${clause.id}/${id}`) + 1;
  const keyAt = (place: number): string => `${level}/${position}/${String(place)}`;
  const here = (part: Part): Part => {
    if (part.kind !== "reference") return part;
    const place = placeOf(part.key);
    return place > 0
      ? { ...part, key: keyAt(place), text: String(place) }
      : { kind: "text", text: `[${part.key}]` };
  };
  const moved = (text: Bilingual<Parts>): Bilingual<Parts> => inBoth((language) => text[language].map(here));

  return provisions.map((provision, index) => {
    const { paragraphs, items } = exampleProvision(provision, clause, level, position, (key) => key);
    return {
      provision,
      key: keyAt(index + 1),
      number: String(index + 1),
      paragraphs: paragraphs.map(moved),
      items: items.map((item) => ({ ...item, text: moved(item.text) })),
    };
  });
}

/** The words of one provision, without a place of its own. */
export function exampleProvision(
  provision: Provision,
  clause: Clause,
  level: Level,
  position: Position,
  numberOf: NumberOf,
): Pick<NumberedProvision, "paragraphs" | "items"> {
  const fill = exampleFill(clause, level, position, numberOf);
  const items = [
    ...itemsAt(provision, level, position).map((item) => fillLine(item, fill)),
    ...(provision.lists_terms ? definitionsAt(clause, level) : []),
  ];
  return {
    paragraphs: fillParagraphs(provision, fill),
    items: items.map((text, index) => ({
      key: "",
      number: String(index + 1),
      text: inBoth((language) => ended(text[language], index === items.length - 1 ? "." : ";")),
    })),
  };
}

/** «30 (тридцать) календарных дней», as the blank prints the recommended value. */
function exampleFill(clause: Clause, level: Level, position: Position, numberOf: NumberOf): Bilingual<Fill> {
  const choice = { clause: clause.id, position, answers: {} };
  return clauseFill({ clause, choice, index: 0 }, exampleDraft(level), numberOf);
}

function exampleDraft(level: Level): Draft {
  return draftSchema.parse({ kelisim: 1, level, unanswered: "recommended" });
}

function definitionsAt({ terms }: Clause, level: Level): Bilingual<Parts>[] {
  return terms
    .filter((term) => term.levels?.includes(level) ?? true)
    .map(({ name, definition }) =>
      inBoth((language) => plainText(`${name[language]} – ${definition[language].trim()}`)),
    );
}
