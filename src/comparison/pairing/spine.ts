/**
 * Pairs of positions → the heaviest of their subsets in which both positions grow: what stayed in
 * its order. Whatever is not in it has moved. Takes n·log n.
 */
export interface WeighedPair {
  readonly before: number;
  readonly after: number;
  /** More than 0. */
  readonly weight: number;
}

export function heaviestIncreasing<T extends WeighedPair>(pairs: readonly T[]): T[] {
  const sorted = [...pairs].sort((a, b) => a.before - b.before || b.after - a.after);
  const best = prefixBest(sorted.reduce((most, { after }) => Math.max(most, after), -1) + 1);
  const previous: number[] = [];
  let last = -1;
  let heaviest = 0;
  sorted.forEach(({ after, weight }, index) => {
    const before = best.upTo(after);
    previous.push(before.index);
    const total = before.weight + weight;
    best.raise(after, { weight: total, index });
    if (total > heaviest) [heaviest, last] = [total, index];
  });

  const chosen: T[] = [];
  for (let index = last; index >= 0; index = previous[index] ?? -1) {
    const pair = sorted[index];
    if (pair) chosen.push(pair);
  }
  return chosen.reverse();
}

interface Best {
  readonly weight: number;
  readonly index: number;
}

const nothing: Best = { weight: 0, index: -1 };

/** A Fenwick tree of maxima: the best of all positions below one. */
function prefixBest(size: number) {
  const tree: Best[] = new Array<Best>(size + 1).fill(nothing);
  return {
    upTo(position: number): Best {
      let found = nothing;
      for (let at = position; at > 0; at -= at & -at) {
        const here = tree[at] ?? nothing;
        if (here.weight > found.weight) found = here;
      }
      return found;
    },
    raise(position: number, value: Best): void {
      for (let at = position + 1; at <= size; at += at & -at) {
        if (value.weight > (tree[at] ?? nothing).weight) tree[at] = value;
      }
    },
  };
}
