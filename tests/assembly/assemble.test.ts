import { describe, expect, test } from "vitest";
import { assemble } from "../../src/assembly/assemble.js";
import type { Document } from "../../src/assembly/document.js";
import { languages } from "../../src/library/vocabulary.js";
import { clauseOf, draftOf, frameOf, libraryOf } from "../support/sampleLibrary.js";
import { bodyOf, shown } from "../support/shown.js";

const unit = { kk: { other: "күн" }, ru: { one: "дня", other: "дней" } };
const days = {
  kind: "whole-number" as const,
  question: { kk: "Неше күн?", ru: "Сколько дней?" },
  unit,
  better: "higher" as const,
  recommended: { minimum: 10, standard: 20, strong: 30 },
};
const duty = { kind: "duty" as const, status: "gap" as const, core: { actor: "employer" as const } };

const notice = clauseOf({
  id: "notice",
  parameters: { days },
  references: { talks: { clause: "talks" }, answer_point: { clause: "talks", provision: "answer" } },
  provisions: [
    { id: "term", ...duty, positions: ["minimum"], kk: "{{days}} бұрын.", ru: "За {{days}}." },
    {
      id: "term",
      ...duty,
      positions: ["standard", "strong"],
      kk: "Ерте, {{days}} бұрын.",
      ru: "Раньше, за {{days}}.",
    },
    {
      id: "link",
      ...duty,
      when: [{ clause: "talks" }],
      kk: "{{talks}}-бөлім, {{answer_point}}-тармақ.",
      ru: "Раздел {{talks}}, пункт {{answer_point}}.",
    },
    {
      id: "list",
      ...duty,
      kk: "Мынадай:",
      ru: "Такие:",
      items: [
        { kk: "бір", ru: "один" },
        { kk: "екі", ru: "два", positions: ["strong"] },
        { kk: "{{days}}", ru: "{{days}}" },
      ],
    },
    { id: "enterprise-only", ...duty, levels: ["enterprise"], kk: "Бір.\n\nЕкі.", ru: "Раз.\n\nДва." },
  ],
});
const talks = clauseOf({
  id: "talks",
  provisions: [
    { id: "start", ...duty, kk: "Бастау.", ru: "Начать." },
    { id: "answer", ...duty, kk: "Жауап.", ru: "Ответить." },
  ],
});
const library = libraryOf(notice, talks);
const frame = frameOf(["talks", "notice"]);

const plan = draftOf({
  ends_on: "2027-12-31",
  clauses: [
    { clause: "notice", position: "standard", answers: { days: 21 } },
    { clause: "talks", position: "minimum" },
  ],
});

test("topics stand in the order of the level, numbered through, and references follow the numbers", () => {
  expect(bodyOf(assemble(plan, library, frame).value, "ru")).toEqual([
    "1 general ru",
    "1.1 Стороны:",
    "1) работодатель – ⟦Кто?⟧;",
    "2) представители работников – ⟦Кто?⟧.",
    "2 talks ru",
    "2.1 Начать.",
    "2.2 Ответить.",
    "3 notice ru",
    "3.1 Раньше, за 21 дня.",
    "3.2 Раздел ‹2›, пункт ‹2.2›.",
    "3.3 Такие:",
    "1) один;",
    "2) 21 дня.",
    "3.4 Раз. ¶ Два.",
    "4 final ru",
    "4.1 Действует по 31 декабря 2027 года.",
  ]);
});

test("both languages have the same numbers in the same places", () => {
  const numbers = (document: Document, language: "kk" | "ru"): string[] =>
    bodyOf(document, language).map((line) => line.split(" ")[0] ?? "");
  const { value } = assemble(plan, library, frame);
  expect(numbers(value, "kk")).toEqual(numbers(value, "ru"));
});

test("a provision that stands on another clause leaves with it", () => {
  const alone = { ...plan, clauses: plan.clauses.slice(0, 1) };
  expect(bodyOf(assemble(alone, library, frame).value, "ru").join("\n")).not.toContain("Раздел");
});

test("a position brings its own wording and its own sub-points", () => {
  const at = (position: "minimum" | "strong") =>
    bodyOf(
      assemble({ ...plan, clauses: [{ clause: "notice", position, answers: { days: 5 } }] }, library, frame)
        .value,
      "kk",
    );
  expect(at("minimum")).toContain("2.1 5 күн бұрын.");
  expect(at("minimum")).toContain("2) 5 күн.");
  expect(at("strong")).toContain("2.1 Ерте, 5 күн бұрын.");
  expect(at("strong")).toContain("2) екі;");
});

