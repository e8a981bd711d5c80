/**
 * Annexes after the signatures, each on a page of its own:  annexes of the Document → paragraphs and tables.
 *
 * In a document in both languages an annex stands first in Kazakh, then in Russian: a form has no
 * room in half a page.
 */
import { BookmarkEnd, BookmarkStart, Paragraph, type ParagraphChild, type Table } from "docx";
import type { Annex, AnnexPart, Document, NumberedProvision, Parts } from "../../assembly/document.js";
import { annexTable } from "./annexTable.js";
import type { Column } from "./column.js";
import { ANNEX_POINT_LEVEL, ANNEX_SUB_POINT_LEVEL, annexList } from "./numbering.js";
import { type PageLayout, pageLayout, type Sheet } from "./pageLayout.js";
import { thinParagraph } from "./paragraphs.js";
import { partRuns } from "./partRuns.js";
import { styleId, type StyleKind } from "./styleNames.js";
import { textRuns } from "./textRuns.js";
import type { WordStyle } from "./wordStyle.js";

interface Printing {
  readonly column: Column;
  readonly layout: PageLayout;
  readonly style: WordStyle;
}

/** One annex in every language of the file; it begins on a new page. */
export interface AnnexPages {
  readonly sheet: Sheet;
  readonly children: readonly (Paragraph | Table)[];
}

/** A table with so many columns has no room across an upright sheet. */
const COLUMNS_OF_A_WIDE_TABLE = 6;

export function annexPages(
  { annexes }: Document,
  columns: readonly Column[],
  style: WordStyle,
): AnnexPages[] {
  return annexes.map((annex) => {
    const sheet = isWide(annex) ? "sideways" : "upright";
    const layout = pageLayout(style, columns.length, sheet);
    const children = columns.flatMap((column) => {
      const printing = { column, layout, style };
      return [
        ...heading(annex, printing),
        ...annex.parts.flatMap((part) => partBlocks(part, annex, printing)),
      ];
    });
    return { sheet, children };
  });
}

function isWide({ parts }: Annex): boolean {
  return parts.some((part) => part.kind === "table" && part.columns.length >= COLUMNS_OF_A_WIDE_TABLE);
}

function heading({ key, number, label, title }: Annex, printing: Printing): Paragraph[] {
  const { language, bookmarks } = printing.column;
  const { before, after } = label[language];
  const bookmark = bookmarks.get(key);
  const digits = textRuns(number, language);
  const marked = bookmark
    ? ([
        new BookmarkStart(bookmark.name, bookmark.id),
        ...digits,
        new BookmarkEnd(bookmark.id),
      ] as ParagraphChild[])
    : digits;
  return [
    new Paragraph({
      style: styleId("annexLabel", printing.column),
      // The section break before the annex already begins a page for its first language.
      pageBreakBefore: printing.column.order > 0,
      children: [...textRuns(before, language), ...marked, ...textRuns(after, language)],
    }),
    text("annexTitle", title[language], printing),
  ];
}

function partBlocks(part: AnnexPart, annex: Annex, printing: Printing): (Paragraph | Table)[] {
  const { column, layout, style } = printing;
  const { language } = column;
  const title = "title" in part ? [text("annexPartTitle", part.title[language], printing)] : [];
  switch (part.kind) {
    case "text":
      return [paragraph("body", part.text[language], printing)];
    case "points":
      return [...title, ...part.points.flatMap((point) => pointBlocks(point, annex, printing))];
    case "table":
      return [...title, annexTable(part, column, layout, style), thinParagraph()];
    case "signed-by":
      return part.lines.map((line) =>
        text("annexSigned", `${line[language]}: ______________________`, printing),
      );
  }
}

function pointBlocks(
  { paragraphs, items }: NumberedProvision,
  annex: Annex,
  printing: Printing,
): Paragraph[] {
  const { language } = printing.column;
  return [
    ...paragraphs.map((one, index) =>
      index === 0
        ? listed("annexPoint", one[language], ANNEX_POINT_LEVEL, annex, printing)
        : paragraph("body", one[language], printing),
    ),
    ...items.map((item) =>
      listed("annexSubPoint", item.text[language], ANNEX_SUB_POINT_LEVEL, annex, printing),
    ),
  ];
}

/** Each annex counts its points from 1. */
function listed(
  kind: StyleKind,
  parts: Parts,
  level: number,
  annex: Annex,
  { column, style }: Printing,
): Paragraph {
  return new Paragraph({
    style: styleId(kind, column),
    numbering: { reference: annexList(column), level, instance: Number(annex.number) },
    children: partRuns(parts, column, style),
  });
}

function paragraph(kind: StyleKind, parts: Parts, { column, style }: Printing): Paragraph {
  return new Paragraph({ style: styleId(kind, column), children: partRuns(parts, column, style) });
}

function text(kind: StyleKind, words: string, printing: Printing): Paragraph {
  return paragraph(kind, [{ kind: "text", text: words }], printing);
}
