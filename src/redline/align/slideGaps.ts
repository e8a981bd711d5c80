/**
 * Pairs of the same things → the same number of pairs, with what is left out beginning where a
 * reader expects it. When a section goes whose text is repeated by its neighbour, either copy may
 * be the one that goes: the one under the heading that goes is right.
 */
import type { Pairable } from "../story/block.js";
import type { Pair } from "./pairSame.js";

/** How well something begins here: headings best, text in the middle not at all. */
export type BeginsAt<T> = (thing: T) => number;

/** A longer way is never worth it: neighbours do not repeat that much. */
const MOST_STEPS = 60;

export function slideGaps<T extends Pairable>(
  pairs: readonly Pair[],
  a: readonly T[],
  b: readonly T[],
  beginsAt: BeginsAt<T>,
): Pair[] {
  const slid = pairs.map((pair): Pair => pair);
  for (let index = 0; index <= slid.length; index += 1) {
    const [fromA, fromB] = next(slid[index - 1]);
    const [toA, toB] = slid[index] ?? [a.length, b.length];
    if (fromA === toA && fromB < toB) slide(slid, index, b, toB - fromB, 1, beginsAt);
    if (fromB === toB && fromA < toA) slide(slid, index, a, toA - fromA, 0, beginsAt);
  }
  return slid;
}

function next(pair: Pair | undefined): Pair {
  return pair ? [pair[0] + 1, pair[1] + 1] : [0, 0];
}

/**
 * What is left out stands before pair `index`. It goes up past a pair when the last thing left out
 * is that pair's thing again, and down when the first is the next pair's.
 */
function slide<T extends Pairable>(
  pairs: Pair[],
  index: number,
  things: readonly T[],
  size: number,
  side: 0 | 1,
  beginsAt: BeginsAt<T>,
): void {
  const start = next(pairs[index - 1])[side];
  const isSame = (place: number): boolean => things[place]?.key === things[place + size]?.key;
  const [down, up] = [unbroken(pairs, index, 1), unbroken(pairs, index - 1, -1)];
  let lowest = 0;
  while (lowest < down && isSame(start + lowest)) lowest += 1;
  let [best, bestScore] = [lowest, -1];
  for (let shift = lowest; shift >= -up && (shift >= 0 || isSame(start + shift)); shift -= 1) {
    const thing = things[start + shift];
    const score = thing === undefined ? 0 : beginsAt(thing);
    if (score > bestScore) [best, bestScore] = [shift, score];
  }
  const by = best > 0 ? -size : size;
  for (let place = Math.min(index, index + best); place < Math.max(index, index + best); place += 1) {
    const [one, other] = pairs[place] ?? [0, 0];
    pairs[place] = side === 0 ? [one + by, other] : [one, other + by];
  }
}

/** How many pairs follow one another without a gap, from a place on in one direction. */
function unbroken(pairs: readonly Pair[], from: number, step: 1 | -1): number {
  let count = 0;
  while (count < MOST_STEPS) {
    const [before, pair] = [pairs[from + (count - 1) * step], pairs[from + count * step]];
    if (!pair || (count > 0 && before && (pair[0] - before[0] !== step || pair[1] - before[1] !== step)))
      break;
    count += 1;
  }
  return count;
}
