/**
 * The atoms of some paragraphs of each file → those that stay. What is short is done exactly;
 * what is long is cut at words that occur once, so that time stays linear.
 */
import { CHARACTER_COST, cheapestPairs, type Tokens } from "../align/cheapestPairs.js";
import { gapsBetween, pairSame, type Pair } from "../align/pairSame.js";
import type { Atom } from "./atom.js";
import { withoutFalseFriends } from "./falseFriends.js";

/** Cells of the exact method: some 600 words on each side, a few milliseconds. */
export const MOST_CELLS = 400_000;

/** The end of a paragraph is worth more than a letter: two paragraphs are not mixed to save a region. */
const MARK_WEIGHT = 3;

/** Pieces of a long field are no text, but a change that leaves them out is the better one. */
const UNSEEN_WEIGHT = 4;

/** What keeping two atoms of the same key costs: the price of so many characters. */
export type ExtraCost = (a: Atom, b: Atom) => number;

/** With `endsStory` both rows end with a mark, and these two are always kept. */
export function keepAtoms(
  a: readonly Atom[],
  b: readonly Atom[],
  endsStory: boolean,
  extraCost: ExtraCost,
): Pair[] {
  const last = endsStory ? 1 : 0;
  const { start, end } = commonEnds(a, b, last, extraCost);
  const inner = pairsOf(a.slice(start, a.length - end), b.slice(start, b.length - end), extraCost);
  const pairs: Pair[] = Array.from({ length: start }, (_, index) => [index, index]);
  for (const [i, j] of inner) pairs.push([i + start, j + start]);
  for (let back = end; back > 0; back -= 1) pairs.push([a.length - back, b.length - back]);
  return withoutFalseFriends(a, b, pairs);
}

/**
 * How many atoms both begin and end with in common. The exact method decides about those next to
 * the change: a full stop and a paragraph mark are alike at the end of any two paragraphs.
 */
function commonEnds(
  a: readonly Atom[],
  b: readonly Atom[],
  last: number,
  extraCost: ExtraCost,
): { start: number; end: number } {
  const isSame = (one: Atom | undefined, other: Atom | undefined): boolean =>
    one !== undefined && other !== undefined && one.key === other.key && extraCost(one, other) === 0;
  const most = Math.min(a.length, b.length) - last;
  let [start, end] = [0, last];
  while (start < most && isSame(a[start], b[start])) start += 1;
  start = Math.max(0, start - NEXT_TO_CHANGE);
  while (end - last < most - start && isSame(a.at(-1 - end), b.at(-1 - end))) end += 1;
  return { start, end: Math.max(last, end - NEXT_TO_CHANGE) };
}

const NEXT_TO_CHANGE = 8;

function pairsOf(a: readonly Atom[], b: readonly Atom[], extraCost: ExtraCost): Pair[] {
  if (a.length * b.length <= MOST_CELLS) return exactPairs(a, b, extraCost);
  const anchors = pairSame(a, b);
  const inGaps = gapsBetween(anchors, { a: 0, aEnd: a.length, b: 0, bEnd: b.length }).flatMap((gap) => {
    const [some, others] = [a.slice(gap.a, gap.aEnd), b.slice(gap.b, gap.bEnd)];
    if (some.length * others.length > MOST_CELLS) return [];
    return exactPairs(some, others, extraCost).map(([i, j]): Pair => [i + gap.a, j + gap.b]);
  });
  return [...anchors, ...inGaps].sort((one, other) => one[0] - other[0]);
}

function exactPairs(a: readonly Atom[], b: readonly Atom[], extraCost: ExtraCost): Pair[] {
  if (a.length === 0 || b.length === 0) return [];
  const numbers = new Map<string, number>();
  const cost = (i: number, j: number): number => {
    const [one, other] = [a[i], b[j]];
    return one && other ? extraCost(one, other) * CHARACTER_COST : 0;
  };
  return cheapestPairs(tokens(a, numbers), tokens(b, numbers), cost);
}

function tokens(atoms: readonly Atom[], numbers: Map<string, number>): Tokens {
  const ids = new Int32Array(atoms.length);
  const costs = new Int32Array(atoms.length);
  atoms.forEach(({ key, weight, isMark }, index) => {
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = numbers.size));
    ids[index] = number;
    costs[index] = (isMark ? MARK_WEIGHT : weight === 0 ? UNSEEN_WEIGHT : weight) * CHARACTER_COST;
  });
  return { ids, costs };
}
