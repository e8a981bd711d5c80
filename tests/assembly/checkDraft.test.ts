/** One test per mistake a plan can hold: the code, its severity, and the place that leads to the field. */
import { describe, expect, test } from "vitest";
import { answers, notice, party, problemsOf, sound, terms } from "../support/checkedPlan.js";

const standing = [
  "note draft-resolution-date resolution.corrected_date",
  "note draft-beyond-this-section level",
];

test("a sound plan has only the notes that every plan has", () => {
  expect(problemsOf({})).toEqual(standing);
});

test("the notes leave when the date is corrected and the section joins an agreement in force", () => {
  const main_agreement = { title: { kk: "Шарт", ru: "Договор" } };
  expect(problemsOf({ resolution: { corrected_date: "2025-06-26" }, main_agreement })).toEqual([]);
});

describe("each mistake is found, with the place that leads to it", () => {
  test.each<[string, Partial<typeof sound>, string]>([
    [
      "unknown clause",
      { clauses: [terms, notice, { clause: "robots", position: "strong" }] },
      "error draft-unknown-clause clauses.2",
    ],
    ["clause chosen twice", { clauses: [terms, notice, notice] }, "error draft-clause-twice clauses.2"],
    [
      "clause of another level",
      { level: "regional", clauses: [terms, notice] },
      "error draft-clause-not-at-level clauses.1",
    ],
    [
      "nothing at this position",
      { clauses: [terms, notice, { clause: "late", position: "minimum" }] },
      "error draft-clause-empty clauses.2",
    ],
    ["required clause missing", { clauses: [notice] }, "error draft-missing-required-clause notice"],
    ["core clause missing", { clauses: [terms] }, "warning draft-missing-core-clause notice"],
    ["terms without definitions", { clauses: [notice] }, "warning draft-terms-without-definitions clauses"],
    [
      "reference into nothing",
      { clauses: [terms, { ...notice, position: "strong" }] },
      "error draft-reference-without-target notice",
    ],
    [
      "only words",
      { clauses: [terms, notice, { clause: "vague", position: "minimum" }] },
      "warning draft-declarative-clause vague",
    ],
    [
      "no answer",
      { clauses: [terms, { ...notice, answers: { days: 15, reply: 3 } }] },
      "warning draft-missing-answer clauses.1.answers.form",
    ],
    [
      "answer of another kind",
      { clauses: [terms, { ...notice, answers: { ...answers, days: "soon" } }] },
      "error draft-wrong-answer clauses.1.answers.days",
    ],
    [
      "unknown option",
      { clauses: [terms, { ...notice, answers: { ...answers, form: "veto" } }] },
      "error draft-wrong-answer clauses.1.answers.form",
    ],
    [
      "below the floor",
      { clauses: [terms, { ...notice, answers: { ...answers, days: 14 } }] },
      "error draft-below-floor clauses.1.answers.days",
    ],
    [
      "above the ceiling",
      { clauses: [terms, { ...notice, answers: { ...answers, reply: 4 } }] },
      "error draft-above-ceiling clauses.1.answers.reply",
    ],
    [
      "answer that is not printed",
      { clauses: [terms, { ...notice, answers: { ...answers, spare: 1 } }] },
      "warning draft-answer-not-printed clauses.1.answers.spare",
    ],
    [
      "answer to no question",
      { clauses: [terms, { ...notice, answers: { ...answers, dayz: 1 } }] },
      "error draft-unknown-parameter clauses.1.answers.dayz",
    ],
    ["party missing", { parties: [party("employer")] }, "warning draft-missing-party parties"],
    [
      "party of another level",
      { parties: [party("employer"), party("workers"), party("akimat")] },
      "error draft-party-not-of-level parties.2.role",
    ],
    [
      "nobody to sign",
      { parties: [party("employer"), { role: "workers", name: { kk: "К", ru: "Н" } }] },
      "warning draft-missing-representative parties.1.representative",
    ],
    ["no place", { place: undefined }, "warning draft-missing-value place"],
    ["ends before it starts", { ends_on: "2026-12-31" }, "error draft-ends-before-start ends_on"],
    ["longer than three years", { ends_on: "2030-01-01" }, "error draft-term-too-long ends_on"],
  ])("%s", (_, change, expected) => {
    expect(problemsOf(change)).toContain(expected);
  });

  test("two clauses in conflict, whichever is chosen first", () => {
    const silence = { clause: "silence", position: "minimum" as const };
    expect(problemsOf({ clauses: [terms, silence, notice] })).toContain(
      "error draft-clauses-in-conflict clauses.2",
    );
    expect(problemsOf({ clauses: [terms, notice, silence] })).toContain(
      "error draft-clauses-in-conflict clauses.2",
    );
  });
});

test("errors come before warnings, warnings before notes", () => {
  const lines = problemsOf({ ends_on: "2026-01-01", place: undefined });
  expect(lines.map((line) => line.split(" ")[0])).toEqual(["error", "warning", "note", "note"]);
});
