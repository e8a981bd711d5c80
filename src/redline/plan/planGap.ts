/**
 * What stands between two pairs of blocks that are the same → its steps.
 *
 * Tables are borders: no word is kept across one. Tables that are alike are compared row by row;
 * the others are deleted or inserted between whole paragraphs.
 */
import { pairLike } from "../align/likeness.js";
import type { Pair } from "../align/pairSame.js";
import type { Block, Paragraph, Table } from "../story/block.js";
import { pairAlike } from "./groupAlike.js";
import type { Step } from "./plan.js";
import { planWords, type GapPlace, type Stretch } from "./planWords.js";

/** A fifth of the words: tables of an agreement rarely have anything in common by accident. */
const ALIKE_TABLES = 0.2;
const ALIKE_PARAGRAPHS = 0.5;

export function planGap(a: readonly Block[], b: readonly Block[], place: GapPlace): Step[] {
  const pieces: (Stretch | Step)[] = [];
  let [fromA, fromB] = [0, 0];
  for (const [i, j] of [...tablePairs(a, b), [a.length, b.length] as const]) {
    addUnpaired(a.slice(fromA, i), b.slice(fromB, j), pieces);
    const [one, other] = [a[i], b[j]];
    if (one?.kind === "table" && other?.kind === "table")
      pieces.push({ kind: "rows", a: one, b: other, rows: [] });
    [fromA, fromB] = [i + 1, j + 1];
  }
  return planWords(withJoinedTables(pieces), place);
}

function tablePairs(a: readonly Block[], b: readonly Block[]): Pair[] {
  const [ofA, ofB] = [placesOfTables(a), placesOfTables(b)];
  const tables = (blocks: readonly Block[], places: readonly number[]): Block[] =>
    places.flatMap((place) => blocks[place] ?? []);
  return pairLike(tables(a, ofA), tables(b, ofB), ALIKE_TABLES).map(([i, j]): Pair => [
    ofA[i] ?? 0,
    ofB[j] ?? 0,
  ]);
}

function placesOfTables(blocks: readonly Block[]): number[] {
  return blocks.flatMap(({ kind }, place) => (kind === "table" ? place : []));
}

/** Where a table of one side falls between the paragraphs of the other. */
interface Cut {
  readonly a: number;
  readonly b: number;
  readonly step: Step;
}

/** No table of `a` goes with one of `b`. */
function addUnpaired(a: readonly Block[], b: readonly Block[], pieces: (Stretch | Step)[]): void {
  let [fromA, fromB] = [0, 0];
  for (const { a: cutA, b: cutB, step } of cutsOf(a, b)) {
    const [toA, toB] = [Math.max(cutA, fromA), Math.max(cutB, fromB)];
    pieces.push(stretch(a.slice(fromA, toA), b.slice(fromB, toB)), step);
    [fromA, fromB] = step.kind === "deleted" ? [toA + 1, toB] : [toA, toB + 1];
  }
  pieces.push(stretch(a.slice(fromA), b.slice(fromB)));
}

function cutsOf(a: readonly Block[], b: readonly Block[]): Cut[] {
  if (placesOfTables(a).length === 0 && placesOfTables(b).length === 0) return [];
  const pairs = pairAlike(a, b, ALIKE_PARAGRAPHS).filter(
    ([i, j]) => a[i]?.kind === "paragraph" && b[j]?.kind === "paragraph",
  );
  const cuts: Cut[] = [];
  a.forEach((block, place) => {
    if (block.kind !== "table") return;
    const partner = pairs.findLast(([i]) => i < place)?.[1] ?? -1;
    cuts.push({ a: place, b: partner + 1, step: { kind: "deleted", a: block } });
  });
  b.forEach((block, place) => {
    if (block.kind !== "table") return;
    const partner = pairs.findLast(([, j]) => j < place)?.[0] ?? -1;
    cuts.push({ a: partner + 1, b: place, step: { kind: "inserted", b: block } });
  });
  return cuts.sort((one, other) => one.a - other.a || one.b - other.b);
}

function stretch(a: readonly Block[], b: readonly Block[]): Stretch {
  const paragraphs = (blocks: readonly Block[]): Paragraph[] =>
    blocks.filter((one) => one.kind === "paragraph");
  return { kind: "stretch", a: paragraphs(a), b: paragraphs(b) };
}

/**
 * A deleted table right before an inserted one would be one table to Word: it is made one, with
 * the rows of both.
 */
function withJoinedTables(pieces: readonly (Stretch | Step)[]): (Stretch | Step)[] {
  const joined: (Stretch | Step)[] = [];
  for (const piece of pieces) {
    if (piece.kind === "stretch" && piece.a.length + piece.b.length === 0) continue;
    const before = joined.at(-1);
    const pair = before && tablesOf(before, piece);
    if (pair) joined[joined.length - 1] = { kind: "rows", ...pair, rows: [] };
    else joined.push(piece);
  }
  return joined;
}

function tablesOf(one: Stretch | Step, next: Stretch | Step): { a: Table; b: Table } | undefined {
  if (one.kind === "deleted" && next.kind === "inserted") return { a: one.a, b: next.b };
  return one.kind === "inserted" && next.kind === "deleted" ? { a: next.a, b: one.b } : undefined;
}
