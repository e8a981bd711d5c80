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
export function contents({ sections }: Document, column: Column, style: WordStyle): Paragraph[] {
  if (sections.length === 0) return [];
  // The headings of each column are a level of their own, see styleNames.ts.
  const level = column.order + 1;
  const start = fieldStart(`TOC \\o "${level}-${level}" \\h \\z`, column.language, true);
  const end = fieldEnd(column.language);
  const entries = sections.map((section, index) => [
    ...(index === 0 ? [start] : []),
    ...contentsEntry(section, column),
    ...(index === sections.length - 1 ? [end] : []),
  ]);
  return [
    blockParagraph(contentsTitleBlock(), column, style),
    ...entries.map((children) => new Paragraph({ style: styleId("contentsEntry", column), children })),
  ];
}

function contentsEntry({ key, number, title }: Section, { language, bookmarks }: Column): ParagraphChild[] {
  const { before, after } = sectionLabel[language];
  const text = textRuns(`${before}${number}${after} ${title[language]}`, language);
  const bookmark = bookmarks.get(key);
  return bookmark ? [new InternalHyperlink({ anchor: bookmark.name, children: text })] : text;
}
