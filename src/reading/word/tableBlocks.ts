/**
 * A table → its visible rows and cells. A merged cell is read once, where it begins; columns are
 * those of the grid, so that a cell keeps its number whatever stands before it.
 */
import type { Cell, Row, Table } from "../blocks.js";
import {
  childOf,
  descendantsOf,
  elementsOf,
  isOn,
  numberOf,
  textOf,
  type XmlElement,
} from "../xml/xmlElement.js";
import { revisionOf } from "./revisionLog.js";
import type { Story } from "./story.js";
import type { CellPlace, readBlocks } from "./storyBlocks.js";
import { isMarkedAway, marksIn, revisionKind } from "./views.js";

export function readTable(table: XmlElement, story: Story, readContent: typeof readBlocks): Table {
  const number = story.nextTable();
  const rows: Row[] = [];
  inside(table, "w:tr").forEach((row, index) => {
    const properties = childOf(row, "w:trPr");
    const isAway = isMarkedAway(properties, story.view);
    const before = story.findings.revisions.length;
    const cells = readRow(row, { number, row: index + 1 }, isAway, story, readContent);
    logRow(row, before, { table: number, row: index + 1, column: 1 }, story);
    if (!isAway) rows.push({ isHeader: isOn(properties, "w:tblHeader") ?? false, cells });
  });
  return { kind: "table", rows };
}

/** Rows and cells may be wrapped in content controls and other marks. */
function inside(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    const isWrapper = ["w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:del"].includes(child.name);
    return isWrapper ? inside(child, name) : [];
  });
}

function readRow(
  row: XmlElement,
  place: { readonly number: number; readonly row: number },
  isAway: boolean,
  story: Story,
  readContent: typeof readBlocks,
): Cell[] {
  let column = 1 + (numberOf(childOf(row, "w:trPr"), "w:gridBefore") ?? 0);
  const cells: Cell[] = [];
  for (const cell of inside(row, "w:tc")) {
    const properties = childOf(cell, "w:tcPr");
    const cellPlace: CellPlace = { table: place.number, row: place.row, column };
    const lastColumn = column + Math.max(1, Math.min(numberOf(properties, "w:gridSpan") ?? 1, 100)) - 1;
    if (!isAway && !isContinued(properties) && !isMarkedAway(properties, story.view)) {
      cells.push({ column, lastColumn, blocks: readContent(cell, story, cellPlace) });
    } else {
      // What is not shown keeps its place in the count, so that a place is the same in both views.
      descendantsOf(cell, "w:p").forEach(story.nextParagraph);
    }
    column = lastColumn + 1;
  }
  return cells;
}

/** The lower part of a cell merged over rows; Word shows nothing of what it holds. */
function isContinued(properties: XmlElement | undefined): boolean {
  return ["w:vMerge", "w:hMerge"].some((name) => {
    const merge = childOf(properties, name);
    return merge !== undefined && (merge.attributes["w:val"] ?? "continue") === "continue";
  });
}

/** A row that came or went as a whole is told apart only where its texts are not marked themselves. */
function logRow(row: XmlElement, before: number, cell: CellPlace, { findings, part }: Story): void {
  if (findings.revisions.length > before) return;
  for (const mark of marksIn(childOf(row, "w:trPr"))) {
    const kind = revisionKind(mark.name);
    const text = inside(row, "w:tc")
      .map((one) => textOf(one).trim())
      .join(" | ");
    if (kind) findings.revised({ ...revisionOf(kind, mark, text), place: { part, paragraph: 1, cell } });
  }
}
