/**
 * The document in both languages: a table with the title, the contents, a table with the whole body,
 * and the signatures.
 *
 * Contents and signatures stand across the page, once in each language: four parties have no room in
 * half a page, and LibreOffice takes a table apart that holds a table of contents.
 */
import type { Paragraph, Table } from "docx";
import type { Document } from "../../assembly/document.js";
import { type Block, bodyBlocks, titleBlocks } from "./blocks.js";
import type { Columns } from "./column.js";
import { blockRow, columnsTable } from "./columnsTable.js";
import { contents } from "./contents.js";
import type { PageLayout } from "./pageLayout.js";
import { thinParagraph } from "./paragraphs.js";
import { signatureBlock } from "./signatures.js";
import type { WordStyle } from "./wordStyle.js";

export function columnsBody(
  document: Document,
  columns: Columns,
  layout: PageLayout,
  style: WordStyle,
): (Paragraph | Table)[] {
  const table = (blocks: readonly Block[]) =>
    columnsTable(
      blocks.map((block) => blockRow(block, columns, style)),
      columns,
      layout,
    );
  return [
    table(frontBlocks(document)),
    ...columns.flatMap((column) => contents(document, column, style)),
    thinParagraph({ pageBreakBefore: true }),
    table(bodyBlocks(document)),
    ...columns.flatMap((column) => signatureBlock(document, column, layout, style)),
  ];
}

/** A line of a column is too short for both place and date, so each has a row. */
function frontBlocks(document: Document): Block[] {
  return [
    ...titleBlocks(document),
    { kind: "place", text: document.place },
    { kind: "date", text: document.date },
  ];
}
