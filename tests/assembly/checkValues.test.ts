/** Values won in a higher agreement, and clauses of the user's own: what is found, and where. */
import { describe, expect, test } from "vitest";
import { answers, notice, problemsOf, type sound, terms } from "../support/checkedPlan.js";

describe("values won at a higher level", () => {
  const agreement = { kk: "Салалық келісім", ru: "Отраслевое соглашение" };
  const won = (parameter: string, value: number | string) => ({
    higher_level: [{ clause: "notice", parameter, value, agreement }],
  });

  test.each<[string, Partial<typeof sound>, string | undefined]>([
    [
      "a lower number where more is better",
      won("days", 30),
      "error draft-weaker-than-higher clauses.1.answers.days",
    ],
    [
      "a higher number where less is better",
      won("reply", 2),
      "error draft-weaker-than-higher clauses.1.answers.reply",
    ],
    ["the same value", won("days", 15), undefined],
    ["a better value", won("days", 10), undefined],
    ["a choice that is as strong", won("form", "consent"), undefined],
    ["an unknown question", won("months", 1), "error draft-higher-value-unknown higher_level.0"],
    ["a value of another kind", won("days", "many"), "error draft-higher-value-unknown higher_level.0"],
    [
      "a clause left out",
      { ...won("days", 30), clauses: [terms] },
      "warning draft-higher-value-without-clause higher_level.0",
    ],
  ])("%s", (_, change, expected) => {
    const found = problemsOf(change).filter((line) => line.includes("higher"));
    expect(found).toEqual(expected === undefined ? [] : [expected]);
  });

  test("a weaker choice is found by the order of the options", () => {
    const weaker = {
      ...won("form", "consent"),
      clauses: [terms, { ...notice, answers: { ...answers, form: "opinion" } }],
    };
    expect(problemsOf(weaker)).toContain("error draft-weaker-than-higher clauses.1.answers.form");
  });
});

describe("clauses of the user's own", () => {
  const own = { id: "rest", title: { kk: "Т", ru: "О" }, provisions: [{ id: "a", kk: "Бір.", ru: "Раз." }] };
  test.each<[string, NonNullable<typeof sound.own_clauses>, string]>([
    ["the same id twice", [own, own], "error draft-own-id-taken own_clauses.1.id"],
    [
      "the same provision twice",
      [{ ...own, provisions: [...own.provisions, ...own.provisions] }],
      "error draft-own-id-taken own_clauses.0.provisions.1",
    ],
    [
      "one language copied into the other",
      [{ ...own, provisions: [{ id: "a", kk: "Раз.", ru: "Раз." }] }],
      "warning draft-own-not-translated own_clauses.0.provisions.0",
    ],
    [
      "an unknown place",
      [{ ...own, after: "nowhere" }],
      "warning draft-own-place-unknown own_clauses.0.after",
    ],
  ])("%s", (_, own_clauses, expected) => {
    expect(problemsOf({ own_clauses })).toContain(expected);
  });
});
