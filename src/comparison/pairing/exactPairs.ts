/**
 * Pairs provisions that read the same. What stands once on each side comes first; repeated lines
 * («Итого», «1.») are paired by their neighbours and their order, so that a table of equal rows
 * is not shuffled.
 */
import { mayMove, type Lane, type LaneItem } from "./lane.js";
import { heaviestIncreasing, type WeighedPair } from "./spine.js";

/** Position before → position after. */
export type Pairing = Map<number, number>;

export function exactPairs(before: Lane, after: Lane): Pairing {
  const unique = uniquePairs(before, after);
  const spine = heaviestIncreasing(unique);
  const pairing: Pairing = new Map(spine.map((pair) => [pair.before, pair.after]));
  for (const pair of unique) {
    const item = before[pair.before];
    if (item && mayMove(item)) pairing.set(pair.before, pair.after);
  }

  const taken = new Set(pairing.values());
  const pair = (from: number, to: number): void => {
    pairing.set(from, to);
    taken.add(to);
  };
  const isOpen = (from: number, to: number): boolean =>
    !pairing.has(from) && !taken.has(to) && before[from] !== undefined && before[from].key === after[to]?.key;

  for (const step of [1, -1]) {
    for (const anchor of step === 1 ? spine : [...spine].reverse()) {
      for (let far = step; isOpen(anchor.before + far, anchor.after + far); far += step) {
        pair(anchor.before + far, anchor.after + far);
      }
    }
  }
  pairRepeated({ before, after, pairing, taken, pair });
  return pairing;
}

function uniquePairs(before: Lane, after: Lane): WeighedPair[] {
  const [old, fresh] = [positionsByKey(before), positionsByKey(after)];
  return [...old].flatMap(([key, [from, ...moreFrom]]) => {
    const [to, ...moreTo] = fresh.get(key) ?? [];
    if (from === undefined || to === undefined || moreFrom.length + moreTo.length > 0) return [];
    return [{ before: from, after: to, weight: Math.max(1, before[from]?.letters ?? 1) }];
  });
}

function positionsByKey(lane: Lane): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  lane.forEach(({ key }, position) => listed(positions, key).push(position));
  return positions;
}

function listed(lists: Map<string, number[]>, name: string): number[] {
  const list = lists.get(name) ?? [];
  lists.set(name, list);
  return list;
}

interface Open {
  readonly before: Lane;
  readonly after: Lane;
  readonly pairing: Pairing;
  readonly taken: ReadonlySet<number>;
  readonly pair: (from: number, to: number) => void;
}

/** First between the same neighbours of the spine, then, when they are long enough, anywhere. */
function pairRepeated({ before, after, pairing, taken, pair }: Open): void {
  const [gapBefore, gapAfter] = gapsOf(before.length, after.length, pairing);
  const rounds = [
    { place: (gap: number | undefined) => String(gap), isOpen: () => true },
    { place: () => "", isOpen: (item: LaneItem) => mayMove(item) },
  ];
  for (const { place, isOpen } of rounds) {
    const open = new Map<string, number[]>();
    // From the end, so that the first one is taken first.
    for (let to = after.length - 1; to >= 0; to--) {
      if (!taken.has(to)) listed(open, `${place(gapAfter[to])} ${after[to]?.key ?? ""}`).push(to);
    }
    before.forEach((item, from) => {
      if (pairing.has(from) || !isOpen(item)) return;
      const to = open.get(`${place(gapBefore[from])} ${item.key}`)?.pop();
      if (to !== undefined) pair(from, to);
    });
  }
}

/** The number of the gap between pairs of the spine in which each position lies; a pair opens a gap. */
export function gapsOf(
  beforeLength: number,
  afterLength: number,
  pairing: Pairing,
): readonly [before: readonly number[], after: readonly number[]] {
  const spine = heaviestIncreasing(
    [...pairing].map(([from, to]) => ({ before: from, after: to, weight: 1 })),
  );
  const count = (length: number, side: "before" | "after"): number[] => {
    let gap = 0;
    return Array.from({ length }, (_, position) => {
      if (spine[gap]?.[side] === position) gap++;
      return gap;
    });
  };
  return [count(beforeLength, "before"), count(afterLength, "after")];
}
