/** The plan of one story → edits of the first file. */
import type { CellStep, RowStep, Sides, StoryPlan } from "../plan/plan.js";
import type { XmlElement } from "../../reading/xml/xmlElement.js";
import type { Block, Row, Table } from "../story/block.js";
import { insertedCell, insertedRow, insertedTable } from "./insertedCopy.js";
import { markBlocks, markRow } from "./markWhole.js";
import { renumbered } from "./numbering.js";
import type { Pen } from "./pen.js";
import { createPlacer } from "./placer.js";
import { withFlag } from "./properties.js";
import { strikeNotes } from "./strikeNotes.js";
import { writeWords } from "./writeWords.js";

export function writeStory({ story, sides, steps }: StoryPlan, pen: Pen): void {
  const placer = createPlacer(story.container, pen.edits);
  for (const step of steps) {
    switch (step.kind) {
      case "same":
        placer.pass(step.a, keptBlock(step.a, step.b, pen));
        break;
      case "words":
        writeWords(step, sides, pen, placer);
        break;
      case "deleted":
        markBlocks([step.a], "deleted", pen.edits, pen.stamps);
        strikeNotes([step.a], pen);
        placer.pass(step.a);
        break;
      case "inserted":
        insertedTable(step.b.element, sides, pen).forEach(placer.insert);
        break;
      case "rows":
        writeRows(step.a, step.rows, sides, pen);
        placer.pass(step.a);
    }
  }
  placer.finish();
}

/** Undefined when it stays just as it is. */
function keptBlock(a: Block, b: Block, pen: Pen): XmlElement | undefined {
  const anchored = pen.luggage.bookmarks.anchored(a.element, a.element);
  const kept = renumbered({ ...a, element: anchored }, b, pen) ?? anchored;
  return kept === a.element ? undefined : kept;
}

function writeRows(table: Table, steps: readonly RowStep[], sides: Sides, pen: Pen): void {
  const placer = createPlacer(table.element, pen.edits);
  for (const step of steps) {
    if (step.kind === "inserted") {
      insertedRow(step.b.element, sides, pen).forEach(placer.insert);
      continue;
    }
    if (step.kind === "deleted") {
      markRow(step.a, "deleted", pen.edits, pen.stamps);
      strikeNotes(blocksOf(step.a), pen);
    }
    if (step.kind === "cells") writeCells(step.a, step.cells, sides, pen);
    placer.pass({ element: step.a.element, holder: table.element });
  }
  placer.finish();
}

function writeCells(row: Row, steps: readonly CellStep[], sides: Sides, pen: Pen): void {
  const placer = createPlacer(row.element, pen.edits);
  for (const step of steps) {
    if (step.kind === "inserted") {
      insertedCell(step.b.element, sides, pen).forEach(placer.insert);
      continue;
    }
    const { element, story } = step.a;
    const placed = { element, holder: row.element };
    if (step.kind === "deleted") {
      markBlocks(story.blocks, "deleted", pen.edits, pen.stamps);
      strikeNotes(story.blocks, pen);
      placer.pass(placed, withFlag(element, "w:tcPr", pen.stamps.named("w:cellDel")));
    } else placer.pass(placed);
  }
  placer.finish();
}

function blocksOf({ cells }: Row): Row["cells"][number]["story"]["blocks"] {
  return cells.flatMap(({ story }) => story.blocks);
}
