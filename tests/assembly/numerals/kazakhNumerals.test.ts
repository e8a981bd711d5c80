import { describe, expect, test } from "vitest";
import { kazakhWords } from "../../../src/assembly/numerals/kazakhNumerals.js";

describe("a Kazakh cardinal names millions, thousands, hundreds, tens and units in that order", () => {
  test.each([
    [0, "нөл"],
    [1, "бір"],
    [2, "екі"],
    [3, "үш"],
    [4, "төрт"],
    [5, "бес"],
    [6, "алты"],
    [7, "жеті"],
    [8, "сегіз"],
    [9, "тоғыз"],
    [10, "он"],
    [11, "он бір"],
    [19, "он тоғыз"],
    [20, "жиырма"],
    [30, "отыз"],
    [40, "қырық"],
    [50, "елу"],
    [60, "алпыс"],
    [70, "жетпіс"],
    [80, "сексен"],
    [90, "тоқсан"],
    [99, "тоқсан тоғыз"],
    [200, "екі жүз"],
    [365, "үш жүз алпыс бес"],
    [2_026, "екі мың жиырма алты"],
    [85_000, "сексен бес мың"],
    [40_000_003, "қырық миллион үш"],
    [999_999_999, "тоғыз жүз тоқсан тоғыз миллион тоғыз жүз тоқсан тоғыз мың тоғыз жүз тоқсан тоғыз"],
  ])("%i: «%s»", (n, words) => {
    expect(kazakhWords(n)).toBe(words);
  });
});

describe("«бір» stays before a hundred, a thousand and a million, as in the codes", () => {
  test.each([
    [100, "бір жүз"],
    [160, "бір жүз алпыс"],
    [1_000, "бір мың"],
    [1_100, "бір мың бір жүз"],
    [1_500, "бір мың бес жүз"],
    [100_000, "бір жүз мың"],
    [1_000_000, "бір миллион"],
    [1_001_001, "бір миллион бір мың бір"],
  ])("%i: «%s»", (n, words) => {
    expect(kazakhWords(n)).toBe(words);
  });
});

test("from 0 to 100 000 all texts differ, use known words alone and read back as the number", () => {
  const seen = new Set<string>();
  for (let n = 0; n <= 100_000; n += 1) {
    const words = kazakhWords(n);
    seen.add(words);
    if (read(words) !== n) expect.fail(`${n} reads back wrongly: «${words}»`);
  }
  expect(seen.size).toBe(100_001);
});

test("up to 999 999 999 a number of every size reads back as the number", () => {
  for (let n = 1; n <= 999_999_999; n = Math.ceil(n * 1.001)) expect(read(kazakhWords(n))).toBe(n);
});

test.each([-1, 1.5, 1_000_000_000, Number.NaN, Number.POSITIVE_INFINITY])(
  "%d is refused, because only whole numbers below a milliard are written in words",
  (n) => {
    expect(() => kazakhWords(n)).toThrow(/whole numbers/);
  },
);

/** Every word a cardinal may use. */
const values: Readonly<Record<string, number>> = {
  ...{ нөл: 0, бір: 1, екі: 2, үш: 3, төрт: 4, бес: 5, алты: 6, жеті: 7, сегіз: 8, тоғыз: 9 },
  ...{ он: 10, жиырма: 20, отыз: 30, қырық: 40, елу: 50, алпыс: 60, жетпіс: 70, сексен: 80, тоқсан: 90 },
  ...{ жүз: 100, мың: 1_000, миллион: 1_000_000 },
};

/** Words → number, adding up from left to right; an unknown word makes it not a number. */
function read(words: string): number {
  let [total, group] = [0, 0];
  for (const word of words.split(" ")) {
    const value = values[word] ?? Number.NaN;
    if (value >= 1_000) [total, group] = [total + group * value, 0];
    else if (value === 100) group *= 100;
    else group += value;
  }
  return total + group;
}
