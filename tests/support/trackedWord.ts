/**
 * Reads a Word file with tracked changes as its readers do, and shares nothing with the program:
 * bytes → what is shown, what is left when all is accepted, what is left when all is rejected.
 *
 * Notes stand in brackets where they are referred to, cells end with «|» and rows with «‖».
 */
import { unzip } from "./unzip.js";
import { child, elementsIn, parseXml, textOf, type XmlElement } from "./xmlTree.js";

export interface TrackedWord {
  /** `[-old-]{+new+}`; the mark of a paragraph is «¶» when it is inserted or deleted itself. */
  readonly shown: string;
  readonly accepted: string;
  readonly rejected: string;
}

type Change = "kept" | "inserted" | "deleted" | "both";

interface Piece {
  readonly text: string;
  readonly change: Change;
}

type Parts = ReadonlyMap<string, string>;

export async function readTrackedWord(bytes: Uint8Array): Promise<TrackedWord> {
  const parts = await unzip(bytes);
  const body = child(parseXml(parts.get("word/document.xml")!), "w:body")!;
  const pieces: Piece[] = [];
  for (const one of elementsIn(body)) collect(one, "kept", parts, pieces);
  return {
    shown: shownOf(pieces),
    accepted: tidy(pieces.filter(({ change }) => change === "kept" || change === "inserted")),
    rejected: tidy(pieces.filter(({ change }) => change === "kept" || change === "deleted")),
  };
}

/** White space is one blank; at the ends of a paragraph it is nothing. */
function tidy(pieces: readonly Piece[]): string {
  const lines = pieces
    .map(({ text }) => text)
    .join("")
    .split("\n");
  return lines
    .map((line) => line.replaceAll(/\s+/g, " ").trim())
    .join("\n")
    .trim();
}

function shownOf(pieces: readonly Piece[]): string {
  let shown = "";
  let open: Change = "kept";
  const brackets: Record<Change, [string, string]> = {
    kept: ["", ""],
    inserted: ["{+", "+}"],
    deleted: ["[-", "-]"],
    both: ["", ""],
  };
  for (const { text, change } of pieces) {
    if (change === "both") continue;
    const isBorder = /[|‖]\n?$/.test(text);
    const next: Change = isBorder ? open : change;
    if (next !== open) shown += brackets[open][1] + brackets[next][0];
    open = next;
    shown += next === "kept" || isBorder ? text : text.replaceAll("\n", "¶\n");
  }
  return (shown + brackets[open][1]).trim();
}

const TEXT = new Set(["w:t", "w:delText", "m:t"]);
const SIGNS: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:br": "\v",
  "w:cr": "\v",
  "w:noBreakHyphen": "‑",
  "w:sym": "□",
  "w:footnoteReference": "†",
  "w:endnoteReference": "†",
  "w:drawing": "◆",
  "w:pict": "◆",
  "w:object": "◆",
};
const SKIPPED = /^w:(?:pPr|rPr|sectPr|tblPr|tblGrid|trPr|tcPr|sdtPr|sdtEndPr|instrText|delInstrText)$/;

function collect(one: XmlElement, around: Change, parts: Parts, pieces: Piece[]): void {
  if (SKIPPED.test(one.name)) return;
  const change = together(around, ownChange(one));
  if (TEXT.has(one.name)) pieces.push({ text: textOf(one), change });
  const sign = SIGNS[one.name];
  if (sign !== undefined) pieces.push({ text: sign, change });
  if (one.name.endsWith("noteReference")) collectNote(one, change, parts, pieces);
  const children = elementsIn(one);
  for (const inner of one.name === "mc:AlternateContent" ? children.slice(0, 1) : children) {
    collect(inner, change, parts, pieces);
  }
  if (one.name === "w:p") {
    pieces.push({ text: "\n", change: together(change, flagged(child(child(one, "w:pPr"), "w:rPr"))) });
  }
  if (one.name === "w:tc") pieces.push({ text: "|", change });
  if (one.name === "w:tr") pieces.push({ text: "‖\n", change });
}

/** In both views where a change was changed: inserted and then deleted is in neither. */
function together(some: Change, others: Change): Change {
  if (some === "kept" || some === others) return others;
  return others === "kept" ? some : "both";
}

function ownChange(one: XmlElement): Change {
  if (one.name === "w:tr") return flagged(child(one, "w:trPr"));
  if (one.name === "w:tc") return flagged(child(one, "w:tcPr"));
  return NAMES[one.name] ?? "kept";
}

const NAMES: Readonly<Record<string, Change>> = {
  "w:ins": "inserted",
  "w:moveTo": "inserted",
  "w:cellIns": "inserted",
  "w:del": "deleted",
  "w:moveFrom": "deleted",
  "w:cellDel": "deleted",
};

function flagged(properties: XmlElement | undefined): Change {
  const flag = properties && elementsIn(properties).find(({ name }) => name in NAMES);
  return flag ? NAMES[flag.name]! : "kept";
}

function collectNote(reference: XmlElement, change: Change, parts: Parts, pieces: Piece[]): void {
  const kind = reference.name === "w:footnoteReference" ? "footnote" : "endnote";
  const root = parseXml(parts.get(`word/${kind}s.xml`) ?? "<none/>");
  const note = elementsIn(root).find(({ attributes }) => attributes["w:id"] === reference.attributes["w:id"]);
  const own: Piece[] = [];
  for (const one of note ? elementsIn(note) : []) collect(one, change, parts, own);
  // The last mark of a note ends it and says nothing.
  pieces.push({ text: "[", change }, ...own.slice(0, -1), { text: "]", change });
}
