/**
 * Provision → what it is likened by: how often it has each stem, rare stems weighing more. The
 * words that every clause has («работодатель», «тармақ») say little about which clause it is.
 */
import { fold } from "../tokens.js";
import { stemOf } from "../words/stem.js";
import type { Lane, LaneItem } from "./lane.js";

export interface Profile {
  readonly counts: ReadonlyMap<string, number>;
  /** Stems in a row, two and two, and the rarest single ones: what candidates are found by. */
  readonly shingles: readonly string[];
  readonly weight: number;
}

export interface Profiles {
  readonly of: (item: LaneItem) => Profile;
  /** What both have, of what both have together: 0 … 1. */
  readonly likeness: (one: Profile, other: Profile) => number;
  /** How much of the part lies in the whole: 0 … 1. */
  readonly share: (part: Profile, whole: Profile) => number;
  /** Several provisions as if they were one. */
  readonly together: (profiles: readonly Profile[]) => Profile;
}

export function profilesOf(before: Lane, after: Lane): Profiles {
  const stems = new Map([...before, ...after].map((item) => [item, stemsOf(item)]));
  const frequency = new Map<string, number>();
  for (const list of stems.values()) {
    for (const stem of new Set(list)) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  }
  const weigh = (stem: string): number => 1 + Math.log(stems.size / (frequency.get(stem) ?? 1));
  const known = new Map<LaneItem, Profile>();

  const common = (one: Profile, other: Profile): number => {
    let weight = 0;
    for (const [stem, count] of one.counts)
      weight += Math.min(count, other.counts.get(stem) ?? 0) * weigh(stem);
    return weight;
  };
  const profile = (list: readonly string[]): Profile => {
    const counts = new Map<string, number>();
    for (const stem of list) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    const weight = [...counts].reduce((sum, [stem, count]) => sum + count * weigh(stem), 0);
    return { counts, shingles: shinglesOf(list), weight };
  };
  return {
    of: (item) => {
      const made = known.get(item) ?? profile(stems.get(item) ?? []);
      known.set(item, made);
      return made;
    },
    likeness: (one, other) =>
      (2 * common(one, other)) / Math.max(one.weight + other.weight, Number.MIN_VALUE),
    share: (part, whole) => common(part, whole) / Math.max(part.weight, Number.MIN_VALUE),
    together: (profiles) => profile(profiles.flatMap(({ counts }) => [...counts].flatMap(repeated))),
  };
}

function stemsOf({ key, provision }: LaneItem): string[] {
  const words =
    fold(key)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map((word) => stemOf(word, provision.language));
}

function shinglesOf(stems: readonly string[]): string[] {
  return [...stems, ...stems.slice(1).map((stem, index) => `${stems[index] ?? ""} ${stem}`)];
}

function repeated([stem, count]: readonly [string, number]): string[] {
  return new Array<string>(count).fill(stem);
}
