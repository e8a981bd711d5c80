/** Rows of the comparative table → the table in Word: deleted words struck, new words underlined. */
import {
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  type TextRun,
  UnderlineType,
  WidthType,
} from "docx";
import type { Language } from "../../../library/vocabulary.js";
import { COLUMNS_STYLE } from "../../word/tableStyles.js";
import { textRuns } from "../../word/textRuns.js";
import type { WordStyle } from "../../word/wordStyle.js";
import type { ComparisonRow, ComparisonRows, TextPiece } from "./comparisonRows.js";
import { tableStyleIds } from "./tableLooks.js";
import { tableWords } from "./tableWords.js";

/** Number, element, both wordings, justification: hundredths of the width. */
const shares = [5, 13, 31, 31, 20] as const;

export function rowsTable(
  { substantive, editorial }: ComparisonRows,
  language: Language,
  width: number,
  style: WordStyle,
): Table {
  const widths = shares.map((share) => Math.floor((width * share) / 100));
  const row = (one: ComparisonRow, index: number): TableRow => bodyRow(one, index + 1, language, style);
  return new Table({
    style: COLUMNS_STYLE,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    rows: [
      headerRow(language),
      ...substantive.map(row),
      ...(editorial.length > 0 ? [groupRow(tableWords[language].editorial, language)] : []),
      ...editorial.map((one, index) => row(one, substantive.length + index)),
    ],
  });
}

function headerRow(language: Language): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: tableWords[language].columns.map(
      (title) =>
        new TableCell({ children: [paragraph(tableStyleIds.columnTitle, textRuns(title, language))] }),
    ),
  });
}

function groupRow(title: string, language: Language): TableRow {
  const text = paragraph(tableStyleIds.group, textRuns(title, language));
  return new TableRow({
    cantSplit: true,
    children: [new TableCell({ columnSpan: shares.length, children: [text] })],
  });
}

function bodyRow(row: ComparisonRow, number: number, language: Language, style: WordStyle): TableRow {
  const { element, before, after, justification } = row;
  const cell = (paragraphs: readonly (readonly TextPiece[])[]): TableCell =>
    new TableCell({
      children: paragraphs.map((pieces) =>
        paragraph(
          tableStyleIds.cell,
          pieces.flatMap((piece) => pieceRuns(piece, language)),
        ),
      ),
    });
  const plain = (text: string): TableCell => cell([[{ text, look: "plain" }]]);
  return new TableRow({
    ...(isShort(row, style) ? { cantSplit: true } : {}),
    children: [plain(String(number)), plain(element), cell(before), cell(after), plain(justification)],
  });
}

function pieceRuns({ text, look }: TextPiece, language: Language): TextRun[] {
  switch (look) {
    case "plain":
      return textRuns(text, language);
    case "struck":
      return textRuns(text, language, { strike: true });
    case "new":
      return textRuns(text, language, { underline: { type: UnderlineType.SINGLE } });
    case "note":
      return textRuns(text, language, { italics: true });
  }
}

function paragraph(style: string, children: TextRun[]): Paragraph {
  return new Paragraph({ style, children });
}

function isShort({ before, after }: ComparisonRow, { table }: WordStyle): boolean {
  const length = (paragraphs: ComparisonRow["before"]): number =>
    paragraphs.flat().reduce((sum, { text }) => sum + text.length, 0);
  return Math.max(length(before), length(after)) <= table.unbroken_row_characters;
}
