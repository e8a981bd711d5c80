/**
 * Words of a text → the whole number they say: «ста восьмидесяти» → 180, «бір жүз сексен» → 180.
 *
 * The words are those our own printer writes, read backwards: a form it can print is a form that
 * is understood.
 */
import { kazakhWords } from "../../assembly/numerals/kazakhNumerals.js";
import { russianWords } from "../../assembly/numerals/russianNumerals.js";
import { russianCases } from "../../library/parameter.js";
import type { Language } from "../../library/vocabulary.js";
import { fold } from "../tokens.js";
import type { Word } from "../words/words.js";

export interface Numeral {
  readonly value: number;
  /** How many words say it. */
  readonly length: number;
}

export function numeralAt(words: readonly Word[], start: number, language: Language): Numeral | undefined {
  let [total, current, length, last] = [0, 0, 0, Infinity];
  for (; ; length++) {
    const value = valueOf(words[start + length]?.plain ?? "", language);
    if (value === undefined) break;
    // «жүз» and «тысяча» multiply what stands before them.
    if (value >= thousand) [total, current] = [total + Math.max(1, current) * value, 0];
    else if (value === hundred && current > 0 && current < 10) current *= hundred;
    // «десять двадцать» is two numbers.
    else if (last <= value) break;
    else current += value;
    last = value;
  }
  return length === 0 ? undefined : { value: total + current, length };
}

/** «в двойном размере», «в полуторном размере»: how many times as much. */
export function multipleOf(plain: string): number | undefined {
  return multiples.find(([pattern]) => pattern.test(plain))?.[1];
}

const multiples: readonly (readonly [RegExp, number])[] = [
  [/^(?:двойн|двукратн)/u, 2],
  [/^полуторн/u, 1.5],
  [/^(?:тройн|трехкратн)/u, 3],
];

/** Words that are a number and something else as well: the quarter, the face, the family. */
export function isDoubtfulNumeral(plain: string): boolean {
  return /^(?:тоқсан|жүз|мың|семи|семью|сто|ста|один|одн\p{L}+|бір\p{L}*)$/u.test(plain);
}

/** «десятидневный», «трёхмесячного»: the unit is found in the same word. */
export function compoundNumeral(plain: string): Numeral | undefined {
  const start = /^([а-я]{2,})(?:дневн|недельн|месячн|летн|часов)[а-я]{2,3}$/u.exec(plain)?.[1];
  const value = start === undefined ? undefined : values.ru.get(start);
  return value === undefined ? undefined : { value, length: 1 };
}

const hundred = 100;
const thousand = 1000;

const printed = [
  ...Array.from({ length: 20 }, (_, index) => index + 1),
  ...Array.from({ length: 9 }, (_, index) => (index + 1) * 10),
  ...Array.from({ length: 9 }, (_, index) => (index + 1) * hundred),
];

function valueOf(plain: string, language: Language): number | undefined {
  const exact = values[language].get(plain);
  // «бірге» and «бірден» are «together» and «at once».
  if (exact !== undefined || language === "ru" || /^бір(?:ге|ден)$/u.test(plain)) return exact;
  return values.kk.get(plain.replace(kazakhEnding, ""));
}

const kazakhEnding = /(?:ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|нан|нен|дан|ден|тан|тен|ны|ні|ды|ді|ты|ті)$/u;

const values: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  kk: new Map([
    ...printed.map((n): [string, number] => [kazakhWords(n), n]).filter(([words]) => !words.includes(" ")),
    ["жүз", hundred],
    ["мың", thousand],
    ["миллион", thousand * thousand],
  ]),
  ru: new Map([
    ...printed.flatMap((n) => russianForms(n).map((words): [string, number] => [words, n])),
    ...["тысяча", "тысячи", "тысяч", "тысяче", "тысячу", "тысячам"].map((one): [string, number] => [
      one,
      thousand,
    ]),
    ...["миллион", "миллиона", "миллионов"].map((one): [string, number] => [one, thousand * thousand]),
    ["обе", 2],
    ["оба", 2],
    ["обоих", 2],
    ["обеих", 2],
  ]),
};

function russianForms(n: number): string[] {
  const genders = ["masculine", "feminine", "neuter"] as const;
  const forms = russianCases.flatMap((form) =>
    genders.map((gender) => russianWords(n, { case: form, gender })),
  );
  return [...new Set(forms.map((words) => fold(words)))];
}
