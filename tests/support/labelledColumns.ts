/** Labelled edits of an agreement in two columns → pairs of agreements, and where the languages part. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { bilingualCodes, type ComparedAgreement } from "../../src/comparison/comparison.js";
import type { ReadProvision } from "../../src/reading/agreementText.js";
import { languages, type Bilingual } from "../../src/library/vocabulary.js";
import {
  agreementLines,
  agreementOf,
  comparisonFixtures,
  find,
  type Line,
  replacedAt,
} from "./agreementLines.js";

const inColumn = z.union([
  z.strictObject({ at: z.string(), from: z.string(), to: z.string() }),
  z.strictObject({ delete: z.string() }),
]);
const codes = z.array(z.enum(bilingualCodes));
const editSchema = z.strictObject({
  kk: inColumn.optional(),
  ru: inColumn.optional(),
  codes,
  also: codes.default([]),
});

export interface LabelledColumns {
  readonly name: string;
  readonly before: ComparedAgreement;
  readonly after: ComparedAgreement;
  readonly expected: z.infer<typeof codes>;
  /** What may be found as well. */
  readonly also: z.infer<typeof codes>;
}

export function labelledColumns(): LabelledColumns[] {
  const lines = { kk: agreementLines("kk"), ru: agreementLines("ru") };
  const text = readFileSync(new URL("edits.bilingual.yaml", comparisonFixtures), "utf8");
  return z
    .array(editSchema)
    .parse(parse(text))
    .map((edit) => ({
      name: JSON.stringify({ kk: edit.kk, ru: edit.ru }),
      before: inColumns(lines),
      after: inColumns({ kk: edited(lines.kk, edit.kk), ru: edited(lines.ru, edit.ru) }),
      expected: edit.codes,
      also: edit.also,
    }));
}

/** A cell that was emptied: its row stays, with the other language alone. */
type Cell = Line | null;

function edited(lines: readonly Line[], edit: z.infer<typeof inColumn> | undefined): Cell[] {
  if (!edit) return [...lines];
  if ("at" in edit) return replacedAt(lines, find(lines, edit.at), edit.from, edit.to);
  const at = find(lines, edit.delete);
  return lines.map((line, index) => (index === at ? null : line));
}

/** Row by row, Kazakh left and Russian right. */
export function inColumns(cells: Bilingual<readonly Cell[]>): ComparedAgreement {
  const own = { kk: provisionsOf(cells.kk, "kk"), ru: provisionsOf(cells.ru, "ru") };
  const rows = cells.kk.map((_, row) => languages.flatMap((language) => own[language][row] ?? []));
  let at = 0;
  const provisions = rows.flatMap((row, index) => {
    const first = at;
    at += row.length;
    return row.map((provision, column): ReadProvision => ({
      ...provision,
      place: {
        part: "body",
        paragraph: first + column + 1,
        cell: { table: 1, row: index + 1, column: provision.language === "kk" ? 1 : 2 },
      },
      ...(row.length === 2 ? { paired: first + 1 - column } : {}),
    }));
  });
  return { layout: "two-columns", provisions, unprocessed: [] };
}

function provisionsOf(cells: readonly Cell[], language: "kk" | "ru"): (ReadProvision | undefined)[] {
  const present = cells.filter((cell) => cell !== null);
  const { provisions } = agreementOf(present, language);
  let at = 0;
  return cells.map((cell) => (cell === null ? undefined : provisions[at++]));
}
