/**
 * Stretches of changed paragraphs, with tables between them → steps that say which words stay.
 */
import type { Pair } from "../align/pairSame.js";
import type { Paragraph } from "../story/block.js";
import { atomsOf, endsWithMark, type Atom } from "./atom.js";
import { extraCost } from "./extraCost.js";
import { groupAlike } from "./groupAlike.js";
import { keepAtoms, MOST_CELLS } from "./keepAtoms.js";
import type { Grain, Sides, Step } from "./plan.js";
import { keepLinks } from "./sameTargets.js";

export interface Stretch {
  readonly kind: "stretch";
  readonly a: readonly Paragraph[];
  readonly b: readonly Paragraph[];
}

interface Group {
  readonly kind: "group";
  readonly a: Atom[];
  readonly b: Atom[];
}

/** Where the stretches stand. */
export interface GapPlace {
  readonly sides: Sides;
  readonly grain: Grain;
  /** The last mark of both sides is the end of the story. */
  readonly endsStory: boolean;
}

export function planWords(
  pieces: readonly (Stretch | Step)[],
  { sides, grain, endsStory }: GapPlace,
): Step[] {
  const groups = pieces.flatMap((piece): (Group | Step)[] =>
    piece.kind === "stretch" ? groupsOf(piece) : [piece],
  );
  const last = endsStory ? withBothMarks(groups) : undefined;
  return groups.map((group) => {
    if (group.kind !== "group") return group;
    const { a, b } = group;
    const isLast = group === last;
    const pairs = grain === "words" ? keepLinks(a, b, sides, keepIn(isLast)) : onlyLastMarks(a, b, isLast);
    return { kind: "words", a, b, pairs, endsStory: isLast };
  });
}

/** Where one side gave its last mark away, that of the other stays behind everything and goes alone. */
function keepIn(isLast: boolean) {
  return (a: readonly Atom[], b: readonly Atom[]): Pair[] => {
    const [endsA, endsB] = [endsWithMark(a), endsWithMark(b)];
    return keepAtoms(
      endsA && !endsB ? a.slice(0, -1) : a,
      endsB && !endsA ? b.slice(0, -1) : b,
      isLast,
      extraCost,
    );
  };
}

function onlyLastMarks(a: readonly Atom[], b: readonly Atom[], isLast: boolean): Pair[] {
  return isLast ? [[a.length - 1, b.length - 1]] : [];
}

function groupsOf({ a, b }: Stretch): Group[] {
  const [ofA, ofB] = [a.map(atomsOf), b.map(atomsOf)];
  const [sizeA, sizeB] = [sizeOf(ofA), sizeOf(ofB)];
  const gaps =
    sizeA * sizeB <= MOST_CELLS ? [{ a: 0, aEnd: a.length, b: 0, bEnd: b.length }] : groupAlike(a, b);
  return gaps.map((gap) => ({
    kind: "group",
    a: ofA.slice(gap.a, gap.aEnd).flat(),
    b: ofB.slice(gap.b, gap.bEnd).flat(),
  }));
}

function sizeOf(atoms: readonly (readonly Atom[])[]): number {
  return atoms.reduce((sum, { length }) => sum + length, 0);
}

/**
 * The last group needs a mark of both sides, because these two are one and the same. Where one
 * side ends earlier, its last mark moves here from the group it stands in.
 */
function withBothMarks(groups: readonly (Group | Step)[]): Group | undefined {
  const last = groups.at(-1);
  if (last?.kind !== "group") return undefined;
  for (const side of ["a", "b"] as const) {
    if (last[side].length > 0) continue;
    const earlier = groups.findLast((one): one is Group => one.kind === "group" && one[side].length > 0);
    // Without a mark of the other side the group would end in the middle of a paragraph.
    if (!earlier || earlier.a.length === 0 || earlier.b.length === 0) return undefined;
    last[side].push(...earlier[side].splice(-1));
  }
  return last;
}
