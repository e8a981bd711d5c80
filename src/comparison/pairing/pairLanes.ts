/**
 * Two agreements → links between their provisions, lane by lane: same text, then one in several,
 * then likeness. Says of each link whether it kept its order or moved.
 */
import type { ComparedAgreement } from "../comparison.js";
import { exactPairs, type Pairing } from "./exactPairs.js";
import { lanesOf, mayMove, tableOf, type Lane } from "./lane.js";
import { addLikePairs } from "./likePairs.js";
import { profilesOf } from "./profile.js";
import { heaviestIncreasing } from "./spine.js";
import { divisions } from "./splits.js";

/** Indexes of provisions, growing on each side. One side may be empty, one may have several. */
export interface Link {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly hasMoved: boolean;
}

export function pairLanes(before: ComparedAgreement, after: ComparedAgreement): Link[] {
  const [old, fresh] = [lanesOf(before), lanesOf(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((name) =>
    pairLane(old.get(name) ?? [], fresh.get(name) ?? []),
  );
}

interface LaneLink {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

function pairLane(before: Lane, after: Lane): Link[] {
  const paired = withinTables(linksOf(before, after), before, after);
  const weighed = paired.map((link) => ({
    ...link,
    before: link.from[0] ?? 0,
    after: link.to[0] ?? 0,
    weight: 1 + lettersOf(before, link.from),
  }));
  const spine = new Set(heaviestIncreasing(weighed));
  const kept = weighed.filter((link) => spine.has(link) || link.from.some((one) => isMovable(before, one)));
  const linkedBefore = new Set(kept.flatMap(({ from }) => from));
  const linkedAfter = new Set(kept.flatMap(({ to }) => to));
  const indexes = (lane: Lane, list: readonly number[]): number[] =>
    list.flatMap((one) => lane[one]?.index ?? []);

  return [
    ...kept.map((link) => ({
      before: indexes(before, link.from),
      after: indexes(after, link.to),
      hasMoved: !spine.has(link),
    })),
    ...open(before, linkedBefore).map((one) => ({
      before: indexes(before, [one]),
      after: [],
      hasMoved: false,
    })),
    ...open(after, linkedAfter).map((one) => ({ before: [], after: indexes(after, [one]), hasMoved: false })),
  ];
}

function linksOf(before: Lane, after: Lane): LaneLink[] {
  const pairing: Pairing = exactPairs(before, after);
  const openBefore = open(before, new Set(pairing.keys()));
  const openAfter = open(after, new Set(pairing.values()));
  const pairs = (): LaneLink[] => [...pairing].map(([from, to]) => ({ from: [from], to: [to] }));
  if (openBefore.length === 0 || openAfter.length === 0) return pairs();

  const profiles = profilesOf(before, after);
  const [old, fresh] = [
    { lane: before, open: openBefore },
    { lane: after, open: openAfter },
  ];
  const splits = divisions(old, fresh, profiles).map(({ whole, pieces }) => ({ from: [whole], to: pieces }));
  const inSplits = {
    before: new Set(splits.flatMap(({ from }) => from)),
    after: new Set(splits.flatMap(({ to }) => to)),
  };
  const mergers = divisions(
    { lane: after, open: openAfter.filter((one) => !inSplits.after.has(one)) },
    { lane: before, open: openBefore.filter((one) => !inSplits.before.has(one)) },
    profiles,
  ).map(({ whole, pieces }) => ({ from: pieces, to: [whole] }));

  const divided = [...splits, ...mergers];
  addLikePairs(before, after, profiles, pairing, {
    before: new Set(divided.flatMap(({ from }) => from)),
    after: new Set(divided.flatMap(({ to }) => to)),
  });
  return [...divided, ...pairs()];
}

function isMovable(lane: Lane, position: number): boolean {
  const item = lane[position];
  return item !== undefined && mayMove(item);
}

/** Each table has one counterpart, the one with which it has most in common; cells of others are no pair. */
function withinTables(links: readonly LaneLink[], before: Lane, after: Lane): LaneLink[] {
  const common = new Map<string, number>();
  const tables = ({ from, to }: LaneLink): readonly [number | undefined, number | undefined] => {
    const [one, other] = [before[from[0] ?? -1], after[to[0] ?? -1]];
    return [one && tableOf(one), other && tableOf(other)];
  };
  const name = (link: LaneLink): string => tables(link).join(" ");
  for (const link of links)
    common.set(name(link), (common.get(name(link)) ?? 0) + 1 + lettersOf(before, link.from));
  const counterpart = new Map<number | undefined, string>();
  for (const [pair] of [...common].sort(([, a], [, b]) => b - a)) {
    const table = Number(pair.split(" ")[0]);
    if (!counterpart.has(table)) counterpart.set(table, pair);
  }
  return links.filter(
    (link) => tables(link)[0] === undefined || counterpart.get(tables(link)[0]) === name(link),
  );
}

function open(lane: Lane, taken: ReadonlySet<number>): number[] {
  return lane.map((_, position) => position).filter((position) => !taken.has(position));
}

function lettersOf(lane: Lane, positions: readonly number[]): number {
  return positions.reduce((sum, position) => sum + (lane[position]?.letters ?? 0), 0);
}
