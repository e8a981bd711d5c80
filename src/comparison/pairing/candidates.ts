/**
 * Finds, for each provision that has no pair yet, the few on the other side that it may be likened
 * to: those that share rare words with it. Never looks at all of them.
 */
import type { Profile } from "./profile.js";

/** A shingle of more provisions than this is boilerplate and leads nowhere. */
const mostPostings = 40;
const mostCandidates = 12;

export interface Positioned {
  readonly position: number;
  readonly profile: Profile;
}

/** Positions of `others` by the position of each of `items`, the likeliest first. */
export function candidatesOf(
  items: readonly Positioned[],
  others: readonly Positioned[],
): ReadonlyMap<number, readonly number[]> {
  const postings = new Map<string, number[]>();
  for (const { position, profile } of others) {
    for (const shingle of new Set(profile.shingles)) {
      const list = postings.get(shingle);
      if (list) list.push(position);
      else postings.set(shingle, [position]);
    }
  }
  return new Map(items.map(({ position, profile }) => [position, likeliest(profile, postings)]));
}

function likeliest({ shingles }: Profile, postings: ReadonlyMap<string, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const shingle of new Set(shingles)) {
    const list = postings.get(shingle) ?? [];
    if (list.length > mostPostings) continue;
    for (const position of list) shared.set(position, (shared.get(position) ?? 0) + 1 / list.length);
  }
  return [...shared]
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, mostCandidates)
    .map(([position]) => position);
}
