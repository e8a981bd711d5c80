/**
 * The table of contents of one language:  Document → paragraphs with a TOC field.
 *
 * The entries are written from the assembled document, each a link to its heading, without a page:
 * only Word knows the pages. The field is marked dirty, so Word adds them when the file is opened.
 */
import { InternalHyperlink, Paragraph, type ParagraphChild } from "docx";
import type { Document, Section } from "../../assembly/document.js";
import { sectionLabel } from "../documentWords.js";
import { contentsTitleBlock } from "./blocks.js";
import type { Column } from "./column.js";
import { fieldEnd, fieldStart } from "./fields.js";
import { blockParagraph } from "./paragraphs.js";
import { styleId } from "./styleNames.js";
import { textRuns } from "./textRuns.js";
import type { WordStyle } from "./wordStyle.js";

/** Its title and its entries; empty when there are no sections. */
export function contents({ sections, annexes }: Document, column: Column, style: WordStyle): Paragraph[] {
  if (sections.length === 0) return [];
  // The headings of each column are a level of their own, see styleNames.ts.
  const level = column.order + 1;
  const start = fieldStart(`TOC \\o "${level}-${level}" \\h \\z \\u`, column.language, true);
  const end = fieldEnd(column.language);
  const listed = [
    ...sections.map((section) => contentsEntry(section.key, headingText(section, column), column)),
    ...annexes.map(({ key, title }) => contentsEntry(key, title[column.language], column)),
  ];
  const entries = listed.map((entry, index) => [
    ...(index === 0 ? [start] : []),
    ...entry,
    ...(index === listed.length - 1 ? [end] : []),
  ]);
  return [
    blockParagraph(contentsTitleBlock(), column, style),
    ...entries.map((children) => new Paragraph({ style: styleId("contentsEntry", column), children })),
  ];
}

function headingText({ number, title }: Section, { language }: Column): string {
  const { before, after } = sectionLabel[language];
  return `${before}${number}${after} ${title[language]}`;
}

function contentsEntry(key: string, entry: string, { language, bookmarks }: Column): ParagraphChild[] {
  const text = textRuns(entry, language);
  const bookmark = bookmarks.get(key);
  return bookmark ? [new InternalHyperlink({ anchor: bookmark.name, children: text })] : text;
}