test("what is only for one level is left out of another", () => {
  const sectoral = assemble({ ...plan, level: "sectoral" }, library, frame).value;
  expect(bodyOf(sectoral, "ru").join("\n")).not.toContain("Раз.");
});

describe("a question without an answer", () => {
  const open = { ...plan, clauses: [{ clause: "notice", position: "minimum" as const, answers: {} }] };

  test("stays visible in the text", () => {
    expect(bodyOf(assemble(open, library, frame).value, "ru")).toContain("2.1 За ⟦Сколько дней?⟧.");
    expect(bodyOf(assemble(open, library, frame).value, "kk")).toContain("2.1 ⟦Неше күн?⟧ бұрын.");
  });

  test("takes the recommended value when the draft asks for it", () => {
    const filled = assemble({ ...open, unanswered: "recommended" }, library, frame);
    expect(bodyOf(filled.value, "ru")).toContain("2.1 За 10 дней.");
    expect(filled.problems.map(({ code }) => code)).not.toContain("draft-missing-answer");
  });
});

describe("a clause of the user's own", () => {
  const own = {
    id: "rest",
    title: { kk: "Тынығу", ru: "Отдых" },
    provisions: [
      { id: "room", kk: "Бөлме {{days}}.", ru: "Комната {{days}}.", items: [{ kk: "а", ru: "б." }] },
    ],
  };

  test("stands after the clause it names, and its braces are only braces", () => {
    const document = assemble({ ...plan, own_clauses: [{ ...own, after: "talks" }] }, library, frame).value;
    expect(bodyOf(document, "ru").slice(7, 10)).toEqual(["3 Отдых", "3.1 Комната {{days}}.", "1) б."]);
  });

  test("stands after the topics when it names no place", () => {
    const document = assemble({ ...plan, own_clauses: [own] }, library, frame).value;
    expect(document.sections.map(({ key }) => key)).toEqual([
      "general",
      "talks",
      "notice",
      "own/rest",
      "final",
    ]);
  });

  test("may have more paragraphs in one language, and none is lost", () => {
    const uneven = { ...own, provisions: [{ id: "room", kk: "Бір.", ru: "Раз.\n\nДва." }] };
    const { value, problems } = assemble({ ...plan, own_clauses: [uneven] }, library, frame);
    expect(bodyOf(value, "ru")).toContain("4.1 Раз. ¶ Два.");
    expect(problems.map(({ code }) => code)).toContain("draft-own-paragraphs-differ");
  });
});

test("parties are named as given, with their representative, and braces in a name stay braces", () => {
  const party = {
    role: "employer" as const,
    name: { kk: "«{{days}}» ЖШС", ru: "ТОО «{{days}}»" },
    representative: {
      name: { kk: "А. Б. Серік", ru: "Серік А. Б." },
      position: { kk: "директор", ru: "директор" },
      authority: { kk: "жарғы", ru: "устав" },
    },
  };
  const { value } = assemble({ ...plan, parties: [party] }, library, frame);
  expect(bodyOf(value, "ru")[2]).toBe(
    "1) работодатель – ТОО «{{days}}» (представитель – директор Серік А. Б.; основание полномочий – устав);",
  );
  expect(value.signatures.map(({ name }) => shown(name.kk))).toEqual(["«{{days}}» ЖШС", "⟦Кім?⟧"]);
});

test("the resolution is named exactly as printed until the user corrects its date", () => {
  const named = frameOf(["terms"], {
    preamble: [{ kk: "({{resolution_mark}})", ru: "({{resolution_mark}})" }],
    closing: [{ id: "final", title: { kk: "а", ru: "б" }, provisions: [{ id: "end", kk: "а.", ru: "б." }] }],
  });
  const preamble = (draft: Parameters<typeof assemble>[0]): string[] =>
    languages.map((language) => shown(assemble(draft, library, named).value.preamble[0]?.[language] ?? []));
  expect(preamble(draftOf())).toEqual(["(№ 3-3 26.06.2021)", "(№ 3-3 26.06.2021)"]);
  const corrected = draftOf({ resolution: { corrected_date: "2025-06-26" } });
  expect(preamble(corrected)).toEqual(["(№ 3-3 26.06.2025)", "(№ 3-3 26.06.2025)"]);
});
