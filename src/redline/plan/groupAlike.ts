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
  const pairs = pairAlike(a, b, ALIKE).map(([i, j]): Gap => ({ a: i, aEnd: i + 1, b: j, bEnd: j + 1 }));
  const groups: Gap[] = [];
  for (let index = 0; index <= pairs.length; index += 1) {
    const [before, after] = [pairs[index - 1], pairs[index]];
    const gap = {
      a: before?.aEnd ?? 0,
      aEnd: after?.a ?? a.length,
      b: before?.bEnd ?? 0,
      bEnd: after?.b ?? b.length,
    };
    const { front, back } = cutOff(gap, before, after, a, b);
    if (before) groups.push({ ...before, aEnd: front.a, bEnd: front.b });
    if (back.a > front.a || back.b > front.b)
      groups.push({ a: front.a, aEnd: back.a, b: front.b, bEnd: back.b });
    if (after) pairs[index] = { ...after, a: back.a, b: back.b };
  }
  return groups;
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

interface Place {
  readonly a: number;
  readonly b: number;
}

/** How far what stands alone belongs to the pair before it, and from where on to the pair after it. */
function cutOff(
  gap: Gap,
  before: Gap | undefined,
  after: Gap | undefined,
  a: readonly Pairable[],
  b: readonly Pairable[],
): { readonly front: Place; readonly back: Place } {
  const whole = { front: { a: gap.a, b: gap.b }, back: { a: gap.aEnd, b: gap.bEnd } };
  if (gap.a < gap.aEnd === gap.b < gap.bEnd) return whole;
  const isOfB = gap.a === gap.aEnd;
  const [pieces, wholes] = isOfB ? [b, a] : [a, b];
  const belongs = (place: number, pair: Gap | undefined): boolean => {
    const [piece, from] = [pieces[place], pair && wholes[isOfB ? pair.a : pair.b]];
    return piece !== undefined && from !== undefined && containment(piece, from) >= CUT_OFF;
  };
  let [start, end] = isOfB ? [gap.b, gap.bEnd] : [gap.a, gap.aEnd];
  while (start < end && belongs(start, before)) start += 1;
  while (end > start && belongs(end - 1, after)) end -= 1;
  return isOfB
    ? { front: { a: gap.a, b: start }, back: { a: gap.aEnd, b: end } }
    : { front: { a: start, b: gap.b }, back: { a: end, b: gap.bEnd } };
}
