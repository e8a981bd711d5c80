/**
 * Kept words → without those that two unrelated paragraphs share by accident: «и», «в», a comma.
 * A paragraph in confetti is worse to read than one struck out and one written anew.
 */
import type { Pair } from "../align/pairSame.js";
import type { Paragraph } from "../story/block.js";
import type { Atom } from "./atom.js";

/** Of the shorter of two paragraphs at least this share must stay, or nothing does. */
const LEAST_SHARE = 0.2;

/** Marks stay in any case, with the words right before them: «… системы.» and the end. */
export function withoutFalseFriends(a: readonly Atom[], b: readonly Atom[], pairs: readonly Pair[]): Pair[] {
  const shared = new Map<Paragraph, Map<Paragraph, number>>();
  for (const [i, j] of pairs) {
    const [one, other] = [a[i], b[j]];
    if (!one || !other || one.isMark) continue;
    const row = shared.get(one.paragraph) ?? new Map<Paragraph, number>();
    shared.set(one.paragraph, row);
    row.set(other.paragraph, (row.get(other.paragraph) ?? 0) + one.weight);
  }
  let [nextI, nextJ, leadsToMark] = [-1, -1, false];
  return pairs
    .toReversed()
    .filter(([i, j]) => {
      const [one, other] = [a[i], b[j]];
      if (!one || !other) return false;
      leadsToMark = one.isMark || (leadsToMark && i + 1 === nextI && j + 1 === nextJ);
      [nextI, nextJ] = [i, j];
      const least = LEAST_SHARE * Math.min(one.paragraph.weight, other.paragraph.weight);
      return leadsToMark || (shared.get(one.paragraph)?.get(other.paragraph) ?? 0) >= least;
    })
    .reverse();
}
