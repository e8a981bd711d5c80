/** A form or a table of an annex, in one language. An empty cell leaves room to write by hand. */
import { HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { AnnexTable, Parts } from "../../assembly/document.js";
import type { Column } from "./column.js";
import { twipsOfMillimetres } from "./lengths.js";
import type { PageLayout } from "./pageLayout.js";
import { partRuns } from "./partRuns.js";
import { styleId, type StyleKind } from "./styleNames.js";
import { COLUMNS_STYLE } from "./tableStyles.js";
import type { WordStyle } from "./wordStyle.js";

export function annexTable(
  { columns, rows }: AnnexTable,
  column: Column,
  { textWidth }: PageLayout,
  style: WordStyle,
): Table {
  const { language } = column;
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((textWidth * width) / shares));
  const cell = (kind: StyleKind, parts: Parts): TableCell =>
    new TableCell({
      children: [new Paragraph({ style: styleId(kind, column), children: partRuns(parts, column, style) })],
    });

  const height = { value: twipsOfMillimetres(style.annex.empty_row_mm), rule: HeightRule.ATLEAST };
  return new Table({
    style: COLUMNS_STYLE,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ title }) => cell("cellTitle", [{ kind: "text", text: title[language] }])),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            height,
            children: row.map((parts) => cell("cell", parts?.[language] ?? [])),
          }),
      ),
    ],
  });
}
