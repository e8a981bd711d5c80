/**
 * Both languages side by side:  blocks + two columns → one table, a row for each block.
 *
 * The header row names the languages and is repeated on every page. Short rows are not broken
 * between pages; a long one may be, or it would leave half a page empty.
 */
import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { columnTitle } from "../documentWords.js";
import type { Block } from "./blocks.js";
import type { Column } from "./column.js";
import type { PageLayout } from "./pageLayout.js";
import { blockParagraph } from "./paragraphs.js";
import { partsText } from "./partRuns.js";
import { styleId } from "./styleNames.js";
import { COLUMNS_STYLE } from "./tableStyles.js";
import { textRuns } from "./textRuns.js";
import type { WordStyle } from "./wordStyle.js";

export function columnsTable(
  rows: readonly TableRow[],
  columns: readonly Column[],
  { textWidth }: PageLayout,
): Table {
  const width = Math.floor(textWidth / columns.length);
  return new Table({
    style: COLUMNS_STYLE,
    layout: TableLayoutType.FIXED,
    width: { size: width * columns.length, type: WidthType.DXA },
    columnWidths: columns.map(() => width),
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    rows: [headerRow(columns), ...rows],
  });
}

export function blockRow(block: Block, columns: readonly Column[], style: WordStyle): TableRow {
  return new TableRow({
    ...(isShort(block, columns, style) ? { cantSplit: true } : {}),
    children: columns.map((column) => new TableCell({ children: [blockParagraph(block, column, style)] })),
  });
}

function headerRow(columns: readonly Column[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column) => {
      const text = textRuns(columnTitle[column.language], column.language);
      return new TableCell({
        children: [new Paragraph({ style: styleId("columnTitle", column), children: text })],
      });
    }),
  });
}

function isShort({ text }: Block, columns: readonly Column[], style: WordStyle): boolean {
  const longest = Math.max(...columns.map(({ language }) => partsText(text[language], style).length));
  return longest <= style.table.unbroken_row_characters;
}
