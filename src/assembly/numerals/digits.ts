/**
 * Number → digits as legal text prints them in both languages: «1 500», «12 345 678», «0,5».
 *
 * Groups of three from four digits on, held together by a no-break space; a decimal comma.
 * Nothing is rounded.
 */
import type { Language } from "../../library/vocabulary.js";

export const noBreakSpace = "\u00a0";

/** Throws an Error for what is not a finite number. */
export function digits(n: number, language: Language): string {
  if (!Number.isFinite(n)) throw new Error(`Not a number that can be printed: ${n}`);

  return formats[language]
    .formatToParts(n)
    .map((part) => (part.type === "group" ? noBreakSpace : part.value))
    .join("");
}

const options: Intl.NumberFormatOptions = { useGrouping: "always", maximumFractionDigits: 20 };

const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
  kk: new Intl.NumberFormat("kk", options),
  ru: new Intl.NumberFormat("ru", options),
};
