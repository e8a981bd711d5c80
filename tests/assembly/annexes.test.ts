import { describe, expect, test } from "vitest";
import { assemble } from "../../src/assembly/assemble.js";
import type { Annex } from "../../src/assembly/document.js";
import { attachmentSchema, type Attachment } from "../../src/library/attachment.js";
import type { z } from "zod";
import { clauseOf, draftOf, frameOf, libraryOf } from "../support/sampleLibrary.js";
import { bodyOf, shown } from "../support/shown.js";

const both = (words: string): { kk: string; ru: string } => ({ kk: `${words} kk`, ru: `${words} ru` });
const core = { actor: "employer" as const };

function attachmentOf(
  id: string,
  clauses: string[],
  parts: z.input<typeof attachmentSchema>["parts"],
): Attachment {
  return attachmentSchema.parse({
    id,
    title: both(id),
    levels: ["enterprise"],
    clauses,
    parts,
    provenance: { status: "own", drafted_by: "test", based_on: ["test"], licence: "CC-BY-4.0" },
  });
}

const register = clauseOf({
  id: "register",
  references: { form: { annex: "form" } },
  parameters: {
    days: {
      kind: "whole-number",
      question: both("days?"),
      unit: { kk: { other: "күн" }, ru: { one: "день", other: "дней" } },
      better: "lower",
      recommended: { minimum: 5 },
    },
  },
  provisions: [
    {
      id: "keep",
      kind: "duty",
      status: "law",
      kk: "{{form}}-қосымша.",
      ru: "Приложение {{form}}.",
      core: { ...core, deadline: { kk: "{{days}} ішінде", ru: "за {{days}}" }, record: both("record") },
      legal_basis: [{ act: "labour-code", article: "46", point: "2", checked_on: "2026-11-21" }],
    },
    { id: "only-actor", kind: "duty", status: "gap", kk: "Б.", ru: "Б.", core },
  ],
});
const control = clauseOf({
  id: "control",
  references: { list: { annex: "list" }, form: { annex: "form" } },
  provisions: [
    { id: "check", kind: "right", status: "law", kk: "{{list}}, {{form}}", ru: "{{list}}, {{form}}" },
    { id: "silent", kind: "right", status: "law", positions: ["strong"], kk: "А.", ru: "А." },
  ],
});
const attachments = [
  attachmentOf("list", ["control"], [{ kind: "control-list" }]),
  attachmentOf(
    "form",
    ["register", "control"],
    [
      { kind: "fields", fields: [{ ...both("name"), hint: both("full") }, both("goal")] },
      { kind: "table", columns: [both("a"), both("b")], rows: [[both("x"), null]], empty_rows: 2 },
      { kind: "points", points: [{ id: "one", ...both("first"), items: [both("i"), both("j")] }] },
      { kind: "text", ...both("between") },
      { kind: "points", points: [{ id: "two", ...both("second") }] },
      { kind: "signed-by", lines: [both("chair")] },
    ],
  ),
];
const library = {
  ...libraryOf(register, control),
  attachments: new Map(attachments.map((attachment) => [attachment.id, attachment])),
};
const frame = frameOf(["register", "control"]);

function assembled(...ids: string[]): ReturnType<typeof assemble> {
  const clauses = ids.map((clause) => ({ clause, position: "minimum" as const }));
  return assemble(draftOf({ unanswered: "recommended", clauses }), library, frame);
}

function tableOf(annex: Annex | undefined, index: number): string[][] {
  const part = annex?.parts[index];
  if (part?.kind !== "table") throw new Error("no table there");
  return part.rows.map((row) => row.map((cell) => (cell ? shown(cell.ru) : "")));
}

test("an annex stands when a printed provision refers to it, numbered in the order of the references", () => {
  const annexes = (...ids: string[]): string[] =>
    assembled(...ids).value.annexes.map(({ number, key }) => `${number} ${key}`);
  expect(annexes("register", "control")).toEqual(["1 annex/form", "2 annex/list"]);
  expect(annexes("control")).toEqual(["1 annex/list", "2 annex/form"]);
  expect(annexes()).toEqual([]);
});

test("a clause refers to its annex by number, in both languages", () => {
  const { value, problems } = assembled("register", "control");
  expect(bodyOf(value, "ru")).toContain("2.1 Приложение ‹1›.");
  expect(bodyOf(value, "kk")).toContain("2.1 ‹1›-қосымша.");
  expect(problems.map(({ code }) => code)).not.toContain("draft-reference-without-target");
});

test("the label says which agreement it belongs to", () => {
  expect(assembled("register").value.annexes[0]?.label).toEqual({
    kk: { before: "Шартқа ", after: "-қосымша" },
    ru: { before: "Приложение ", after: " к договору" },
  });
});

describe("the parts of a form", () => {
  const form = assembled("register").value.annexes[0];

  test("fields become numbered lines with room for the entry", () => {
    expect(tableOf(form, 0)).toEqual([
      ["1", "name ru (full ru)", ""],
      ["2", "goal ru", ""],
    ]);
  });

  test("a table keeps its rows and adds the empty ones", () => {
    expect(tableOf(form, 1)).toEqual([
      ["x ru", ""],
      ["", ""],
      ["", ""],
    ]);
  });

  test("points are counted through the whole annex", () => {
    const points = (form?.parts ?? []).flatMap((part) => (part.kind === "points" ? part.points : []));
    expect(points.map(({ number, items }) => [number, items.map((item) => shown(item.text.ru))])).toEqual([
      ["1", ["i ru;", "j ru."]],
      ["2", []],
    ]);
  });
});

test("the list for public control has a line for each obligation with a deadline or a document", () => {
  expect(tableOf(assembled("register", "control").value.annexes[1], 0)).toEqual([
    ["‹2.1›", "работодатель", "за 5 дней", "record ru", "labour-code, статья 46, пункт 2", ""],
  ]);
});
