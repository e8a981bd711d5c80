/**
 * Many changed paragraphs on each side → small groups that belong together: one with one, or one
 * with those it was split into or joined from. The words are then compared inside each group.
 */
import { containment, pairLike } from "../align/likeness.js";
import { gapsBetween, pairSame, type Gap, type Pair } from "../align/pairSame.js";
import type { Pairable } from "../story/block.js";

/** Half the words or more are the same. */
const ALIKE = 0.5;
/** So much of a paragraph stands in its neighbour's counterpart when it was cut off from it. */
const CUT_OFF = 0.6;

/** Groups in order that cover both sides; a group may be empty on one side. */
export function groupAlike(a: readonly Pairable[], b: readonly Pairable[]): Gap[] {
  const groups: Gap[] = [];
  let [fromA, fromB] = [0, 0];
  for (const [i, j] of [...pairAlike(a, b, ALIKE), [a.length, b.length] as const]) {
    if (i > fromA || j > fromB) groups.push({ a: fromA, aEnd: i, b: fromB, bEnd: j });
    [fromA, fromB] = [i + 1, j + 1];
    if (i < a.length || j < b.length) groups.push({ a: i, aEnd: fromA, b: j, bEnd: fromB });
  }
  return absorbed(groups, a, b);
}

/** The same things first, and those alike in the gaps between. */
export function pairAlike(a: readonly Pairable[], b: readonly Pairable[], least: number): Pair[] {
  const same = pairSame(a, b);
  const alike = gapsBetween(same, { a: 0, aEnd: a.length, b: 0, bEnd: b.length }).flatMap((gap) =>
    pairLike(a.slice(gap.a, gap.aEnd), b.slice(gap.b, gap.bEnd), least).map(([i, j]): Pair => [
      i + gap.a,
      j + gap.b,
    ]),
  );
  return [...same, ...alike].sort((one, other) => one[0] - other[0]);
}

/** What was cut off joins the pair it was cut off from: the one before it, or the one after. */
function absorbed(groups: readonly Gap[], a: readonly Pairable[], b: readonly Pairable[]): Gap[] {
  const result: Gap[] = [];
  for (const group of groups) {
    const before = result.at(-1);
    if (before && (isCutOff(group, before, a, b) || isCutOff(before, group, a, b))) {
      result[result.length - 1] = { a: before.a, aEnd: group.aEnd, b: before.b, bEnd: group.bEnd };
    } else result.push(group);
  }
  return result;
}

function isCutOff(piece: Gap, whole: Gap, a: readonly Pairable[], b: readonly Pairable[]): boolean {
  const isIn = (parts: readonly Pairable[], of: readonly Pairable[]): boolean =>
    parts.length > 0 &&
    of.length > 0 &&
    parts.every((part) => of.some((one) => containment(part, one) >= CUT_OFF));
  if (piece.a === piece.aEnd) return isIn(b.slice(piece.b, piece.bEnd), a.slice(whole.a, whole.aEnd));
  return piece.b === piece.bEnd && isIn(a.slice(piece.a, piece.aEnd), b.slice(whole.b, whole.bEnd));
}
