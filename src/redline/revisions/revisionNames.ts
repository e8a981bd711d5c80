/** The names under which WordprocessingML keeps tracked changes. */

export type View = "accepted" | "rejected";

/** What happened to a piece of text, a paragraph mark, a row or a cell. */
export type Mark = "inserted" | "deleted";

/** Around text, and among the properties of a paragraph mark or a row. */
const MARKS: Readonly<Record<string, Mark>> = {
  "w:ins": "inserted",
  "w:moveTo": "inserted",
  "w:del": "deleted",
  "w:moveFrom": "deleted",
  "w:cellIns": "inserted",
  "w:cellDel": "deleted",
};

export function markOf(name: string): Mark | undefined {
  return Object.hasOwn(MARKS, name) ? MARKS[name] : undefined;
}

export function isGone(mark: Mark, view: View): boolean {
  return (mark === "deleted") === (view === "accepted");
}

/** Older properties, kept beside the new ones. */
export const FORMAT_CHANGES: ReadonlySet<string> = new Set([
  "w:rPrChange",
  "w:pPrChange",
  "w:sectPrChange",
  "w:tblPrChange",
  "w:tblPrExChange",
  "w:trPrChange",
  "w:tcPrChange",
  "w:tblGridChange",
]);

/** Where a move or a change of custom XML begins and ends, merged cells, old numbers: no text of their own. */
export const RANGES: ReadonlySet<string> = new Set([
  "w:moveFromRangeStart",
  "w:moveFromRangeEnd",
  "w:moveToRangeStart",
  "w:moveToRangeEnd",
  "w:customXmlInsRangeStart",
  "w:customXmlInsRangeEnd",
  "w:customXmlDelRangeStart",
  "w:customXmlDelRangeEnd",
  "w:customXmlMoveFromRangeStart",
  "w:customXmlMoveFromRangeEnd",
  "w:customXmlMoveToRangeStart",
  "w:customXmlMoveToRangeEnd",
  "w:cellMerge",
  "w:numberingChange",
]);
