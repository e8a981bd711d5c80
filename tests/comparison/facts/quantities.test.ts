import { describe, expect, test } from "vitest";
import { quantitiesIn } from "../../../src/comparison/facts/quantities.js";
import { referencesIn } from "../../../src/comparison/facts/references.js";
import { wordsOf } from "../../../src/comparison/words/words.js";
import type { Language } from "../../../src/library/vocabulary.js";

/** «ahead 180 day calendar» */
function shown(text: string, language: Language): string[] {
  return quantitiesIn(text, wordsOf(text, language), language).map(({ value, unit, days, bound }) =>
    [bound?.kind, value, unit, days].filter(Boolean).join(" "),
  );
}

describe("what a text counts", () => {
  test.each([
    ["ru", "не позднее чем за 180 (сто восемьдесят) календарных дней до начала", ["ahead 180 day calendar"]],
    ["ru", "в течение десяти рабочих дней со дня получения", ["within 10 day working"]],
    ["ru", "не реже одного раза в 12 (двенадцать) месяцев", ["frequency 1 times", "frequency 12 month"]],
    ["ru", "не менее чем на 8 (восемь) часов в месяц", ["floor 8 hour"]],
    ["ru", "доплата в размере 5 (пяти) месячных расчётных показателей", ["5 mci"]],
    [
      "ru",
      "не ниже 1 500 000,50 тенге и 80 процентов, или 12,5 %",
      ["floor 1500000.5 tenge", "80 percent", "12.5 percent"],
    ],
    ["ru", "в десятидневный срок", ["10 day"]],
    ["ru", "с 1 февраля 2027 года по 31.01.2029", ["20270201 date", "20290131 date"]],
    ["ru", "один из представителей и семья", []],
    ["kk", "кемінде 180 (бір жүз сексен) күнтізбелік күн бұрын", ["ahead 180 day calendar"]],
    ["kk", "кемінде күнтізбелік он күн бұрын", ["ahead 10 day calendar"]],
    ["kk", "бес жұмыс күнінен асырмай", ["ceiling 5 day working"]],
    ["kk", "жылына бір реттен сиретпей", ["frequency 1 times"]],
    ["kk", "5 (бес) айлық есептік көрсеткіш мөлшерінде", ["5 mci"]],
    ["kk", "2027 жылғы 1 ақпаннан бастап", ["20270201 date"]],
    ["kk", "олар бірге жүргізеді", []],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(shown(text, language)).toEqual(expected);
  });
});

describe("references are no quantities", () => {
  test.each([
    ["ru", "указанных в пунктах 2.8, 2.9 и 2.10", ["point 2.8", "point 2.9", "point 2.10"]],
    ["ru", "порядок, установленный разделом 14", ["section 14"]],
    ["ru", "п. 3 и ст. 157-1", ["point 3", "article 157-1"]],
    ["kk", "2.8-тармақта және 4-бөлімде", ["point 2.8", "section 4"]],
    ["kk", "52-бабы 1-тармағының 3) тармақшасында", ["article 52", "point 1", "subpoint 3"]],
  ] as const)("%s: %s", (language, text, expected) => {
    const words = wordsOf(text, language);
    expect(referencesIn(words, language).map(({ target }) => target)).toEqual(expected);
    expect(shown(text, language)).toEqual([]);
  });

  test("one to a law is told from one to the agreement", () => {
    const text = "в пункте 2.8 и в пункте 2 статьи 46 Трудового кодекса";
    const found = referencesIn(wordsOf(text, "ru"), "ru").map(({ target, isForeign }) => [target, isForeign]);
    expect(found).toEqual([
      ["point 2.8", false],
      ["point 2", true],
      ["article 46", true],
    ]);
  });
});
