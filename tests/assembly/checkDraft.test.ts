/** One test per mistake a plan can hold: the code, its severity, and the place that leads to the field. */
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import type { draftSchema } from "../../src/agreement/draft.js";
import { assemble } from "../../src/assembly/assemble.js";
import { clauseOf, draftOf, frameOf, libraryOf } from "../support/sampleLibrary.js";

const law = { act: "labour-code", article: "46", point: "2", checked_on: "2026-11-21" };
const question = { kk: "Неше күн?", ru: "Сколько дней?" };
const unit = { kk: { other: "күн" }, ru: { one: "дня", other: "дней" } };
const number = { kind: "whole-number" as const, question, unit };
const option = (id: string) => ({ id, label: { kk: id, ru: id }, text: { kk: id, ru: id } });
const core = {
  actor: "employer" as const,
  deadline: { kk: "мерзім", ru: "срок" },
  record: { kk: "хабарлама", ru: "уведомление" },
  remedy: { kk: "салдар", ru: "последствие" },
};
const duty = { kind: "duty" as const, status: "gap" as const, core };

const library = libraryOf(
  clauseOf({
    id: "notice",
    levels: ["sectoral", "enterprise"],
    requirement: "core",
    requires: ["terms"],
    conflicts_with: ["silence"],
    uses_terms: ["system"],
    references: { talks: { clause: "talks" } },
    parameters: {
      days: { ...number, better: "higher", at_least: { value: 15, legal_basis: law } },
      reply: { ...number, better: "lower", at_most: { value: 3, legal_basis: law } },
      form: { kind: "choice", question, options: [option("opinion"), option("consent")], better: "later" },
      spare: { ...number, better: "higher" },
    },
    provisions: [
      { id: "term", ...duty, kk: "{{days}} {{reply}} {{form}}", ru: "{{days}} {{reply}} {{form}}" },
      { id: "spare", ...duty, positions: ["strong"], kk: "{{spare}}", ru: "{{spare}}" },
      { id: "link", ...duty, positions: ["strong"], kk: "{{talks}}-бөлім", ru: "раздел {{talks}}" },
    ],
  }),
  clauseOf({
    id: "terms",
    requirement: "core",
    provisions: [{ id: "list", kind: "definition", status: "law", kk: "Ұғым.", ru: "Понятие.", lists_terms: true }],
  }),
  clauseOf({ id: "talks" }),
  clauseOf({ id: "silence", levels: ["enterprise"] }),
  clauseOf({ id: "late", provisions: [{ id: "x", ...duty, positions: ["strong"], kk: "Кеш.", ru: "Поздно." }] }),
  clauseOf({
    id: "vague",
    provisions: [{ id: "x", kind: "duty", status: "gap", core: { actor: "employer" }, kk: "Ашық.", ru: "Прозрачно." }],
  }),
);
const frame = frameOf(["terms", "notice", "talks"], { longest_term_years: 3 });

const answers = { days: 15, reply: 3, form: "consent" };
const notice = { clause: "notice", position: "minimum" as const, answers };
const terms = { clause: "terms", position: "minimum" as const };
const person = { name: { kk: "А", ru: "А" }, position: { kk: "Т", ru: "П" } };
const party = (role: "employer" | "workers" | "akimat") => ({
  role,
  name: { kk: "К", ru: "Н" },
  representative: person,
});

/** A plan without a fault but for the two standing notes. */
const sound: z.input<typeof draftSchema> = {
  kelisim: 1,
  level: "enterprise",
  parties: [party("employer"), party("workers")],
  place: { kk: "Астана қаласы", ru: "г. Астана" },
  date: "2026-12-01",
  starts_on: "2027-01-01",
  ends_on: "2029-12-31",
  clauses: [terms, notice],
};

