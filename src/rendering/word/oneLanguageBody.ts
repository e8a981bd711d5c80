/**
 * The document in one language from the title to the signatures, as Word paragraphs and tables.
 *
 * Title and contents have a page of their own; the preamble opens the next one.
 */
import { Paragraph, type Table, Tab, TextRun } from "docx";
import type { Document } from "../../assembly/document.js";
import { bodyBlocks, titleBlocks } from "./blocks.js";
import type { Column } from "./column.js";
import { contents } from "./contents.js";
import type { PageLayout } from "./pageLayout.js";
import { blockParagraph } from "./paragraphs.js";
import { partRuns } from "./partRuns.js";
import { signatureBlock } from "./signatures.js";
import { styleId } from "./styleNames.js";
import { languageTag } from "./textRuns.js";
import type { WordStyle } from "./wordStyle.js";

export function oneLanguageBody(
  document: Document,
  column: Column,
  layout: PageLayout,
  style: WordStyle,
): (Paragraph | Table)[] {
  const listed = contents(document, column, style);
  return [
    ...titleBlocks(document).map((block) => blockParagraph(block, column, style)),
    placeAndDate(document, column, style),
    ...listed,
    ...bodyBlocks(document).map((block, index) =>
      blockParagraph(block, column, style, listed.length > 0 && index === 0 ? { pageBreakBefore: true } : {}),
    ),
    ...signatureBlock(document, column, layout, style),
  ];
}

/** The place at the left margin, the date at the right one. */
function placeAndDate({ place, date }: Document, column: Column, style: WordStyle): Paragraph {
  const { language } = column;
  return new Paragraph({
    style: styleId("place", column),
    children: [
      ...partRuns(place[language], column, style),
      new TextRun({ children: [new Tab()], language: { value: languageTag[language] } }),
      ...partRuns(date[language], column, style),
    ],
  });
}
