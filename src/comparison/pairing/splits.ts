/**
 * Finds one provision whose text stands in several ones in a row on the other side: a split seen
 * from before, a merger seen from after.
 */
import { candidatesOf } from "./candidates.js";
import type { Lane } from "./lane.js";
import type { Profile, Profiles } from "./profile.js";

export interface Division {
  readonly whole: number;
  /** Positions in a row. */
  readonly pieces: readonly number[];
}

/** How much of a piece lies in the whole, and how alike the whole and the pieces together are. */
const shareOfPiece = 0.5;
const likenessTogether = 0.75;
/** By how much the pieces together must be more like the whole than the best of them alone. */
const gainTogether = 0.08;
const shortestPiece = 12;

/** `open`: positions without a pair, growing. */
export function divisions(
  wholes: { readonly lane: Lane; readonly open: readonly number[] },
  pieces: { readonly lane: Lane; readonly open: readonly number[] },
  profiles: Profiles,
): Division[] {
  const profile = (lane: Lane, position: number): Profile => {
    const item = lane[position];
    return item ? profiles.of(item) : profiles.together([]);
  };
  const positioned = (lane: Lane) => (position: number) => ({ position, profile: profile(lane, position) });
  const long = pieces.open.filter((position) => (pieces.lane[position]?.letters ?? 0) >= shortestPiece);
  const candidates = candidatesOf(
    wholes.open.map(positioned(wholes.lane)),
    long.map(positioned(pieces.lane)),
  );
  const taken = new Set<number>();

  return wholes.open.flatMap((whole) => {
    const target = profile(wholes.lane, whole);
    const within = (candidates.get(whole) ?? []).filter(
      (piece) => !taken.has(piece) && profiles.share(profile(pieces.lane, piece), target) >= shareOfPiece,
    );
    const run = runs(within).find((positions) => {
      const parts = positions.map((piece) => profile(pieces.lane, piece));
      const together = profiles.likeness(profiles.together(parts), target);
      const alone = Math.max(...parts.map((part) => profiles.likeness(part, target)));
      return together >= likenessTogether && together >= alone + gainTogether;
    });
    if (!run) return [];
    run.forEach((piece) => taken.add(piece));
    return [{ whole, pieces: run }];
  });
}

/** Two and more positions in a row. */
function runs(positions: readonly number[]): number[][] {
  const found: number[][] = [];
  for (const position of [...positions].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last?.at(-1) === position - 1) last.push(position);
    else found.push([position]);
  }
  return found.filter(({ length }) => length > 1);
}
