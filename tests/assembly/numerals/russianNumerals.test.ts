import fc from "fast-check";
import { toCardinal } from "n2words/ru-RU";
import { describe, expect, test } from "vitest";
import { russianWords, type RussianForm } from "../../../src/assembly/numerals/russianNumerals.js";
import { russianCases } from "../../../src/library/parameter.js";

/** Number, gender, then its forms in the order of `russianCases`. */
type Row = [n: number, gender: RussianForm["gender"], ...forms: string[]];

function checkForms(...[n, gender, ...forms]: Row): void {
  expect(russianCases.map((name) => russianWords(n, { case: name, gender }))).toEqual(forms);
}

describe("a numeral of one word stands in the case of the sentence and the gender of the noun", () => {
  const rows: readonly [number, RussianForm["gender"], string][] = [
    [0, "masculine", "ноль нуля нулю ноль нулём нуле"],
    [1, "masculine", "один одного одному один одним одном"],
    [1, "feminine", "одна одной одной одну одной одной"],
    [1, "neuter", "одно одного одному одно одним одном"],
    [2, "masculine", "два двух двум два двумя двух"],
    [2, "feminine", "две двух двум две двумя двух"],
    [2, "neuter", "два двух двум два двумя двух"],
    [3, "masculine", "три трёх трём три тремя трёх"],
    [4, "feminine", "четыре четырёх четырём четыре четырьмя четырёх"],
    [5, "masculine", "пять пяти пяти пять пятью пяти"],
    [6, "masculine", "шесть шести шести шесть шестью шести"],
    [7, "masculine", "семь семи семи семь семью семи"],
    [8, "masculine", "восемь восьми восьми восемь восемью восьми"],
    [9, "masculine", "девять девяти девяти девять девятью девяти"],
    [10, "masculine", "десять десяти десяти десять десятью десяти"],
    [11, "feminine", "одиннадцать одиннадцати одиннадцати одиннадцать одиннадцатью одиннадцати"],
    [12, "feminine", "двенадцать двенадцати двенадцати двенадцать двенадцатью двенадцати"],
    [13, "feminine", "тринадцать тринадцати тринадцати тринадцать тринадцатью тринадцати"],
    [14, "feminine", "четырнадцать четырнадцати четырнадцати четырнадцать четырнадцатью четырнадцати"],
    [15, "feminine", "пятнадцать пятнадцати пятнадцати пятнадцать пятнадцатью пятнадцати"],
    [16, "feminine", "шестнадцать шестнадцати шестнадцати шестнадцать шестнадцатью шестнадцати"],
    [17, "feminine", "семнадцать семнадцати семнадцати семнадцать семнадцатью семнадцати"],
    [18, "feminine", "восемнадцать восемнадцати восемнадцати восемнадцать восемнадцатью восемнадцати"],
    [19, "feminine", "девятнадцать девятнадцати девятнадцати девятнадцать девятнадцатью девятнадцати"],
    [20, "neuter", "двадцать двадцати двадцати двадцать двадцатью двадцати"],
    [30, "neuter", "тридцать тридцати тридцати тридцать тридцатью тридцати"],
    [40, "masculine", "сорок сорока сорока сорок сорока сорока"],
    [50, "masculine", "пятьдесят пятидесяти пятидесяти пятьдесят пятьюдесятью пятидесяти"],
    [60, "masculine", "шестьдесят шестидесяти шестидесяти шестьдесят шестьюдесятью шестидесяти"],
    [70, "masculine", "семьдесят семидесяти семидесяти семьдесят семьюдесятью семидесяти"],
    [80, "masculine", "восемьдесят восьмидесяти восьмидесяти восемьдесят восемьюдесятью восьмидесяти"],
    [90, "masculine", "девяносто девяноста девяноста девяносто девяноста девяноста"],
    [100, "masculine", "сто ста ста сто ста ста"],
    [200, "masculine", "двести двухсот двумстам двести двумястами двухстах"],
    [300, "masculine", "триста трёхсот трёмстам триста тремястами трёхстах"],
    [400, "masculine", "четыреста четырёхсот четырёмстам четыреста четырьмястами четырёхстах"],
    [500, "masculine", "пятьсот пятисот пятистам пятьсот пятьюстами пятистах"],
    [600, "masculine", "шестьсот шестисот шестистам шестьсот шестьюстами шестистах"],
    [700, "masculine", "семьсот семисот семистам семьсот семьюстами семистах"],
    [800, "masculine", "восемьсот восьмисот восьмистам восемьсот восемьюстами восьмистах"],
    [900, "masculine", "девятьсот девятисот девятистам девятьсот девятьюстами девятистах"],
  ];
  test.each(rows)("%i, %s: %s", (n, gender, forms) => {
    checkForms(n, gender, ...forms.split(" "));
  });
});

