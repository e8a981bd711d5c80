/**
 * Reads a Word file as a person and a screen reader meet it:  bytes → paragraphs with style, printed
 * number, language of every run, fields and comments.
 */
import { unzip } from "./unzip.js";
import { filled, type Label, type Labeller, labeller } from "./wordNumbering.js";
import { child, descendants, elementsIn, parseXml, textOf, valueOf, type XmlElement } from "./xmlTree.js";

export interface WordRun {
  readonly text: string;
  readonly language: string | undefined;
  readonly highlight: string | undefined;
}

export interface WordField {
  readonly instruction: string;
  /** What the file shows before anybody updates the field. */
  readonly result: string;
}

export interface WordParagraph {
  /** Id of the style. */
  readonly style: string | undefined;
  readonly label: Label | undefined;
  /** Number and text, as printed. */
  readonly printed: string;
  readonly runs: readonly WordRun[];
  readonly fields: readonly WordField[];
  readonly bookmarks: readonly string[];
  readonly comments: readonly string[];
}

export interface WordFile {
  readonly parts: ReadonlyMap<string, string>;
  readonly document: XmlElement;
  readonly styles: XmlElement;
  readonly paragraphs: readonly WordParagraph[];
  /** By id. */
  readonly comments: ReadonlyMap<string, XmlElement>;
}

export async function readWord(bytes: Uint8Array): Promise<WordFile> {
  const parts = await unzip(bytes);
  const part = (path: string) => parseXml(parts.get(path)!);
  const [document, styles] = [part("word/document.xml"), part("word/styles.xml")];
  const labelOf = labeller(part("word/numbering.xml"), styles);
  const comments = parts.has("word/comments.xml") ? descendants(part("word/comments.xml"), "w:comment") : [];
  return {
    parts,
    document,
    styles,
    paragraphs: descendants(document, "w:p").map((paragraph) => paragraphOf(paragraph, labelOf)),
    comments: new Map(comments.map((comment) => [comment.attributes["w:id"]!, comment])),
  };
}

function paragraphOf(paragraph: XmlElement, labelOf: Labeller): WordParagraph {
  const label = labelOf(paragraph);
  const runs = descendants(paragraph, "w:r").map(runOf);
  const text = runs.map((run) => run.text).join("");
  return {
    style: valueOf(child(paragraph, "w:pPr"), "w:pStyle"),
    label,
    printed: label ? label.text + label.suffix + text : text,
    runs,
    fields: fieldsOf(paragraph),
    bookmarks: descendants(paragraph, "w:bookmarkStart").map(({ attributes }) => attributes["w:name"]!),
    comments: descendants(paragraph, "w:commentReference").map(({ attributes }) => attributes["w:id"]!),
  };
}

export function runOf(run: XmlElement): WordRun {
  const properties = child(run, "w:rPr");
  const text = elementsIn(run).map((piece) =>
    piece.name === "w:t" ? textOf(piece) : piece.name === "w:tab" ? "\t" : "",
  );
  return {
    text: text.join(""),
    language: valueOf(properties, "w:lang"),
    highlight: valueOf(properties, "w:highlight"),
  };
}

/** Complete fields only: the table of contents begins and ends in different paragraphs. */
function fieldsOf(paragraph: XmlElement): WordField[] {
  const fields: WordField[] = [];
  let open: { instruction: string; result: string; isResult: boolean } | undefined;
  for (const piece of descendants(paragraph, "w:r").flatMap(elementsIn)) {
    const type = piece.name === "w:fldChar" ? piece.attributes["w:fldCharType"] : undefined;
    if (type === "begin") open = { instruction: "", result: "", isResult: false };
    if (open && type === "separate") open = { ...open, isResult: true };
    if (open && piece.name === "w:instrText") open = { ...open, instruction: textOf(piece) };
    if (open?.isResult && piece.name === "w:t") open = { ...open, result: open.result + textOf(piece) };
    if (open && type === "end") {
      fields.push({ instruction: open.instruction, result: open.result });
      open = undefined;
    }
  }
  return fields;
}

/**
 * What Word puts in place of a reference to a numbered paragraph: with \n the number without trailing
 * periods, with \t also without letters and spaces of the level. Undefined for other fields.
 */
export function updatedResult({ instruction }: WordField, { paragraphs }: WordFile): string | undefined {
  const [, name, switches] = /^(?:REF )?(\w+)((?: \\[nth])+)$/.exec(instruction) ?? [];
  if (name === undefined || !switches?.includes("\\n")) return undefined;
  const label = paragraphs.find(({ bookmarks }) => bookmarks.includes(name))?.label;
  if (!label) return "Error! Reference source not found.";
  const pattern = switches.includes("\\t") ? label.pattern.replaceAll(/[\p{L}\s]/gu, "") : label.pattern;
  return filled(pattern, label.numbers).replace(/\.+$/, "");
}
