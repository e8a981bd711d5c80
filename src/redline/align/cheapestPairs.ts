/**
 * Two rows of tokens → which of them stay, so that what is marked costs least: every character
 * marked costs, and so does every region that begins. The exact minimum, in time and memory that
 * grow with the product of the lengths: callers keep the rows short.
 */
import type { Pair } from "./pairSame.js";

export interface Tokens {
  /** Tokens that may be kept for one another have the same number. */
  readonly ids: Int32Array;
  /** What marking each of them costs. */
  readonly costs: Int32Array;
}

/** Costs are counted in halves of a character. */
export const CHARACTER_COST = 2;
/** A region begins at the price of a character and a half: a lone blank between two changes is marked with them. */
const REGION_COST = 3;

const NEVER = 0x3fffffff;

/** Where the cheapest way to a cell came from; one value for each of the three kinds of last step. */
const KEPT = 0;
const DELETED = 1;
const INSERTED = 2;

/** `extraCost` is what keeping a pair costs although its tokens have the same number. */
export function cheapestPairs(a: Tokens, b: Tokens, extraCost: (i: number, j: number) => number): Pair[] {
  const [rows, columns] = [a.ids.length, b.ids.length];
  const width = columns + 1;
  // Bits 0-1: what came before a kept pair; 2: before a deletion; 3-4: before an insertion.
  const steps = new Uint8Array((rows + 1) * width);
  let [kept, deleted, inserted] = [row(width), row(width), row(width)];
  let [keptAbove, deletedAbove, insertedAbove] = [row(width), row(width), row(width)];
  for (let i = 0; i <= rows; i += 1) {
    [kept, keptAbove] = [keptAbove, kept];
    [deleted, deletedAbove] = [deletedAbove, deleted];
    [inserted, insertedAbove] = [insertedAbove, inserted];
    const id = i > 0 ? (a.ids[i - 1] ?? -1) : -1;
    const dropCost = i > 0 ? (a.costs[i - 1] ?? 0) : 0;
    for (let j = 0; j <= columns; j += 1) {
      let step = 0;
      let [k, d, n] = [i === 0 && j === 0 ? 0 : NEVER, NEVER, NEVER];
      if (i > 0 && j > 0 && id === (b.ids[j - 1] ?? -2)) {
        // Ties go to the gap: changes move to the back, behind what both have in common.
        k = insertedAbove[j - 1] ?? NEVER;
        step = INSERTED;
        const afterDeleted = deletedAbove[j - 1] ?? NEVER;
        if (afterDeleted < k) [k, step] = [afterDeleted, DELETED];
        const afterKept = keptAbove[j - 1] ?? NEVER;
        if (afterKept < k) [k, step] = [afterKept, KEPT];
        k += extraCost(i - 1, j - 1);
      }
      if (i > 0) {
        d = deletedAbove[j] ?? NEVER;
        const opened = (keptAbove[j] ?? NEVER) + REGION_COST;
        if (opened < d) d = opened;
        else step |= DELETED << 2;
        d += dropCost;
      }
      if (j > 0) {
        n = inserted[j - 1] ?? NEVER;
        let from = INSERTED;
        const afterDeleted = (deleted[j - 1] ?? NEVER) + REGION_COST;
        if (afterDeleted < n) [n, from] = [afterDeleted, DELETED];
        const afterKept = (kept[j - 1] ?? NEVER) + REGION_COST;
        if (afterKept < n) [n, from] = [afterKept, KEPT];
        n += b.costs[j - 1] ?? 0;
        step |= from << 3;
      }
      kept[j] = Math.min(k, NEVER);
      deleted[j] = Math.min(d, NEVER);
      inserted[j] = Math.min(n, NEVER);
      steps[i * width + j] = step;
    }
  }
  const last = cheapestEnd(kept[columns] ?? NEVER, deleted[columns] ?? NEVER, inserted[columns] ?? NEVER);
  return pairsAlong(steps, width, rows, columns, last);
}

function row(width: number): Int32Array {
  return new Int32Array(width).fill(NEVER);
}

function cheapestEnd(kept: number, deleted: number, inserted: number): number {
  if (inserted <= deleted && inserted <= kept) return INSERTED;
  return deleted <= kept ? DELETED : KEPT;
}

function pairsAlong(steps: Uint8Array, width: number, rows: number, columns: number, last: number): Pair[] {
  const pairs: Pair[] = [];
  let [i, j, kind] = [rows, columns, last];
  while (i > 0 || j > 0) {
    const step = steps[i * width + j] ?? 0;
    if (kind === KEPT) {
      pairs.push([--i, --j]);
      kind = step & 3;
    } else if (kind === DELETED) {
      i -= 1;
      kind = (step >> 2) & 1;
    } else {
      j -= 1;
      kind = (step >> 3) & 3;
    }
  }
  return pairs.reverse();
}
