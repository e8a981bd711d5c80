import { describe, expect, test } from "vitest";
import { compareAgreements } from "../../src/comparison/compareAgreements.js";
import type { ComparedAgreement } from "../../src/comparison/comparison.js";
import { agreementLines } from "../support/agreementLines.js";
import { agreement } from "../support/comparing.js";
import { inColumns, labelledColumns } from "../support/labelledColumns.js";

const columns = inColumns({ kk: agreementLines("kk"), ru: agreementLines("ru") });

test("an agreement whose columns say the same has no difference", () => {
  expect(compareAgreements(columns, columns).bilingual).toEqual([]);
});

describe("each labelled edit of one column or of both", () => {
  test.each(labelledColumns().map((edit) => [edit.name, edit] as const))(
    "%s",
    (_name, { before, after, expected, also }) => {
      const found = compareAgreements(before, after).bilingual.map(({ code }) => code);
      expect(found.filter((code) => !also.includes(code)).sort()).toEqual([...expected].sort());
    },
  );
});

test("the texts of both languages are shown with their labels", () => {
  const { before, after } = labelledColumns()[0]!;
  const [difference] = compareAgreements(before, after).bilingual;
  expect([difference?.kk?.label, difference?.ru?.label, difference?.side]).toEqual(["3.1.", "3.1.", "after"]);
  expect(difference?.details).toEqual({ kk: ["180 day"], ru: ["90 day"] });
});

describe("one text after the other", () => {
  const kk = agreement(
    [
      "3.1. Жұмыс беруші 10 (он) жұмыс күні ішінде жазбаша жауап береді.",
      "3.2. Хабарлама жазбаша түрде жасалады.",
    ],
    "kk",
  );
  const ru = agreement(
    [
      "3.1. Работодатель даёт письменный ответ в течение 15 (пятнадцати) рабочих дней.",
      "3.2. Уведомление составляется письменно.",
    ],
    "ru",
  );
  const both = (...parts: readonly ComparedAgreement[]): ComparedAgreement => ({
    layout: "one-after-another",
    provisions: parts.flatMap(({ provisions }) => provisions),
    unprocessed: [],
  });

  test("provisions are paired by their numbers", () => {
    const { bilingual } = compareAgreements(both(kk, ru), both(kk, ru));
    expect(bilingual.map(({ code, kk: text }) => [code, text?.label])).toEqual([["numbers", "3.1."]]);
  });

  test("a number that one language has not is missing there", () => {
    const shorter = { ...ru, provisions: ru.provisions.slice(0, 1) };
    const { bilingual } = compareAgreements(both(kk, shorter), both(kk, shorter));
    expect(bilingual).toContainEqual(
      expect.objectContaining({ code: "missing", details: { missing: "ru" } }),
    );
  });
});
