/**
 * Facts of both texts → those that the edit changed, in pairs. A fact is changed when one of its
 * words is touched, or belongs to a changed fact of the other text («вправе» in «не вправе»); one
 * that stands in both texts has only been moved or rewritten.
 */
import type { Edit, EditedSide } from "./edit.js";

export interface Fact {
  /** Indexes of its words, growing. */
  readonly at: readonly number[];
}

export interface FactChange<T> {
  readonly before: T | null;
  readonly after: T | null;
}

export interface HowToPair<T> {
  /** Equal for facts that say the same. */
  readonly meaning: (fact: T) => string;
  /** Whether two facts in different spots may still be before and after of one another. */
  readonly mayPair: (before: T, after: T) => boolean;
}

export function changedFacts<T extends Fact>(
  edit: Edit,
  before: readonly T[],
  after: readonly T[],
  { meaning, mayPair }: HowToPair<T>,
): FactChange<T>[] {
  const [old, fresh] = concerned(edit, before, after);
  const [gone, come] = [withoutCommon(old, fresh, meaning), withoutCommon(fresh, old, meaning)];

  const changes: FactChange<T>[] = [];
  const open = new Set(come);
  const distance = (one: T, other: T): number =>
    Math.abs(spotOf(one, edit.before) - spotOf(other, edit.after));
  for (const isPair of [
    (one: T, other: T) => sharesWord(one, other, edit.before),
    (one: T, other: T) => distance(one, other) === 0 && mayPair(one, other),
    (one: T, other: T) => distance(one, other) <= nearSpots && mayPair(one, other),
  ]) {
    for (const one of gone) {
      if (changes.some((change) => change.before === one)) continue;
      const other = [...open].find((candidate) => isPair(one, candidate));
      if (other === undefined) continue;
      open.delete(other);
      changes.push({ before: one, after: other });
    }
  }
  const paired = new Set(changes.map((change) => change.before));
  return [
    ...changes,
    ...gone.filter((one) => !paired.has(one)).map((one) => ({ before: one, after: null })),
    ...[...open].map((one) => ({ before: null, after: one })),
  ];
}

/** «обязан [-направить-] … {+вправе+} направить»: the spots of one replacement may be so far apart. */
const nearSpots = 2;

/** The touched facts of both texts, and those that share a kept word with one of them. */
function concerned<T extends Fact>(
  edit: Edit,
  before: readonly T[],
  after: readonly T[],
): [before: readonly T[], after: readonly T[]] {
  const [old, fresh] = [
    before.filter((one) => isTouched(one, edit.before)),
    after.filter((one) => isTouched(one, edit.after)),
  ];
  return [
    before.filter((one) => old.includes(one) || fresh.some((other) => sharesWord(one, other, edit.before))),
    after.filter((other) => fresh.includes(other) || old.some((one) => sharesWord(one, other, edit.before))),
  ];
}

function sharesWord(one: Fact, other: Fact, before: EditedSide): boolean {
  return one.at.some((index) => other.at.includes(before.otherOf(index)));
}

function isTouched({ at }: Fact, { touched }: EditedSide): boolean {
  return at.some((index) => touched.has(index));
}

/** The first spot in which one of its words was touched. */
function spotOf({ at }: Fact, { spotOf: spot }: EditedSide): number {
  return at.map(spot).find((one) => one >= 0) ?? -1;
}

function withoutCommon<T>(facts: readonly T[], others: readonly T[], meaning: (fact: T) => string): T[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(meaning(other), (left.get(meaning(other)) ?? 0) + 1);
  return facts.filter((fact) => {
    const count = left.get(meaning(fact)) ?? 0;
    left.set(meaning(fact), count - 1);
    return count <= 0;
  });
}