function problemsOf(change: Partial<typeof sound>): string[] {
  const { problems } = assemble(draftOf({ ...sound, ...change }), library, frame);
  return problems.map(({ severity, code, where }) => `${severity} ${code} ${where.path ?? where.clause ?? ""}`);
}

const standing = ["note draft-resolution-date resolution.corrected_date", "note draft-beyond-this-section level"];

test("a sound plan has only the notes that every plan has", () => {
  expect(problemsOf({})).toEqual(standing);
});

test("the notes leave when the date is corrected and the section joins an agreement in force", () => {
  const main_agreement = { title: { kk: "Шарт", ru: "Договор" } };
  expect(problemsOf({ resolution: { corrected_date: "2025-06-26" }, main_agreement })).toEqual([]);
});

describe("each mistake is found, with the place that leads to it", () => {
  test.each<[string, Partial<typeof sound>, string]>([
    ["unknown clause", { clauses: [terms, notice, { clause: "robots", position: "strong" }] }, "error draft-unknown-clause clauses.2"],
    ["clause chosen twice", { clauses: [terms, notice, notice] }, "error draft-clause-twice clauses.2"],
    ["clause of another level", { level: "regional", clauses: [terms, notice] }, "error draft-clause-not-at-level clauses.1"],
    ["nothing at this position", { clauses: [terms, notice, { clause: "late", position: "minimum" }] }, "error draft-clause-empty clauses.2"],
    ["required clause missing", { clauses: [notice] }, "error draft-missing-required-clause notice"],
    ["core clause missing", { clauses: [terms] }, "warning draft-missing-core-clause notice"],
    ["terms without definitions", { clauses: [notice] }, "warning draft-terms-without-definitions clauses"],
    ["reference into nothing", { clauses: [terms, { ...notice, position: "strong" }] }, "error draft-reference-without-target notice"],
    ["only words", { clauses: [terms, notice, { clause: "vague", position: "minimum" }] }, "warning draft-declarative-clause vague"],
    ["no answer", { clauses: [terms, { ...notice, answers: { days: 15, reply: 3 } }] }, "warning draft-missing-answer clauses.1.answers.form"],
    ["answer of another kind", { clauses: [terms, { ...notice, answers: { ...answers, days: "soon" } }] }, "error draft-wrong-answer clauses.1.answers.days"],
    ["unknown option", { clauses: [terms, { ...notice, answers: { ...answers, form: "veto" } }] }, "error draft-wrong-answer clauses.1.answers.form"],
    ["below the floor", { clauses: [terms, { ...notice, answers: { ...answers, days: 14 } }] }, "error draft-below-floor clauses.1.answers.days"],
    ["above the ceiling", { clauses: [terms, { ...notice, answers: { ...answers, reply: 4 } }] }, "error draft-above-ceiling clauses.1.answers.reply"],
    ["answer that is not printed", { clauses: [terms, { ...notice, answers: { ...answers, spare: 1 } }] }, "warning draft-answer-not-printed clauses.1.answers.spare"],
    ["answer to no question", { clauses: [terms, { ...notice, answers: { ...answers, dayz: 1 } }] }, "error draft-unknown-parameter clauses.1.answers.dayz"],
    ["party missing", { parties: [party("employer")] }, "warning draft-missing-party parties"],
    ["party of another level", { parties: [party("employer"), party("workers"), party("akimat")] }, "error draft-party-not-of-level parties.2.role"],
    ["nobody to sign", { parties: [party("employer"), { role: "workers", name: { kk: "К", ru: "Н" } }] }, "warning draft-missing-representative parties.1.representative"],
    ["no place", { place: undefined }, "warning draft-missing-value place"],
    ["ends before it starts", { ends_on: "2026-12-31" }, "error draft-ends-before-start ends_on"],
    ["longer than three years", { ends_on: "2030-01-01" }, "error draft-term-too-long ends_on"],
  ])("%s", (_, change, expected) => {
    expect(problemsOf(change)).toContain(expected);
  });

  test("two clauses in conflict, whichever is chosen first", () => {
    const silence = { clause: "silence", position: "minimum" as const };
    expect(problemsOf({ clauses: [terms, silence, notice] })).toContain("error draft-clauses-in-conflict clauses.2");
    expect(problemsOf({ clauses: [terms, notice, silence] })).toContain("error draft-clauses-in-conflict clauses.2");
  });
});

