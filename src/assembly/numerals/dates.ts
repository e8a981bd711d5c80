/**
 * Date (yyyy-mm-dd) → date as legal text prints it.
 *
 * Written out by hand, because in Kazakh `Intl` prints the short «2025 ж. 26 маусым» and
 * laws write «2025 жылғы 26 маусым». Case endings are never added.
 */
import type { Language } from "../../library/vocabulary.js";
import { knownDate } from "./calendar.js";
import { noBreakSpace } from "./digits.js";

/**
 * «26 июня 2025 года» or «2025 жылғы 26 маусым», with no-break spaces between the day and
 * the month and between the year and its word. Throws an Error for an impossible date.
 */
export function longDate(iso: string, language: Language): string {
  const { year, month, day } = knownDate(iso);
  const dayOfMonth = [day, monthNames[language][month - 1]].join(noBreakSpace);
  return language === "ru"
    ? `${dayOfMonth} ${[year, "года"].join(noBreakSpace)}`
    : `${[year, "жылғы"].join(noBreakSpace)} ${dayOfMonth}`;
}

/** «26.06.2025», the same in both languages. Throws an Error for an impossible date. */
export function numericDate(iso: string): string {
  knownDate(iso);
  return iso.split("-").reverse().join(".");
}

/** Russian months in the genitive, as they stand after a day. */
const monthNames: Readonly<Record<Language, readonly string[]>> = {
  kk: "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(" "),
  ru: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" "),
};
