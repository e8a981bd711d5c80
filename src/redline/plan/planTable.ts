/**
 * Two tables → which rows and cells stay. What stands in a cell is never compared with another
 * column: in a two-column agreement one column is Kazakh and the other Russian.
 */
import { likeness, pairLike } from "../align/likeness.js";
import { gapsBetween, pairSame, type Gap, type Pair } from "../align/pairSame.js";
import { slideGaps } from "../align/slideGaps.js";
import { childOf, valueOf } from "../../reading/xml/xmlElement.js";
import type { Cell, Row, Table } from "../story/block.js";
import { beginning } from "./beginning.js";
import type { CellStep, RowStep, Sides } from "./plan.js";
import type { Planner } from "./planner.js";
import { planStory } from "./planStory.js";

const ALIKE_ROWS = 0.35;
const ALIKE_CELLS = 0.3;

export function planTable(a: Table, b: Table, sides: Sides, planner: Planner): RowStep[] {
  const steps: RowStep[] = [];
  let [fromA, fromB] = [0, 0];
  const pairs = planner.grain === "blocks" ? [] : rowPairs(a.rows, b.rows, sides);
  for (const [i, j] of [...pairs, [a.rows.length, b.rows.length] as const]) {
    for (const row of a.rows.slice(fromA, i)) steps.push({ kind: "deleted", a: row });
    for (const row of b.rows.slice(fromB, j)) steps.push({ kind: "inserted", b: row });
    const [one, other] = [a.rows[i], b.rows[j]];
    if (one && other) steps.push(...rowSteps(one, other, sides, planner));
    [fromA, fromB] = [i + 1, j + 1];
  }
  return steps;
}

function rowPairs(a: readonly Row[], b: readonly Row[], sides: Sides): Pair[] {
  const whole: Gap = { a: 0, aEnd: a.length, b: 0, bEnd: b.length };
  const begins = beginning(sides);
  const same = slideGaps(pairSame(a, b), a, b, ({ cells }) => begins(cells[0]?.story.blocks[0]));
  const alike = gapsBetween(same, whole).flatMap((gap) =>
    pairLike(a.slice(gap.a, gap.aEnd), b.slice(gap.b, gap.bEnd), ALIKE_ROWS).map(([i, j]): Pair => [
      i + gap.a,
      j + gap.b,
    ]),
  );
  const pairs = [...same, ...alike].sort(byPlace);
  const leftOver = gapsBetween(pairs, whole).flatMap((gap) => pairsByPlace(a, b, gap));
  return [...pairs, ...leftOver].sort(byPlace);
}

function byPlace(one: Pair, other: Pair): number {
  return one[0] - other[0];
}

/** As many rows as before and of the same columns: filled in, emptied, or one written anew in place. */
function pairsByPlace(a: readonly Row[], b: readonly Row[], gap: Gap): Pair[] {
  const count = gap.aEnd - gap.a;
  if (count !== gap.bEnd - gap.b) return [];
  return Array.from({ length: count }, (_, index): Pair => [gap.a + index, gap.b + index]).filter(
    ([i, j]) => {
      const [row, other] = [a[i], b[j]];
      if (!row || !other || row.cells.length !== other.cells.length) return false;
      return count === 1 || row.weight === 0 || other.weight === 0 || likeness(row, other) > 0;
    },
  );
}

function rowSteps(a: Row, b: Row, sides: Sides, planner: Planner): RowStep[] {
  if (a.key === b.key) return [{ kind: "same", a, b }];
  const cells = cellSteps(a, b);
  if (!cells)
    return [
      { kind: "deleted", a },
      { kind: "inserted", b },
    ];
  for (const cell of cells) {
    if (cell.kind === "kept") planStory(cell.a.story, cell.b.story, sides, planner);
  }
  return [{ kind: "cells", a, b, cells }];
}

/** Undefined when the columns have too little in common: then the whole row is written anew. */
function cellSteps(a: Row, b: Row): CellStep[] | undefined {
  if (a.cells.length === b.cells.length) {
    return a.cells.flatMap((cell, index): CellStep[] => {
      const other = b.cells[index];
      return other ? [{ kind: "kept", a: cell, b: other }] : [];
    });
  }
  const pairs = pairLike(a.cells, b.cells, ALIKE_CELLS);
  const least = Math.min(a.cells.length, b.cells.length);
  if (pairs.length < least || ![...a.cells, ...b.cells].every(isPlain)) return undefined;
  const steps: CellStep[] = [];
  let [fromA, fromB] = [0, 0];
  for (const [i, j] of [...pairs, [a.cells.length, b.cells.length] as const]) {
    for (const cell of a.cells.slice(fromA, i)) steps.push({ kind: "deleted", a: cell });
    for (const cell of b.cells.slice(fromB, j)) steps.push({ kind: "inserted", b: cell });
    const [cell, other] = [a.cells[i], b.cells[j]];
    if (cell && other) steps.push({ kind: "kept", a: cell, b: other });
    [fromA, fromB] = [i + 1, j + 1];
  }
  return steps;
}

/** Not merged with its neighbours, so that it can go alone. */
function isPlain({ element }: Cell): boolean {
  const properties = childOf(element, "w:tcPr");
  return !childOf(properties, "w:vMerge") && Number(valueOf(properties, "w:gridSpan") ?? "1") === 1;
}
