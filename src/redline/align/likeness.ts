/** How alike two things are by their words, and which of many go together in order. */
import type { Pairable } from "../story/block.js";
import { heaviestIncreasing, type WeightedPair } from "./increasing.js";
import type { Pair } from "./pairSame.js";

/** How many characters each word of a text brings, and all of them together. */
interface Bag {
  readonly words: ReadonlyMap<string, number>;
  readonly weight: number;
}

/** From 0 to 1: the share of characters in words that both have. Two texts without words are unlike. */
export function likeness(a: Pairable, b: Pairable): number {
  const [one, other] = [bagOf(a), bagOf(b)];
  const weight = one.weight + other.weight;
  return weight === 0 ? 0 : (2 * sharedWeight(one, other)) / weight;
}

/** The share of the words of `part` that `whole` has too. */
export function containment(part: Pairable, whole: Pairable): number {
  const bag = bagOf(part);
  return bag.weight === 0 ? 0 : sharedWeight(bag, bagOf(whole)) / bag.weight;
}

/** Pairs at least `least` alike that can be kept in order, the heaviest ones. */
export function pairLike(a: readonly Pairable[], b: readonly Pairable[], least: number): Pair[] {
  const candidates = a.length * b.length <= FEW_PAIRS ? allPairs(a, b) : pairsWithRareWords(a, b);
  const found = candidates.flatMap(([i, j]): WeightedPair[] => {
    const [one, other] = [a[i], b[j]];
    if (!one || !other) return [];
    const alike = one.key === other.key ? 1 : likeness(one, other);
    return alike < least ? [] : [{ a: i, b: j, weight: alike * (one.weight + other.weight) + 1 }];
  });
  return heaviestIncreasing(found).map((pair): Pair => [pair.a, pair.b]);
}

/** So many pairs are all looked at; among more, only those that share a rare word. */
const FEW_PAIRS = 2500;
const RARE = 8;

function allPairs(a: readonly unknown[], b: readonly unknown[]): Pair[] {
  return a.flatMap((_, i) => b.map((__, j): Pair => [i, j]));
}

function pairsWithRareWords(a: readonly Pairable[], b: readonly Pairable[]): Pair[] {
  const places = new Map<string, number[]>();
  b.forEach((one, j) => {
    for (const word of bagOf(one).words.keys()) {
      const known = places.get(word);
      if (known) known.push(j);
      else places.set(word, [j]);
    }
  });
  return a.flatMap((one, i) => {
    const shared = new Map<number, number>();
    for (const [word, weight] of bagOf(one).words) {
      const found = places.get(word) ?? [];
      if (found.length <= RARE) for (const j of found) shared.set(j, (shared.get(j) ?? 0) + weight);
    }
    const likely = [...shared].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, RARE);
    return likely.map(([j]): Pair => [i, j]);
  });
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const bags = new WeakMap<Pairable, Bag>();

function bagOf(thing: Pairable): Bag {
  const known = bags.get(thing);
  if (known) return known;
  const words = new Map<string, number>();
  let weight = 0;
  for (const word of thing.key.match(WORD) ?? []) {
    words.set(word, (words.get(word) ?? 0) + word.length);
    weight += word.length;
  }
  const bag = { words, weight };
  bags.set(thing, bag);
  return bag;
}

function sharedWeight(one: Bag, other: Bag): number {
  const [small, large] = one.words.size <= other.words.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [word, weight] of small.words) shared += Math.min(weight, large.words.get(word) ?? 0);
  return shared;
}
