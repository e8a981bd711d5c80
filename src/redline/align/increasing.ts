/**
 * Pairs of places → those that can all be kept in order, and weigh most together.
 * Time grows with the number of pairs times its logarithm.
 */
export interface WeightedPair {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** Ascending in `a` and in `b`, without repetition. */
export function heaviestIncreasing<P extends WeightedPair>(pairs: readonly P[]): P[] {
  // Pairs of one `a` come with descending `b`, so that none of them can follow another.
  const sorted = [...pairs].sort((one, other) => one.a - other.a || other.b - one.b);
  const size = sorted.reduce((most, { b }) => Math.max(most, b + 1), 0);
  const best = createPrefixMaximum(size);
  const total: number[] = [];
  const before: number[] = [];
  sorted.forEach(({ b, weight }, index) => {
    const previous = best.below(b, total);
    before[index] = previous;
    total[index] = weight + (previous < 0 ? 0 : (total[previous] ?? 0));
    best.put(b, index, total);
  });
  const chain: P[] = [];
  for (let index = best.below(size, total); index >= 0; index = before[index] ?? -1) {
    const pair = sorted[index];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}

/** A binary indexed tree of the heaviest chain that ends below a place; -1 where there is none. */
function createPrefixMaximum(size: number): {
  readonly below: (place: number, total: readonly number[]) => number;
  readonly put: (place: number, index: number, total: readonly number[]) => void;
} {
  const tree = new Int32Array(size + 1).fill(-1);
  const weigh = (index: number, total: readonly number[]): number => (index < 0 ? -1 : (total[index] ?? -1));
  return {
    below(place, total) {
      let best = -1;
      for (let at = place; at > 0; at -= at & -at) {
        const found = tree[at] ?? -1;
        if (weigh(found, total) > weigh(best, total)) best = found;
      }
      return best;
    },
    put(place, index, total) {
      for (let at = place + 1; at <= size; at += at & -at) {
        if (weigh(index, total) > weigh(tree[at] ?? -1, total)) tree[at] = index;
      }
    },
  };
}
