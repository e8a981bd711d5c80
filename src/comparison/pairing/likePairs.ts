/**
 * Pairs provisions that were rewritten: by likeness first, then by place and label. A label alone
 * never makes a pair, because one inserted clause gives its label to another provision.
 */
import { gapsOf, type Pairing } from "./exactPairs.js";
import { candidatesOf } from "./candidates.js";
import { isSameLabel } from "./labels.js";
import { mayMove, type Lane, type LaneItem } from "./lane.js";
import type { Profiles } from "./profile.js";

/** Likeness from which two provisions are one in other words: anywhere, and in the same place. */
const likeAnywhere = 0.6;
const likeShortAnywhere = 0.8;
const shortText = 60;
const likeInPlace = 0.4;
/** In the same place and under the same label a rewriting may go further. */
const likeUnderLabel = 0.3;

interface Match {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** Adds to `pairing`; positions of `closed` sides are left alone. */
export function addLikePairs(
  before: Lane,
  after: Lane,
  profiles: Profiles,
  pairing: Pairing,
  closed: Closed,
): void {
  const taken = new Set(pairing.values());
  const open = {
    before: positions(before).filter((from) => !pairing.has(from) && !closed.before.has(from)),
    after: positions(after).filter((to) => !taken.has(to) && !closed.after.has(to)),
  };
  const matches = matchesOf(before, after, profiles, open, gapsOf(before.length, after.length, pairing));
  matches.sort((a, b) => b.score - a.score || a.from - b.from || a.to - b.to);
  for (const { from, to } of matches) {
    if (pairing.has(from) || taken.has(to)) continue;
    pairing.set(from, to);
    taken.add(to);
  }
}

interface Open {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Likely pairs of open positions, each as often as it was found. */
function matchesOf(
  before: Lane,
  after: Lane,
  profiles: Profiles,
  open: Open,
  [gapBefore, gapAfter]: ReturnType<typeof gapsOf>,
): Match[] {
  const matchOf = (from: number, to: number): Match[] => {
    const [one, other] = [before[from], after[to]];
    if (!one || !other) return [];
    const isInPlace = gapBefore[from] === gapAfter[to];
    const isLabelled =
      one.provision.label !== null && isSameLabel(one.provision.label, other.provision.label);
    const likeness = profiles.likeness(profiles.of(one), profiles.of(other));
    if (likeness < neededLikeness(one, other, isInPlace, isLabelled)) return [];
    return [{ from, to, score: likeness + (isInPlace ? 0.1 : 0) + (isLabelled ? 0.05 : 0) }];
  };
  const positioned = (lane: Lane) => (position: number) => ({
    position,
    profile: profileAt(lane, position, profiles),
  });
  const candidates = candidatesOf(open.before.map(positioned(before)), open.after.map(positioned(after)));
  return [
    ...[...candidates].flatMap(([from, list]) => list.flatMap((to) => matchOf(from, to))),
    ...[...neighbours(open.before, open.after, gapBefore, gapAfter)].flatMap(([from, to]) =>
      matchOf(from, to),
    ),
  ];
}

export interface Closed {
  readonly before: ReadonlySet<number>;
  readonly after: ReadonlySet<number>;
}

function positions(lane: Lane): number[] {
  return lane.map((_, position) => position);
}

function profileAt(lane: Lane, position: number, profiles: Profiles) {
  const item = lane[position];
  if (!item) throw new Error(`No provision at ${String(position)}`);
  return profiles.of(item);
}

function neededLikeness(one: LaneItem, other: LaneItem, isInPlace: boolean, isLabelled: boolean): number {
  const isShort = !mayMove(one) || !mayMove(other);
  if (!isInPlace) {
    // Cells and short lines are made of the same few words: rewritten, they are followed nowhere.
    if (isShort || one.isCell) return Infinity;
    return Math.min(one.letters, other.letters) < shortText ? likeShortAnywhere : likeAnywhere;
  }
  // The figures of a table, «1 000» and «2 000», have no word in common.
  if (isShort && one.isCell && one.provision.place.cell?.column === other.provision.place.cell?.column)
    return 0;
  return isLabelled ? likeUnderLabel : likeInPlace;
}

/** The n-th open provision of a gap with the n-th of the other side: for what shares no rare word. */
function* neighbours(
  openBefore: readonly number[],
  openAfter: readonly number[],
  gapBefore: readonly number[],
  gapAfter: readonly number[],
): Generator<readonly [number, number]> {
  const byGap = new Map<number | undefined, number[]>();
  for (const to of openAfter) byGap.set(gapAfter[to], [...(byGap.get(gapAfter[to]) ?? []), to]);
  const seen = new Map<number | undefined, number>();
  for (const from of openBefore) {
    const gap = gapBefore[from];
    const index = seen.get(gap) ?? 0;
    seen.set(gap, index + 1);
    const to = byGap.get(gap)?.[index];
    if (to !== undefined) yield [from, to];
  }
}
