/**
 * Finds what a text counts: terms, sums, shares, numbers and dates, each with its unit, the kind
 * of its days and what it limits.
 */
import type { Language } from "../../library/vocabulary.js";
import type { Word } from "../words/words.js";
import { boundAt, type Bound } from "./bounds.js";
import { dateAt } from "./dates.js";
import { compoundNumeral, isDoubtfulNumeral, multipleOf, numeralAt } from "./numerals.js";
import { referencesIn } from "./references.js";
import { unitAt, type DayKind, type Unit } from "./units.js";

export interface Quantity {
  readonly value: number;
  readonly unit: Unit | null;
  readonly days: DayKind | null;
  readonly bound: Bound | null;
  /** Indexes of the words that say it, the bound and the unit too, growing. */
  readonly at: readonly number[];
}

export function quantitiesIn(text: string, words: readonly Word[], language: Language): Quantity[] {
  const taken = new Set(referencesIn(words, language).flatMap(({ at }) => at));
  const found: Quantity[] = [];
  for (let index = 0; index < words.length; index++) {
    if (taken.has(index)) continue;
    const date = dateAt(words, index, language);
    if (date) {
      found.push({ value: date.value, unit: "date", days: null, bound: null, at: range(index, date.length) });
      index += date.length - 1;
      continue;
    }
    const quantity = quantityAt(text, words, index, language);
    if (!quantity) continue;
    found.push(quantity);
    index = Math.max(index, ...quantity.at.filter((one) => one > index && !isBoundWord(quantity, one)));
  }
  return found;
}

/** Words of the bound may stand after the next number; the search goes on at the unit. */
function isBoundWord({ bound }: Quantity, index: number): boolean {
  return bound?.at.includes(index) ?? false;
}

function quantityAt(
  text: string,
  words: readonly Word[],
  start: number,
  language: Language,
): Quantity | undefined {
  const word = words[start];
  if (!word) return undefined;
  const multiple = multipleOf(word.plain);
  if (multiple !== undefined)
    return { value: multiple, unit: "multiple", days: null, bound: null, at: [start] };
  const number =
    digitsAt(words, start, language) ?? compoundNumeral(word.plain) ?? numeralAt(words, start, language);
  if (!number) return undefined;

  const end = start + number.length;
  const last = words[end - 1] ?? word;
  const isShare = /^[\s\u00a0]*%/.test(text.slice(last.end, last.end + 3));
  const unit = isShare
    ? { unit: "percent" as const, days: null, at: [] }
    : unitAt(words, start, end, language);
  const bound = boundAt(words, start, Math.max(end, ...unit.at.map((one) => one + 1)), language);
  const isAlone = unit.unit === null && bound === null && number.length === 1;
  if (isAlone && !/\d/.test(word.plain) && isDoubtfulNumeral(word.plain)) return undefined;
  const at = new Set([...range(start, number.length), ...unit.at, ...(bound?.at ?? [])]);
  return {
    value: number.value,
    unit: unit.unit,
    days: unit.days,
    bound: bound && often(bound, unit.unit),
    at: [...at].sort((a, b) => a - b),
  };
}

/** «не менее одного раза» and «не реже одного раза» are one. */
function often(bound: Bound, unit: Unit | null): Bound {
  return unit === "times" && bound.kind === "floor" ? { ...bound, kind: "frequency" } : bound;
}

/** «1 500 000,50», «30-дневный»; and «30 (тридцати)», where the words only repeat the figure. */
function digitsAt(words: readonly Word[], start: number, language: Language) {
  const plain = words[start]?.plain ?? "";
  const digits = /^(\d{1,3}(?:[\s\u00a0\u202f]\d{3})+|\d+)(?:[.,](\d+))?(?=$|-\p{L})/u.exec(plain);
  if (!digits) return undefined;
  const value = Number(`${(digits[1] ?? "").replace(/\D/g, "")}.${digits[2] ?? "0"}`);
  const repeated = numeralAt(words, start + 1, language);
  return { value, length: repeated?.value === value ? 1 + repeated.length : 1 };
}

function range(start: number, length: number): number[] {
  return Array.from({ length }, (_, step) => start + step);
}
