/**
 * Two rows of things → the pairs that are the same on both sides and stay in order.
 *
 * What both begin and end with in common is paired first; then what occurs once on each side is an
 * anchor, the heaviest ascending row of anchors stays, and the gaps between are done alike. A thing
 * that occurs often is paired only beside another pair, so that time stays linear.
 */
import type { Pairable } from "../story/block.js";
import { heaviestIncreasing } from "./increasing.js";

export type Pair = readonly [a: number, b: number];

/** Every round passes over the text once; real texts need three or four. */
const MOST_ROUNDS = 16;

/** Half open: `aEnd` and `bEnd` do not belong to it. */
export interface Gap {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
}

export function pairSame(a: readonly Pairable[], b: readonly Pairable[]): Pair[] {
  const pairs: Pair[] = [];
  let gaps: Gap[] = [{ a: 0, aEnd: a.length, b: 0, bEnd: b.length }];
  for (let round = 0; round < MOST_ROUNDS && gaps.length > 0; round += 1) {
    gaps = gaps.flatMap((gap) => {
      const inner = withoutEnds(a, b, gap, pairs);
      if (inner.a === inner.aEnd || inner.b === inner.bEnd) return [];
      const anchors = anchorsIn(a, b, inner);
      pairs.push(...anchors);
      return anchors.length > 0 ? gapsBetween(anchors, inner) : [];
    });
  }
  return pairs.sort((one, other) => one[0] - other[0]);
}

/** The gaps before, between and after pairs that ascend, those empty on both sides left out. */
export function gapsBetween(pairs: readonly Pair[], whole: Gap): Gap[] {
  const gaps: Gap[] = [];
  let [fromA, fromB] = [whole.a, whole.b];
  for (const [a, b] of [...pairs, [whole.aEnd, whole.bEnd] as const]) {
    if (a > fromA || b > fromB) gaps.push({ a: fromA, aEnd: a, b: fromB, bEnd: b });
    [fromA, fromB] = [a + 1, b + 1];
  }
  return gaps;
}

function withoutEnds(a: readonly Pairable[], b: readonly Pairable[], gap: Gap, pairs: Pair[]): Gap {
  let { a: fromA, b: fromB, aEnd, bEnd } = gap;
  const isSame = (x: number, y: number): boolean => a[x]?.key === b[y]?.key;
  while (fromA < aEnd && fromB < bEnd && isSame(fromA, fromB)) pairs.push([fromA++, fromB++]);
  while (aEnd > fromA && bEnd > fromB && isSame(aEnd - 1, bEnd - 1)) pairs.push([--aEnd, --bEnd]);
  return { a: fromA, aEnd, b: fromB, bEnd };
}

function anchorsIn(a: readonly Pairable[], b: readonly Pairable[], gap: Gap): Pair[] {
  const inB = placesOfUnique(b, gap.b, gap.bEnd);
  const found = [...placesOfUnique(a, gap.a, gap.aEnd)].flatMap(([key, place]) => {
    const other = inB.get(key) ?? -1;
    return place < 0 || other < 0 ? [] : [{ a: place, b: other, weight: a[place]?.weight ?? 0 }];
  });
  return heaviestIncreasing(found).map((pair): Pair => [pair.a, pair.b]);
}

/** What occurs more than once is at -1; empty things are no anchors at all. */
function placesOfUnique(things: readonly Pairable[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let place = from; place < to; place += 1) {
    const { key, weight } = things[place] ?? { key: "", weight: 0 };
    if (weight > 0) places.set(key, places.has(key) ? -1 : place);
  }
  return places;
}
