/**
 * Whole blocks of the first file, or blocks brought over from the second → the same with every run,
 * mark and row deleted or inserted.
 */
import { childOf, type XmlElement } from "../../reading/xml/xmlElement.js";
import type { Mark } from "../revisions/revisionNames.js";
import type { Block, Paragraph, Row, Story } from "../story/block.js";
import { withChildren } from "../xml/build.js";
import type { Edits } from "./edits.js";
import { inlineContent, type Piece } from "./inline.js";
import { NO_PROPERTIES, withFlag, withMark } from "./properties.js";
import type { Stamps } from "./stamps.js";

export function markBlocks(blocks: readonly Block[], mark: Mark, edits: Edits, stamps: Stamps): void {
  for (const block of blocks) {
    if (block.kind === "paragraph") edits.set(block.element, [markedParagraph(block, mark, true, stamps)]);
    else for (const row of block.rows) markRow(row, mark, edits, stamps);
  }
}

/** Word keeps a row unless the runs and marks in it are marked too. */
export function markRow(row: Row, mark: Mark, edits: Edits, stamps: Stamps): void {
  edits.set(row.element, [withFlag(row.element, "w:trPr", stamps.mark(mark))]);
  for (const { story } of row.cells) markBlocks(story.blocks, mark, edits, stamps);
}

/** A note or text box: everything but its last mark, which cannot go. */
export function markStory({ blocks }: Story, mark: Mark, edits: Edits, stamps: Stamps): void {
  const last = blocks.at(-1);
  markBlocks(last?.kind === "paragraph" ? blocks.slice(0, -1) : blocks, mark, edits, stamps);
  if (last?.kind === "paragraph") edits.set(last.element, [markedParagraph(last, mark, false, stamps)]);
}

function markedParagraph(paragraph: Paragraph, mark: Mark, withItsMark: boolean, stamps: Stamps): XmlElement {
  const pieces = paragraph.units.map((unit): Piece => ({
    unit,
    mark: unit.kind === "aside" ? undefined : mark,
  }));
  const properties = childOf(paragraph.element, "w:pPr");
  const marked = withItsMark ? withMark(properties ?? NO_PROPERTIES, mark, stamps) : properties;
  // Every control is whole here, so that none is written twice.
  const content = inlineContent(pieces, stamps, new Set());
  return withChildren(paragraph.element, marked ? [marked, ...content] : content);
}
