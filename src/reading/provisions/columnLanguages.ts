/**
 * A table → the languages of its columns, when one column says in Kazakh what another says in
 * Russian. Nothing for any other table.
 */
import type { Language } from "../../library/vocabulary.js";
import type { Block, Table } from "../blocks.js";
import { judgeLanguage } from "./judgeLanguage.js";

export type ColumnLanguages = ReadonlyMap<number, Language>;

export function columnLanguages({ rows }: Table): ColumnLanguages | undefined {
  const columns = new Map<number, Column>();
  for (const [index, { cells }] of rows.entries()) {
    // A row of one cell stands across all columns and says nothing of any.
    if (cells.length < 2) continue;
    for (const { column, blocks } of cells) addCell(columns, column, index, textOf(blocks));
  }
  const kk = mostly("kk", columns);
  const ru = mostly("ru", columns);
  if (!kk || !ru || !isOfOneSize(kk, ru)) return undefined;
  const hasCommonRow = [...kk.rows].some((row) => ru.rows.has(row));
  return hasCommonRow
    ? new Map([
        [kk.number, "kk"],
        [ru.number, "ru"],
      ])
    : undefined;
}

interface Column {
  readonly number: number;
  /** Characters of the cells judged to be in each language. */
  readonly size: { kk: number; ru: number };
  /** Rows in which the column has a text of a known language. */
  readonly rows: Set<number>;
}

function addCell(columns: Map<number, Column>, number: number, row: number, text: string): void {
  const { language } = judgeLanguage(text);
  if (language !== "kk" && language !== "ru") return;
  const column = columns.get(number) ?? { number, size: { kk: 0, ru: 0 }, rows: new Set<number>() };
  column.size[language] += text.length;
  column.rows.add(row);
  columns.set(number, column);
}

/** The largest column of which at least three quarters are in the language. */
function mostly(language: Language, columns: ReadonlyMap<number, Column>): Column | undefined {
  return [...columns.values()]
    .filter(({ size }) => size[language] >= 3 * (size.kk + size.ru - size[language]))
    .reduce<Column | undefined>(
      (best, one) => (one.size[language] > (best?.size[language] ?? 0) ? one : best),
      undefined,
    );
}

/** A translation is of about the length of its original. */
function isOfOneSize(kk: Column, ru: Column): boolean {
  const [smaller = 0, larger = 0] = [kk.size.kk, ru.size.ru].sort((a, b) => a - b);
  return larger <= smaller * 4;
}

/** Enough of the text to judge it. */
function textOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.kind === "paragraph"
        ? block.text
        : block.rows.flatMap(({ cells }) => cells.map((cell) => textOf(cell.blocks))).join(" "),
    )
    .join(" ");
}
