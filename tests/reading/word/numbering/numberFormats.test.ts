import { describe, expect, test } from "vitest";
import { formatNumber } from "../../../../src/reading/word/numbering/numberFormats.js";

function first(count: number, format: string, language = "ru-RU", pattern = ""): string {
  return Array.from({ length: count }, (_, index) => formatNumber(index + 1, format, language, pattern)).join(
    " ",
  );
}

describe("numbers of lists", () => {
  test.each([
    ["decimal", 3, "1 2 3"],
    ["decimalZero", 11, "01 02 03 04 05 06 07 08 09 10 11"],
    ["lowerLetter", 28, "a b c d e f g h i j k l m n o p q r s t u v w x y z aa bb"],
    ["upperLetter", 3, "A B C"],
    ["lowerRoman", 10, "i ii iii iv v vi vii viii ix x"],
    ["upperRoman", 4, "I II III IV"],
    ["russianLower", 31, "а б в г д е ж з и к л м н о п р с т у ф х ц ч ш щ ы э ю я аа бб"],
    ["russianUpper", 6, "А Б В Г Д Е"],
    ["numberInDash", 2, "- 1 - - 2 -"],
    ["decimalEnclosedCircle", 3, "① ② ③"],
    ["chicago", 5, "* † ‡ § **"],
    ["hex", 11, "1 2 3 4 5 6 7 8 9 A B"],
    ["none", 2, " "],
    ["unknown to us", 2, "1 2"],
  ])("%s", (format, count, expected) => {
    expect(first(count, format)).toBe(expected);
  });

  test.each([
    ["ordinal", "ru-RU", "1-й 2-й 3-й"],
    ["ordinal", "en-US", "1st 2nd 3rd"],
    ["cardinalText", "ru-RU", "Один Два Три"],
    ["cardinalText", "", "One Two Three"],
    ["ordinalText", "ru-RU", "Первый Второй Третий"],
    ["ordinalText", "en-GB", "First Second Third"],
    ["ordinalText", "kk-KZ", "1 2 3"],
  ])("in words depend on the language: %s, %s", (format, language, expected) => {
    expect(first(3, format, language)).toBe(expected);
  });

  test("of a pattern have its length", () => {
    expect(first(2, "custom", "ru-RU", "001, 002, 003, ...")).toBe("001 002");
  });

  test.each([
    ["ordinalText", "en-US", 30, "Thirtieth"],
    ["ordinalText", "en-US", 42, "Forty-second"],
    ["ordinalText", "ru-RU", 40, "Сороковой"],
    ["ordinalText", "ru-RU", 21, "Двадцать первый"],
    ["cardinalText", "en-US", 21, "Twenty-one"],
    ["ordinal", "en-US", 12, "12th"],
    ["upperRoman", "ru-RU", 1994, "MCMXCIV"],
    ["upperRoman", "ru-RU", 4000, "4000"],
    ["lowerLetter", "ru-RU", 0, "0"],
    ["russianLower", "ru-RU", 100_000, "100000"],
  ])("%s of %s: %i is %s", (format, language, number, expected) => {
    expect(formatNumber(number, format, language)).toBe(expected);
  });
});
