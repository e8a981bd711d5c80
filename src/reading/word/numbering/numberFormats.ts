/**
 * A number → its letters, digits or words in a list, by the names of the formats in Word files
 * (ECMA-376, part 1, 17.18.59). A format unknown here is printed in digits.
 */
import { cardinalInList, ordinalInList, ordinalShort } from "./numberWords.js";

/** `pattern` belongs to the format «custom»: "001, 002, 003, ...". `language` is a tag: "ru-RU". */
export function formatNumber(n: number, format: string, language: string, pattern = ""): string {
  switch (format) {
    case "none":
      return "";
    case "lowerLetter":
      return repeated(n, LATIN);
    case "upperLetter":
      return repeated(n, LATIN).toUpperCase();
    case "russianLower":
      return repeated(n, RUSSIAN);
    case "russianUpper":
      return repeated(n, RUSSIAN).toUpperCase();
    case "lowerRoman":
      return roman(n).toLowerCase();
    case "upperRoman":
      return roman(n);
    case "decimalZero":
      return String(n).padStart(2, "0");
    case "custom":
      return String(n).padStart(/^\d*/.exec(pattern)?.[0].length ?? 0, "0");
    case "ordinal":
      return ordinalShort(n, language);
    case "cardinalText":
      return cardinalInList(n, language);
    case "ordinalText":
      return ordinalInList(n, language);
    case "numberInDash":
      return `- ${n} -`;
    case "decimalEnclosedCircle":
      return n >= 1 && n <= 20 ? String.fromCodePoint(0x2460 + n - 1) : String(n);
    case "chicago":
      return repeated(n, "*†‡§");
    case "hex":
      return n.toString(16).toUpperCase();
    default:
      return String(n);
  }
}

const LATIN = "abcdefghijklmnopqrstuvwxyz";

/** Word counts without ё, й, ъ and ь. */
const RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя";

/** After the last letter each is doubled, then trebled: я, аа, бб. */
function repeated(n: number, letters: string): string {
  if (n < 1) return String(n);
  const times = Math.ceil(n / letters.length);
  // Lists of thousands of letters are no lists: digits say more.
  return times > 40 ? String(n) : letters.charAt((n - 1) % letters.length).repeat(times);
}

// prettier-ignore
const ROMAN = [
  [1000, "M"], [900, "CM"], [500, "D"], [400, "CD"], [100, "C"], [90, "XC"],
  [50, "L"], [40, "XL"], [10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"],
] as const;

function roman(n: number): string {
  if (n < 1 || n > 3999) return String(n);
  let [rest, text] = [n, ""];
  for (const [value, letters] of ROMAN) {
    text += letters.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}
