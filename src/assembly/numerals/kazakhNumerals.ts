/**
 * Whole number → Kazakh cardinal in words: 30 → «отыз», 1500 → «бір мың бес жүз».
 *
 * «бір» stays before «жүз», «мың» and «миллион», as in the Kazakh text of the codes:
 * «бір жүз алпыс сағатқа» (Criminal Code, articles 145 and 152), «бір жүз, бір жүз елу, бір мың
 * айлық есептік көрсеткіш» (Code on Administrative Offences, article 79). It also keeps
 * anybody from writing a digit in front of a sum. Case endings are never added.
 */
import { assertWholeNumber } from "./wholeNumber.js";

/** Words separated by plain spaces. Throws an Error outside 0…999 999 999. */
export function kazakhWords(n: number): string {
  assertWholeNumber(n);
  return n === 0 ? "нөл" : wordsOf(n).join(" ");
}

const scales = [
  [1_000_000, "миллион"],
  [1_000, "мың"],
  [100, "жүз"],
] as const;

const tens = [undefined, "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"];
const units = [undefined, "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"];

/** 234 → the words of 2, «жүз», the words of 34. */
function wordsOf(n: number): string[] {
  for (const [size, name] of scales) {
    if (n >= size) return [...wordsOf(Math.floor(n / size)), name, ...wordsOf(n % size)];
  }
  return [tens[Math.floor(n / 10)], units[n % 10]].filter((word) => word !== undefined);
}
