/** Words of a text → the date or year they say: «26 июня 2025 года», «2025 жылғы 26 маусым», «26.06.2025». */
import { longDate } from "../../assembly/numerals/dates.js";
import type { Language } from "../../library/vocabulary.js";
import type { Word } from "../words/words.js";

export interface FoundDate {
  /** As a number that grows with the date: 20250626; a year alone is 20250000. */
  readonly value: number;
  /** How many words say it. */
  readonly length: number;
}

export function dateAt(words: readonly Word[], start: number, language: Language): FoundDate | undefined {
  const [first = "", second = "", third = ""] = words.slice(start, start + 3).map(({ plain }) => plain);
  const figures = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(first);
  if (figures)
    return { value: valueOf(Number(figures[3]), Number(figures[2]), Number(figures[1])), length: 1 };

  const year = yearOf(first);
  const [day, month, after] =
    language === "kk" && year !== undefined ? [second, third, year] : [first, second, yearOf(third)];
  const monthNumber = monthOf(month, language);
  if (monthNumber === 0 || !isDay(day))
    return year === undefined ? undefined : { value: valueOf(year, 0, 0), length: 1 };
  const hasYear = language === "kk" ? year !== undefined : after !== undefined;
  return {
    value: valueOf(hasYear ? (after ?? 0) : 0, monthNumber, Number.parseInt(day)),
    length: hasYear ? 3 : 2,
  };
}

function valueOf(year: number, month: number, day: number): number {
  return year * 10_000 + month * 100 + day;
}

/** «2026 года», «2026 жылғы» are one word; a bare four-digit number is no year. */
function yearOf(plain: string): number | undefined {
  const year = /^(\d{4})\s(?:жыл|год|г\.)/u.exec(plain)?.[1];
  return year === undefined ? undefined : Number(year);
}

function isDay(plain: string): boolean {
  return /^(?:[12]?\d|3[01])(?:-\p{L}+)?$/u.test(plain);
}

/** From 1; 0 when the word is no month. */
function monthOf(plain: string, language: Language): number {
  return months[language].findIndex((name) => plain.startsWith(name)) + 1;
}

/** The names that our own printer writes. */
function monthNames(language: Language): string[] {
  return Array.from({ length: 12 }, (_, month) => {
    const printed = longDate(`2025-${String(month + 1).padStart(2, "0")}-10`, language);
    return (
      printed.split(/[\s\u00a0]/).find((word) => /^\p{L}+$/u.test(word) && !/^(?:года|жылғы)$/u.test(word)) ??
      ""
    );
  });
}

const months: Readonly<Record<Language, readonly string[]>> = { kk: monthNames("kk"), ru: monthNames("ru") };
