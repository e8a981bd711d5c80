/**
 * A table, row, cell or note of the second file → its copy for the first, marked as inserted.
 * Everything is brought over first and marked where it will stand.
 */
import type { XmlElement } from "../../reading/xml/xmlElement.js";
import type { Sides } from "../plan/plan.js";
import type { Table } from "../story/block.js";
import { readStory } from "../story/readStory.js";
import { bring } from "../transplant/bring.js";
import { element, isElement } from "../xml/build.js";
import { withEdits, type Edits } from "./edits.js";
import { markBlocks, markRow, markStory } from "./markWhole.js";
import type { Pen } from "./pen.js";
import { withFlag } from "./properties.js";

export function insertedTable(table: XmlElement, sides: Sides, pen: Pen): XmlElement[] {
  return marked(table, ["w:body"], sides, pen, (found, edits) =>
    markBlocks([found], "inserted", edits, pen.stamps),
  );
}

export function insertedRow(row: XmlElement, sides: Sides, pen: Pen): XmlElement[] {
  return marked(row, ["w:body", "w:tbl"], sides, pen, ({ rows }, edits) => {
    for (const one of rows) markRow(one, "inserted", edits, pen.stamps);
  });
}

export function insertedCell(cell: XmlElement, sides: Sides, pen: Pen): XmlElement[] {
  return marked(cell, ["w:body", "w:tbl", "w:tr"], sides, pen, ({ rows }, edits) => {
    for (const one of rows.flatMap(({ cells }) => cells)) {
      markBlocks(one.story.blocks, "inserted", edits, pen.stamps);
      edits.set(one.element, [withFlag(one.element, "w:tcPr", pen.stamps.named("w:cellIns"))]);
    }
  });
}

/** A note that was brought over already; `to` is the part it will stand in. */
export function insertedNote(note: XmlElement, to: string, pen: Pick<Pen, "a" | "stamps">): XmlElement {
  const edits: Edits = new Map();
  markStory(readStory(note, { file: pen.a, part: to }), "inserted", edits, pen.stamps);
  return withEdits(note, edits);
}

/** `around` are the elements a reader expects around such a part, from the outermost. */
function marked(
  original: XmlElement,
  around: readonly string[],
  sides: Sides,
  pen: Pen,
  mark: (table: Table, edits: Edits) => void,
): XmlElement[] {
  return bring(original, { from: sides.b.part, to: sides.a.part }, pen.luggage).map((copy) => {
    const whole = around.reduceRight((inner, name) => element(name, {}, [inner]), copy);
    const edits: Edits = new Map();
    for (const block of readStory(whole, sides.a).blocks) if (block.kind === "table") mark(block, edits);
    return around.reduce((one) => one.children.find(isElement) ?? one, withEdits(whole, edits));
  });
}
