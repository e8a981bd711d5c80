/**
 * A number of a list in words, as Word prints it in Russian and English: «Первый», “First”.
 *
 * Other languages, Kazakh among them, are printed in digits: what Word has for them is not known
 * to us, and a label must not be invented.
 */
import { russianWords } from "../../../assembly/numerals/russianNumerals.js";

export function cardinalInList(n: number, language: string): string {
  if (isRussian(language) && isInWords(n)) {
    return capitalised(russianWords(n, { case: "nominative", gender: "masculine" }));
  }
  return isEnglish(language) && n >= 1 && n < 100 ? capitalised(english(n, CARDINALS, TENS)) : String(n);
}

export function ordinalInList(n: number, language: string): string {
  if (n < 1 || n > 99) return String(n);
  if (isRussian(language)) return capitalised(russianOrdinal(n));
  if (!isEnglish(language)) return String(n);
  return n % 10 === 0 && n > 10
    ? capitalised(`${(TENS[n / 10] ?? "").slice(0, -1)}ieth`)
    : capitalised(english(n, ORDINALS, TENS));
}

/** «1-й», “1st”. */
export function ordinalShort(n: number, language: string): string {
  if (isRussian(language)) return `${n}-й`;
  if (!isEnglish(language)) return String(n);
  const ending = n % 100 > 10 && n % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${ending}`;
}

function russianOrdinal(n: number): string {
  const unit = RUSSIAN_ORDINALS[n];
  if (unit !== undefined) return unit;
  if (n % 10 === 0) return RUSSIAN_TENTHS[n / 10] ?? String(n);
  const ten = russianWords(n - (n % 10), { case: "nominative", gender: "masculine" });
  return `${ten} ${RUSSIAN_ORDINALS[n % 10] ?? ""}`;
}

function english(n: number, units: readonly string[], tens: readonly string[]): string {
  const unit = units[n];
  if (unit !== undefined) return unit;
  return n % 10 === 0 ? (tens[n / 10] ?? "") : `${tens[Math.floor(n / 10)] ?? ""}-${units[n % 10] ?? ""}`;
}

function isInWords(n: number): boolean {
  return n >= 0 && n < 1_000_000;
}

function isRussian(language: string): boolean {
  return language.startsWith("ru");
}

/** Word speaks English where a file names no language. */
function isEnglish(language: string): boolean {
  return language === "" || language.startsWith("en");
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const CARDINALS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const ORDINALS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const TENS = " ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const RUSSIAN_ORDINALS =
  " первый второй третий четвертый пятый шестой седьмой восьмой девятый десятый одиннадцатый двенадцатый тринадцатый четырнадцатый пятнадцатый шестнадцатый семнадцатый восемнадцатый девятнадцатый".split(
    " ",
  );
const RUSSIAN_TENTHS =
  " десятый двадцатый тридцатый сороковой пятидесятый шестидесятый семидесятый восьмидесятый девяностый".split(
    " ",
  );
