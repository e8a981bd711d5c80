/**
 * One block in one language → one paragraph of the Word file, with its bookmark and the mark of its comment.
 */
import {
  BookmarkEnd,
  BookmarkStart,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import type { Block } from "./blocks.js";
import type { Column } from "./column.js";
import { partRuns } from "./partRuns.js";
import { styleId } from "./styleNames.js";
import { languageTag } from "./textRuns.js";
import type { WordStyle } from "./wordStyle.js";

export function blockParagraph(
  block: Block,
  column: Column,
  style: WordStyle,
  more: Pick<IParagraphOptions, "pageBreakBefore"> = {},
): Paragraph {
  return new Paragraph({
    ...more,
    style: styleId(block.kind, column),
    ...(block.keepNext ? { keepNext: true } : {}),
    children: commented(bookmarkedText(block, column, style), block.key, column),
  });
}

/** Stands where Word demands a paragraph and the reader should see none: between tables, after the last one. */
export function thinParagraph(more: Pick<IParagraphOptions, "pageBreakBefore"> = {}): Paragraph {
  return new Paragraph({ ...more, spacing: { line: 20, lineRule: LineRuleType.EXACT } });
}

/** A reference asks for the number of the paragraph in which its bookmark lies. */
function bookmarkedText({ text, key }: Block, column: Column, style: WordStyle): readonly ParagraphChild[] {
  const runs = partRuns(text[column.language], column, style);
  const bookmark = key === undefined ? undefined : column.bookmarks.get(key);
  if (!bookmark) return runs;
  return [
    new BookmarkStart(bookmark.name, bookmark.id),
    ...runs,
    new BookmarkEnd(bookmark.id),
  ] as ParagraphChild[];
}

function commented(
  children: readonly ParagraphChild[],
  key: string | undefined,
  { comments, language }: Column,
): readonly ParagraphChild[] {
  const id = key === undefined ? undefined : comments.get(key);
  if (id === undefined) return children;
  return [
    new CommentRangeStart(id),
    ...children,
    new CommentRangeEnd(id),
    new TextRun({ children: [new CommentReference(id)], language: { value: languageTag[language] } }),
  ];
}
