import { expect, test } from "vitest";
import { teamNotes } from "../../src/assembly/teamNotes.js";
import { clauseOf, draftOf, frameOf, libraryOf } from "../support/sampleLibrary.js";

const duty = { kind: "duty" as const, core: { actor: "employer" as const } };
const library = libraryOf(
  clauseOf({
    id: "notice",
    parameters: {
      days: {
        kind: "whole-number",
        question: { kk: "Неше?", ru: "Сколько?" },
        unit: { kk: { other: "күн" }, ru: { one: "день", other: "дней" } },
        better: "higher",
        recommended: { minimum: 30, standard: 90 },
      },
    },
    provisions: [
      {
        id: "term",
        ...duty,
        status: "gap",
        positions: ["minimum"],
        kk: "{{days}} бұрын.",
        ru: "За {{days}}.",
      },
      {
        id: "term",
        ...duty,
        status: "gap",
        positions: ["standard"],
        kk: "Ерте.",
        ru: "Раньше, за {{days}}.",
      },
      { id: "plan", ...duty, status: "beyond", positions: ["standard"], kk: "Жоспар.", ru: "План." },
      { id: "same", ...duty, status: "law", kk: "Заң.", ru: "Закон." },
    ],
  }),
);

function notesAt(position: "minimum" | "standard", key: string): string[] {
  const draft = draftOf({ clauses: [{ clause: "notice", position, answers: { days: 77 } }] });
  const notes = teamNotes(draft, library, frameOf(["notice"]));
  return (notes.get(key) ?? []).map(({ ru }) => ru.replaceAll("\u00a0", " "));
}

test("a section carries why, objection, answer, concessions, what to keep and the law", () => {
  expect(notesAt("standard", "notice").slice(1)).toEqual([
    "Зачем: why ru",
    "Возражение: objection ru",
    "Ответ: answer ru",
    "Порядок уступок: 1) concede ru",
    "Не уступать: keep ru",
    "Правовое основание: labour-code, статья 46, пункт 2",
  ]);
});

test("a provision offers the weaker wording with the value recommended there", () => {
  expect(notesAt("standard", "notice/term")).toContain("Запасной вариант: За 30 дней.");
});

test("a provision that the weaker position lacks may be dropped", () => {
  expect(notesAt("standard", "notice/plan")).toContain(
    "Запасной вариант: в более слабой позиции этого пункта нет.",
  );
});

test("there is nothing to fall back on below the minimum, nor where the wording is the same", () => {
  expect(notesAt("minimum", "notice/term").join(" ")).not.toContain("Запасной");
  expect(notesAt("standard", "notice/same")).toEqual(["Статус: уже следует из закона."]);
});
