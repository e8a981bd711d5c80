/**
 * A part with tracked changes → its text as it was, its text as it will be, and how much is marked.
 *
 * It reads the finished XML and shares nothing with planning and writing, so that it can find their
 * mistakes. Rows and cells are part of the text: a word in the wrong column is a wrong word.
 */
import { childOf, textOf, type XmlElement } from "../../reading/xml/xmlElement.js";
import { isGone, markOf, type Mark, type View } from "../revisions/revisionNames.js";
import { isElement } from "../xml/build.js";

export interface TrackedText {
  readonly accepted: string;
  readonly rejected: string;
  /** Unbroken runs of insertions, or of deletions. */
  readonly regions: number;
  /** Characters inserted and deleted; paragraph marks count as one. */
  readonly marked: number;
}

/** The text of a note by its reference, in one view. */
export type NoteText = (reference: XmlElement, view: View) => string;

interface Reading {
  readonly noteText: NoteText;
  readonly accepted: string[];
  readonly rejected: string[];
  regions: number;
  marked: number;
  before: Mark | undefined;
}

export function readTracked(root: XmlElement, noteText: NoteText): TrackedText {
  const reading: Reading = { noteText, accepted: [], rejected: [], regions: 0, marked: 0, before: undefined };
  for (const child of root.children) if (isElement(child)) read(child, [], reading);
  const { regions, marked } = reading;
  return { accepted: tidy(reading.accepted), rejected: tidy(reading.rejected), regions, marked };
}

/** White space is one blank, and blanks at the ends of a paragraph are none. */
function tidy(pieces: readonly string[]): string {
  return pieces
    .join("")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}

function read(one: XmlElement, marks: readonly Mark[], reading: Reading): void {
  const own = ownMark(one);
  const all = own ? [...marks, own] : marks;
  if (NO_TEXT.has(one.name)) return;
  if (TEXTS.has(one.name)) {
    write(textOf(one), all, reading);
    return;
  }
  const sign = SIGNS[one.name];
  if (sign !== undefined) {
    write(sign, all, reading);
    if (one.name.endsWith("Reference")) writeNote(one, all, reading);
  }
  for (const child of childrenOf(one)) read(child, all, reading);
  if (one.name === "w:p")
    write("\n", withMark(all, flagIn(childOf(childOf(one, "w:pPr"), "w:rPr"))), reading);
  if (one.name === "w:tr" || one.name === "w:tc")
    border(one.name === "w:tr" ? "\u2016\n" : "\u00a6\n", all, reading);
}

function childrenOf(one: XmlElement): XmlElement[] {
  const children = one.children.filter(isElement);
  return one.name === "mc:AlternateContent" ? children.slice(0, 1) : children;
}

/** Around text, or as a flag of the row or cell. */
function ownMark(one: XmlElement): Mark | undefined {
  if (one.name === "w:tr") return flagIn(childOf(one, "w:trPr"));
  if (one.name === "w:tc") return flagIn(childOf(one, "w:tcPr"));
  return markOf(one.name);
}

function flagIn(properties: XmlElement | undefined): Mark | undefined {
  for (const child of properties?.children ?? []) {
    const mark = isElement(child) ? markOf(child.name) : undefined;
    if (mark) return mark;
  }
  return undefined;
}

function withMark(marks: readonly Mark[], mark: Mark | undefined): readonly Mark[] {
  return mark ? [...marks, mark] : marks;
}

function write(text: string, marks: readonly Mark[], reading: Reading): void {
  if (text === "") return;
  border(text, marks, reading);
  const mark = new Set(marks).size === 1 ? marks[0] : undefined;
  if (mark) reading.marked += text.length;
  if (mark && mark !== reading.before) reading.regions += 1;
  reading.before = mark;
}

/** In the views, but nothing a reader could mark. */
function border(text: string, marks: readonly Mark[], reading: Reading): void {
  if (!marks.some((mark) => isGone(mark, "accepted"))) reading.accepted.push(text);
  if (!marks.some((mark) => isGone(mark, "rejected"))) reading.rejected.push(text);
}

function writeNote(reference: XmlElement, marks: readonly Mark[], reading: Reading): void {
  const isIn = (view: View): boolean => !marks.some((mark) => isGone(mark, view));
  if (isIn("accepted")) reading.accepted.push(`[${reading.noteText(reference, "accepted")}]`);
  if (isIn("rejected")) reading.rejected.push(`[${reading.noteText(reference, "rejected")}]`);
}

const TEXTS = new Set(["w:t", "w:delText", "m:t"]);

// prettier-ignore
const SIGNS: Readonly<Record<string, string>> = {
  "w:tab": "\t", "w:ptab": "\t", "w:br": "\v", "w:cr": "\v", "w:noBreakHyphen": "\u2011", "w:sym": "\u25a1",
  "w:footnoteReference": "\u2020", "w:endnoteReference": "\u2020",
  "w:drawing": "\ufffc", "w:pict": "\ufffc", "w:object": "\ufffc",
};

/** Properties hold tabs and marks of their own, and no text. */
const NO_TEXT = new Set([
  "w:pPr",
  "w:rPr",
  "w:sectPr",
  "w:tblPr",
  "w:tblGrid",
  "w:trPr",
  "w:tcPr",
  "w:sdtPr",
  "w:sdtEndPr",
  "w:instrText",
  "w:delInstrText",
  "w:fldData",
]);
