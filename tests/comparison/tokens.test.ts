import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareWords, type WordChange } from "../../src/comparison/compareWords.js";
import { fold, tokensOf } from "../../src/comparison/tokens.js";

function words(text: string): string[] {
  return tokensOf(text)
    .filter(({ kind }) => kind === "word")
    .map(({ text: piece }) => piece);
}

/** [-old-]{+new+} */
function redline(changes: readonly WordChange[]): string {
  return changes
    .map((change) => {
      if (change.kind === "deleted") return `[-${change.before}-]`;
      return change.kind === "inserted" ? `{+${change.after}+}` : change.after;
    })
    .join("");
}

describe("tokens are what a lawyer calls words", () => {
  test.each([
    ["«АҚ-ның» жұмыс берушісі", ["АҚ-ның", "жұмыс", "берушісі"]],
    ["5.2-тармағы және 204-бап", ["5.2-тармағы", "және", "204-бап"]],
    ["см. п. 3 ст. 157-1", ["см", "п. 3", "ст. 157-1"]],
    ["2026 жылғы 26 маусым", ["2026 жылғы", "26", "маусым"]],
    ["1 500 000,50 теңге", ["1 500 000,50", "теңге"]],
    ["от 26.06.2025 № 3-3", ["от", "26.06.2025", "№ 3-3"]],
    ["по-прежнему", ["по-прежнему"]],
  ])("%s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test("together they are the text again, whatever it holds", () => {
    const checked = fc.check(
      fc.property(
        fc.string({ unit: "grapheme" }),
        (text) =>
          tokensOf(text)
            .map((token) => token.text)
            .join("") === text,
      ),
    );
    expect(checked.failed).toBe(false);
  });
});

test.each([
  ["“Шарт”", "«Шарт»"],
  ["1 – 2", "1 - 2"],
  ["отчёт", "отчет"],
  ["жұмыс іс-шарасы", "жұмыс iс-шарасы"],
  ["согла\u00adшение", "соглашение"],
])("«%s» and «%s» are read as the same", (one, other) => {
  expect(fold(one)).toBe(fold(other));
});

test("a Latin word keeps its letters", () => {
  expect(fold("Microsoft Office")).toBe("Microsoft Office");
});

describe("changes", () => {
  test.each([
    ["не менее 15 дней", "не менее 30 дней", "не менее [-15-]{+30+} дней"],
    ["Работодатель обязан", "Работодатель вправе", "Работодатель [-обязан-]{+вправе+}"],
    ["міндетті", "құқылы", "[-міндетті-]{+құқылы+}"],
    ["в срок 5 дней", "в срок", "в срок[- 5 дней-]"],
    ["учитывает мнение", "получает согласие", "[-учитывает мнение-]{+получает согласие+}"],
    ["«Шарт» – заң", "“Шарт” - заң", "“Шарт” - заң"],
  ])("%s → %s", (before, after, expected) => {
    expect(redline(compareWords(before, after))).toBe(expected);
  });

  test("keeping and inserting gives the second text, keeping and deleting the first, exactly", () => {
    const word = fc.constantFrom("обязан", "вправе", "15", "дней", "«", "»", ",", "жұмыс", "беруші", "п. 3");
    const text = fc.array(word, { maxLength: 12 }).map((list) => list.join(" "));
    const checked = fc.check(
      fc.property(text, text, (before, after) => {
        const changes = compareWords(before, after);
        const side = (key: "before" | "after"): string =>
          changes
            .map((change) => (key in change ? (change as { before: string; after: string })[key] : ""))
            .join("");
        return side("before") === before && side("after") === after;
      }),
    );
    expect(checked.failed).toBe(false);
  });

  test("two long unrelated texts are one replacement and not a puzzle", () => {
    const one = Array.from({ length: 6000 }, (_, index) => `а${String(index)}`).join(" ");
    const other = Array.from({ length: 6000 }, (_, index) => `б${String(index)}`).join(" ");
    expect(compareWords(one, other).map(({ kind }) => kind)).toEqual(["deleted", "inserted"]);
  });
});
