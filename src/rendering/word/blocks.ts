/**
 * A Document as a flat row of paragraphs, each in both languages:  Document → Block[].
 *
 * One block becomes one paragraph of a document in one language and one row of the document in
 * two columns, so that both say the same in the same order by construction.
 */
import type { Document, NumberedProvision, Parts, Section } from "../../assembly/document.js";
import type { Bilingual } from "../../library/vocabulary.js";
import { contentsTitle, sectionLabel } from "../documentWords.js";

/** The kinds of paragraph; each has a named style of its own, in each language. */
export const blockKinds = [
  "title",
  "place",
  "date",
  "contentsTitle",
  "body",
  "heading",
  "point",
  "subPoint",
] as const;
export type BlockKind = (typeof blockKinds)[number];

export interface Block {
  readonly kind: BlockKind;
  readonly text: Bilingual<Parts>;
  /** Key of the section, point or sub-point that begins here: what references and comments hang on. */
  readonly key?: string;
  /** Stays on the page of the paragraph after it. */
  readonly keepNext?: boolean;
}

export function titleBlocks(document: Document): Block[] {
  return document.title.map((text) => ({ kind: "title", text }));
}

export function contentsTitleBlock(): Block {
  return { kind: "contentsTitle", text: plain(contentsTitle) };
}

/** The preamble and all sections. */
export function bodyBlocks(document: Document): Block[] {
  const preamble = document.preamble.map((text): Block => ({ kind: "body", text }));
  const blocks = [...preamble, ...document.sections.flatMap(sectionBlocks)];
  // The last provision goes with the signatures, so that no sheet holds signatures alone.
  const last = document.signatures.length > 0 ? blocks.pop() : undefined;
  return last ? [...blocks, { ...last, keepNext: true }] : blocks;
}

function sectionBlocks({ key, title, provisions }: Section): Block[] {
  return [{ kind: "heading", key, text: plain(headingText(title)) }, ...provisions.flatMap(provisionBlocks)];
}

/**
 * The number itself is counted by Word. What stands before it belongs to the list; what stands
 * after it belongs to the paragraph, so that a reference finds a bare number (decision 0003).
 */
function headingText(title: Bilingual): Bilingual {
  return { kk: `${sectionLabel.kk.after} ${title.kk}`, ru: title.ru };
}

function provisionBlocks({ key, paragraphs, items }: NumberedProvision): Block[] {
  const last = paragraphs.length - 1;
  const written = paragraphs.map((text, index): Block => {
    // An introduction must not be left alone above a page break.
    const keepNext = index === last && items.length > 0;
    return index === 0 ? { kind: "point", key, text, keepNext } : { kind: "body", text, keepNext };
  });
  return [...written, ...items.map((item): Block => ({ kind: "subPoint", key: item.key, text: item.text }))];
}

function plain(text: Bilingual): Bilingual<Parts> {
  return { kk: [{ kind: "text", text: text.kk }], ru: [{ kind: "text", text: text.ru }] };
}
