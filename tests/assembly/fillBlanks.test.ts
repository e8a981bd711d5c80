import { describe, expect, test } from "vitest";
import type { NumberParameter } from "../../src/library/parameter.js";
import { parameterSchema } from "../../src/library/parameter.js";
import { blanksOf, fillLine, fillParagraphs } from "../../src/assembly/fillBlanks.js";
import { isAnswerTo, printAnswer } from "../../src/assembly/printAnswer.js";
import { shown } from "../support/shown.js";

const question = { kk: "Неше күн?", ru: "Сколько дней?" };

const days = parameterSchema.parse({
  kind: "whole-number",
  question,
  unit: { kk: { other: "күнтізбелік күн" }, ru: { one: "календарного дня", other: "календарных дней" } },
  in_words: { case: "genitive" },
  forms: {
    days_from: {
      unit: { kk: { other: "күнтізбелік күннен" }, ru: { one: "день", few: "дня", other: "дней" } },
    },
  },
  better: "higher",
}) as NumberParameter;

function print(
  answer: Parameters<typeof printAnswer>[0],
  parameter: object,
  language: "kk" | "ru",
): string | undefined {
  return printAnswer(answer, parameterSchema.parse(parameter), undefined, language)?.replaceAll(
    "\u00a0",
    " ",
  );
}

describe("a number", () => {
  test.each([
    ["ru", 1, "1 (одного) календарного дня"],
    ["ru", 21, "21 (двадцати одного) календарного дня"],
    ["ru", 30, "30 (тридцати) календарных дней"],
    ["ru", 1500, "1 500 (одной тысячи пятисот) календарных дней"],
    ["kk", 30, "30 (отыз) күнтізбелік күн"],
    ["kk", 21, "21 (жиырма бір) күнтізбелік күн"],
  ] as const)("in %s agrees with its unit: %i → «%s»", (language, answer, expected) => {
    expect(print(answer, days, language)).toBe(expected);
  });

  test("keeps its digits and the bracket on one line", () => {
    expect(printAnswer(30, days, undefined, "ru")).toBe("30\u00a0(тридцати) календарных дней");
  });

  test("takes another form where the sentence needs another case", () => {
    expect(printAnswer(3, days, days.forms["days_from"], "ru")).toBe("3\u00a0дня");
    expect(printAnswer(3, days, days.forms["days_from"], "kk")).toBe("3\u00a0күнтізбелік күннен");
  });

  test.each([[-1], [1.5], ["30"], [{ kk: "a", ru: "b" }], [2e9]])(
    "refuses %j as a number of days",
    (answer) => {
      expect(isAnswerTo(answer as never, days)).toBe(false);
    },
  );

  test("may have a fraction in per cent, then without words", () => {
    const share = {
      ...days,
      kind: "percentage",
      unit: { kk: { other: "пайыз" }, ru: { one: "процент", other: "процента" } },
    };
    expect(print(0.5, share, "ru")).toBe("0,5 процента");
  });
});

describe("other kinds of answers", () => {
  test("a date is written out", () => {
    const date = { kind: "date", question };
    expect(print("2026-06-26", date, "ru")).toBe("26 июня 2026 года");
    expect(print("2026-06-26", date, "kk")).toBe("2026 жылғы 26 маусым");
    expect(print("2026-02-30", date, "ru")).toBeUndefined();
  });

  test("a choice prints the words of the option, and nothing for an unknown one", () => {
    const option = (id: string) => ({
      id,
      label: { kk: id, ru: id },
      text: { kk: `${id} кк`, ru: `${id} ру` },
    });
    const choice = { kind: "choice", question, options: [option("opinion"), option("consent")] };
    expect(print("consent", choice, "kk")).toBe("consent кк");
    expect(print("veto", choice, "kk")).toBeUndefined();
  });

  test("a text and a list print the language of the document", () => {
    expect(print({ kk: "цех", ru: "цехе" }, { kind: "text", question }, "ru")).toBe("цехе");
    const rooms = [
      { kk: "асхана", ru: "столовая" },
      { kk: "демалыс бөлмесі", ru: "комната отдыха" },
    ];
    expect(print(rooms, { kind: "list", question }, "kk")).toBe("асхана; демалыс бөлмесі");
  });
});

test("a blank is replaced and the text around it stays", () => {
  const gap = (language: "kk" | "ru") => (parameter: string) =>
    ({ kind: "gap", parameter, text: question[language] }) as const;
  const wording = { kk: "кемінде {{days}}.", ru: "не менее {{days}}." };
  const [paragraph] = fillParagraphs(wording, { kk: gap("kk"), ru: gap("ru") });
  expect(shown(paragraph?.ru ?? [])).toBe("не менее ⟦Сколько дней?⟧.");
  expect(shown(paragraph?.kk ?? [])).toBe("кемінде ⟦Неше күн?⟧.");
  expect(blanksOf(wording)).toEqual(["days"]);
});

test("braces that are no plain blank stay as they are", () => {
  const refuse = (): never => {
    throw new Error("nothing to fill");
  };
  const text = "{{#if days}} {days} {{ days }}";
  expect(shown(fillLine({ kk: text, ru: text }, { kk: refuse, ru: refuse }).ru)).toBe(text);
});
