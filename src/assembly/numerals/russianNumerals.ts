/**
 * Whole number, case and gender → Russian cardinal in words: 30, genitive → «тридцати».
 *
 * The nominative comes from n2words; every word of it is then declined through the closed
 * table below, because in a Russian compound numeral every part is declined. The letter ё
 * is always written. The noun after the number is never chosen here: its forms stand in
 * the clause.
 */
import { toCardinal } from "n2words/ru-RU";
import type { NumberForm } from "../../library/parameter.js";
import { assertWholeNumber } from "./wholeNumber.js";

/** The case the sentence needs and the gender of the counted noun. */
export type RussianForm = NonNullable<NumberForm["in_words"]>;

/**
 * Words separated by plain spaces. The accusative is that of things («два дня», «одну неделю»);
 * for persons the sentence asks for the genitive («двух работников»).
 * Throws an Error outside 0…999 999 999.
 */
export function russianWords(n: number, form: RussianForm): string {
  assertWholeNumber(n);
  return nominative(n, form.gender)
    .split(" ")
    .map((word) => decline(word, form.case))
    .join(" ");
}

function nominative(n: number, gender: RussianForm["gender"]): string {
  if (gender !== "neuter") return toCardinal(n, { gender });
  // n2words has no neuter, which differs in a final «один» alone.
  return toCardinal(n).replace(/один$/, "одно");
}

function decline(word: string, grammaticalCase: RussianForm["case"]): string {
  if (grammaticalCase === "nominative") return word;
  if (grammaticalCase === "accusative") return accusative[word] ?? word;

  const forms = oblique[word];
  if (forms === undefined) throw new Error(`No case forms for the numeral "${word}"`);
  return forms[column[grammaticalCase]];
}

/** The only numerals whose accusative of things differs from the nominative. */
const accusative: Readonly<Record<string, string>> = { одна: "одну", тысяча: "тысячу" };

const column = { genitive: 0, dative: 1, instrumental: 2, prepositional: 3 } as const;

type ObliqueForms = readonly [genitive: string, dative: string, instrumental: string, prepositional: string];

const oblique: Readonly<Record<string, ObliqueForms>> = {
  ноль: ["нуля", "нулю", "нулём", "нуле"],
  один: ["одного", "одному", "одним", "одном"],
  одна: ["одной", "одной", "одной", "одной"],
  одно: ["одного", "одному", "одним", "одном"],
  два: ["двух", "двум", "двумя", "двух"],
  две: ["двух", "двум", "двумя", "двух"],
  три: ["трёх", "трём", "тремя", "трёх"],
  четыре: ["четырёх", "четырём", "четырьмя", "четырёх"],
  пять: ["пяти", "пяти", "пятью", "пяти"],
  шесть: ["шести", "шести", "шестью", "шести"],
  семь: ["семи", "семи", "семью", "семи"],
  восемь: ["восьми", "восьми", "восемью", "восьми"],
  девять: ["девяти", "девяти", "девятью", "девяти"],
  десять: ["десяти", "десяти", "десятью", "десяти"],
  одиннадцать: ["одиннадцати", "одиннадцати", "одиннадцатью", "одиннадцати"],
  двенадцать: ["двенадцати", "двенадцати", "двенадцатью", "двенадцати"],
  тринадцать: ["тринадцати", "тринадцати", "тринадцатью", "тринадцати"],
  четырнадцать: ["четырнадцати", "четырнадцати", "четырнадцатью", "четырнадцати"],
  пятнадцать: ["пятнадцати", "пятнадцати", "пятнадцатью", "пятнадцати"],
  шестнадцать: ["шестнадцати", "шестнадцати", "шестнадцатью", "шестнадцати"],
  семнадцать: ["семнадцати", "семнадцати", "семнадцатью", "семнадцати"],
  восемнадцать: ["восемнадцати", "восемнадцати", "восемнадцатью", "восемнадцати"],
  девятнадцать: ["девятнадцати", "девятнадцати", "девятнадцатью", "девятнадцати"],
  двадцать: ["двадцати", "двадцати", "двадцатью", "двадцати"],
  тридцать: ["тридцати", "тридцати", "тридцатью", "тридцати"],
  сорок: ["сорока", "сорока", "сорока", "сорока"],
  пятьдесят: ["пятидесяти", "пятидесяти", "пятьюдесятью", "пятидесяти"],
  шестьдесят: ["шестидесяти", "шестидесяти", "шестьюдесятью", "шестидесяти"],
  семьдесят: ["семидесяти", "семидесяти", "семьюдесятью", "семидесяти"],
  восемьдесят: ["восьмидесяти", "восьмидесяти", "восемьюдесятью", "восьмидесяти"],
  девяносто: ["девяноста", "девяноста", "девяноста", "девяноста"],
  сто: ["ста", "ста", "ста", "ста"],
  двести: ["двухсот", "двумстам", "двумястами", "двухстах"],
  триста: ["трёхсот", "трёмстам", "тремястами", "трёхстах"],
  четыреста: ["четырёхсот", "четырёмстам", "четырьмястами", "четырёхстах"],
  пятьсот: ["пятисот", "пятистам", "пятьюстами", "пятистах"],
  шестьсот: ["шестисот", "шестистам", "шестьюстами", "шестистах"],
  семьсот: ["семисот", "семистам", "семьюстами", "семистах"],
  восемьсот: ["восьмисот", "восьмистам", "восемьюстами", "восьмистах"],
  девятьсот: ["девятисот", "девятистам", "девятьюстами", "девятистах"],
  // Three nominatives each: after 1, after 2–4, after the rest; the last two share their plural.
  тысяча: ["тысячи", "тысяче", "тысячей", "тысяче"],
  тысячи: ["тысяч", "тысячам", "тысячами", "тысячах"],
  тысяч: ["тысяч", "тысячам", "тысячами", "тысячах"],
  миллион: ["миллиона", "миллиону", "миллионом", "миллионе"],
  миллиона: ["миллионов", "миллионам", "миллионами", "миллионах"],
  миллионов: ["миллионов", "миллионам", "миллионами", "миллионах"],
};