describe("every word of a compound numeral is declined, and thousands and millions agree with their count", () => {
  // prettier-ignore
  const rows: readonly Row[] = [
    [21, "masculine",
      "двадцать один", "двадцати одного", "двадцати одному",
      "двадцать один", "двадцатью одним", "двадцати одном"],
    [21, "feminine",
      "двадцать одна", "двадцати одной", "двадцати одной",
      "двадцать одну", "двадцатью одной", "двадцати одной"],
    [31, "neuter",
      "тридцать одно", "тридцати одного", "тридцати одному",
      "тридцать одно", "тридцатью одним", "тридцати одном"],
    [1_000, "masculine",
      "одна тысяча", "одной тысячи", "одной тысяче",
      "одну тысячу", "одной тысячей", "одной тысяче"],
    [1_500, "masculine",
      "одна тысяча пятьсот", "одной тысячи пятисот", "одной тысяче пятистам",
      "одну тысячу пятьсот", "одной тысячей пятьюстами", "одной тысяче пятистах"],
    [2_002, "feminine",
      "две тысячи две", "двух тысяч двух", "двум тысячам двум",
      "две тысячи две", "двумя тысячами двумя", "двух тысячах двух"],
    [15_000, "masculine",
      "пятнадцать тысяч", "пятнадцати тысяч", "пятнадцати тысячам",
      "пятнадцать тысяч", "пятнадцатью тысячами", "пятнадцати тысячах"],
    [1_000_001, "neuter",
      "один миллион одно", "одного миллиона одного", "одному миллиону одному",
      "один миллион одно", "одним миллионом одним", "одном миллионе одном"],
    [3_021_000, "masculine",
      "три миллиона двадцать одна тысяча", "трёх миллионов двадцати одной тысячи",
      "трём миллионам двадцати одной тысяче", "три миллиона двадцать одну тысячу",
      "тремя миллионами двадцатью одной тысячей", "трёх миллионах двадцати одной тысяче"],
    [90_000_040, "masculine",
      "девяносто миллионов сорок", "девяноста миллионов сорока", "девяноста миллионам сорока",
      "девяносто миллионов сорок", "девяноста миллионами сорока", "девяноста миллионах сорока"],
  ];
  test.each(rows)("%i, %s: «%s»", checkForms);
});

test("the nominative from 0 to 100 000 is that of n2words", () => {
  for (let n = 0; n <= 100_000; n += 1) {
    for (const gender of ["masculine", "feminine"] as const) {
      if (russianWords(n, { case: "nominative", gender }) === toCardinal(n, { gender })) continue;
      expect.fail(`${n} differs in the ${gender} nominative`);
    }
  }
  expect(russianWords(100_000, { case: "nominative", gender: "masculine" })).toBe("сто тысяч");
});

test.each(russianCases)("in the %s case the words of every number read back as that number", (name) => {
  const genders = fc.constantFrom("masculine", "feminine", "neuter");
  const numbers = fc.oneof(fc.nat(2_000), fc.nat(999_999_999));
  fc.assert(
    fc.property(numbers, genders, (n, gender) => read(russianWords(n, { case: name, gender })) === n),
    { numRuns: 5_000 },
  );
  expect(read(russianWords(999_999_999, { case: name, gender: "neuter" }))).toBe(999_999_999);
});

test.each([-1, 1.5, 1_000_000_000, Number.NaN, Number.POSITIVE_INFINITY])(
  "%d is refused, because only whole numbers below a milliard are written in words",
  (n) => {
    expect(() => russianWords(n, { case: "nominative", gender: "masculine" })).toThrow(/whole numbers/);
  },
);

/** Words in any case → number, by the stems of the words and not by the table under test. */
function read(words: string): number {
  let [total, group] = [0, 0];
  for (const word of words.split(" ")) {
    const scale = word.startsWith("тысяч") ? 1_000 : word.startsWith("миллион") ? 1_000_000 : 0;
    if (scale > 0) [total, group] = [total + group * scale, 0];
    else group += valueOf(word);
  }
  return total + group;
}

function valueOf(word: string): number {
  if (/^н(оль|ул)/.test(word)) return 0;
  if (/^ст[оа]$/.test(word)) return 100;
  if (/^сорок/.test(word)) return 40;
  if (/^девяно/.test(word)) return 90;
  if (/^десят/.test(word)) return 10;
  const digit =
    ["од", "дв", "тр", "чет", "пят", "шес", "сем", "вос", "дев"].findIndex((stem) => word.startsWith(stem)) +
    1;
  if (/(вести|ста|сот|стам|стами|стах)$/.test(word)) return digit * 100;
  if (/надцат/.test(word)) return digit + 10;
  return /(дцат|десят)/.test(word) ? digit * 10 : digit;
}
