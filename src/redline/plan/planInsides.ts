/** Kept objects with text of their own (notes, text boxes) → plans for that text. */
import type { Block, Row } from "../story/block.js";
import { readStory } from "../story/readStory.js";
import type { Inside, Unit } from "../story/unit.js";
import type { Sides, Step } from "./plan.js";
import type { Planner } from "./planner.js";
import { planStory } from "./planStory.js";

export function planInsides(step: Step, sides: Sides, planner: Planner): void {
  if (step.kind === "same") planSame(insidesOf(step.a), insidesOf(step.b), sides, planner);
  if (step.kind === "rows") {
    for (const row of step.rows) {
      if (row.kind === "same") planSame(insidesOfRow(row.a), insidesOfRow(row.b), sides, planner);
    }
  }
  if (step.kind !== "words") return;
  for (const [i, j] of step.pairs) {
    // An object with text inside is an atom of its own.
    const [a, b] = [step.a[i]?.units[0]?.inside, step.b[j]?.units[0]?.inside];
    if (a && b) planPair(a, b, sides, planner);
  }
}

/** Things that read the same hold as many insides, in the same order. */
function planSame(a: readonly Inside[], b: readonly Inside[], sides: Sides, planner: Planner): void {
  a.forEach((inside, index) => {
    const other = b[index];
    if (other) planPair(inside, other, sides, planner);
  });
}

function planPair(a: Inside, b: Inside, sides: Sides, planner: Planner): void {
  if (a.kind === "note" && b.kind === "note") {
    const pair = planner.notes(a.note, a.id, b.id);
    if (pair)
      planStory(readStory(pair.a, pair.sides.a), readStory(pair.b, pair.sides.b), pair.sides, planner);
  }
  if (a.kind !== "boxes" || b.kind !== "boxes") return;
  planBoxes(a.shown, b.shown, sides, planner);
  // The spare version says the same; where the second file has none, the shown one stands for it.
  planBoxes(a.spare, b.spare.length === a.spare.length ? b.spare : b.shown, sides, planner);
}

function planBoxes(
  a: readonly Unit["nodes"][number][],
  b: readonly Unit["nodes"][number][],
  sides: Sides,
  planner: Planner,
): void {
  a.forEach((box, index) => {
    const other = b[index];
    if (other) planStory(readStory(box, sides.a), readStory(other, sides.b), sides, planner);
  });
}

function insidesOf(block: Block): Inside[] {
  if (!block.hasInside) return [];
  return block.kind === "paragraph" ? insidesIn(block.units) : block.rows.flatMap(insidesOfRow);
}

function insidesOfRow(row: Row): Inside[] {
  return row.hasInside ? row.cells.flatMap(({ story }) => story.blocks.flatMap(insidesOf)) : [];
}

function insidesIn(units: readonly Unit[]): Inside[] {
  return units.flatMap(({ inside }) => inside ?? []);
}
