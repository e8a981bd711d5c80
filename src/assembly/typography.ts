/**
 * Wording as lawyers type it → text as it is printed: no-break spaces where a line must not
 * end. Letters and marks are never changed.
 */
const noBreak = "\u00a0";

/** Words that stay with the number after them: «№ 3», «пункте 3.2», «ст. 46». */
const beforeNumber =
  /(№|п\.|пп\.|ст\.|г\.|раздел\p{L}*|пункт\p{L}*|подпункт\p{L}*|стать\p{L}*|приложени\p{L}*) (?=[\d{]|$)/giu;

/** A dash never begins a line. */
const beforeDash = / (?=–)/g;

/** The number stays with its unit: «15 календарных», «1 год». */
const afterDigits = /(\d) (?=\p{L}|%)/gu;

/** Initials stay with the surname: «И. И. Иванов». */
const initials = /(?<=^|[\s\u00a0(])(\p{Lu}\.) ?(?=\p{Lu})/gu;

export function withNoBreakSpaces(text: string): string {
  return text
    .replace(beforeNumber, `$1${noBreak}`)
    .replace(beforeDash, noBreak)
    .replace(afterDigits, `$1${noBreak}`)
    .replace(initials, `$1${noBreak}`);
}

/** Sentences stand one per line in a clause file: a line break is a space, an empty line a new paragraph. */
export function paragraphsOf(wording: string): string[] {
  return wording
    .trim()
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, " ").trim());
}