describe("values won at a higher level", () => {
  const agreement = { kk: "Салалық келісім", ru: "Отраслевое соглашение" };
  const won = (parameter: string, value: number | string) => ({
    higher_level: [{ clause: "notice", parameter, value, agreement }],
  });

  test.each<[string, Partial<typeof sound>, string | undefined]>([
    ["a lower number where more is better", won("days", 30), "error draft-weaker-than-higher clauses.1.answers.days"],
    ["a higher number where less is better", won("reply", 2), "error draft-weaker-than-higher clauses.1.answers.reply"],
    ["the same value", won("days", 15), undefined],
    ["a better value", won("days", 10), undefined],
    ["a choice that is as strong", won("form", "consent"), undefined],
    ["an unknown question", won("months", 1), "error draft-higher-value-unknown higher_level.0"],
    ["a value of another kind", won("days", "many"), "error draft-higher-value-unknown higher_level.0"],
    ["a clause left out", { ...won("days", 30), clauses: [terms] }, "warning draft-higher-value-without-clause higher_level.0"],
  ])("%s", (_, change, expected) => {
    const found = problemsOf(change).filter((line) => line.includes("higher"));
    expect(found).toEqual(expected === undefined ? [] : [expected]);
  });

  test("a weaker choice is found by the order of the options", () => {
    const weaker = { ...won("form", "consent"), clauses: [terms, { ...notice, answers: { ...answers, form: "opinion" } }] };
    expect(problemsOf(weaker)).toContain("error draft-weaker-than-higher clauses.1.answers.form");
  });
});

describe("clauses of the user's own", () => {
  const own = { id: "rest", title: { kk: "Т", ru: "О" }, provisions: [{ id: "a", kk: "Бір.", ru: "Раз." }] };
  test.each<[string, NonNullable<typeof sound.own_clauses>, string]>([
    ["the same id twice", [own, own], "error draft-own-id-taken own_clauses.1.id"],
    ["the same provision twice", [{ ...own, provisions: [...own.provisions, ...own.provisions] }], "error draft-own-id-taken own_clauses.0.provisions.1"],
    ["one language copied into the other", [{ ...own, provisions: [{ id: "a", kk: "Раз.", ru: "Раз." }] }], "warning draft-own-not-translated own_clauses.0.provisions.0"],
    ["an unknown place", [{ ...own, after: "nowhere" }], "warning draft-own-place-unknown own_clauses.0.after"],
  ])("%s", (_, own_clauses, expected) => {
    expect(problemsOf({ own_clauses })).toContain(expected);
  });
});

test("errors come before warnings, warnings before notes", () => {
  const lines = problemsOf({ ends_on: "2026-01-01", place: undefined });
  expect(lines.map((line) => line.split(" ")[0])).toEqual(["error", "warning", "note", "note"]);
});

test("a regional text may leave the consequence open, a collective agreement may not", () => {
  const promise = clauseOf({
    id: "promise",
    provisions: [
      { id: "x", kind: "duty", status: "gap", core: { ...core, remedy: undefined }, kk: "Уәде.", ru: "Обещание." },
    ],
  });
  const codesAt = (level: "regional" | "enterprise"): string[] => {
    const draft = draftOf({ level, clauses: [{ clause: "promise", position: "minimum" }] });
    return assemble(draft, libraryOf(promise), frame).problems.map(({ code }) => code);
  };
  expect(codesAt("enterprise")).toContain("draft-declarative-clause");
  expect(codesAt("regional")).not.toContain("draft-declarative-clause");
});
