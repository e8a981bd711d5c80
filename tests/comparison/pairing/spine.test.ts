import fc from "fast-check";
import { expect, test } from "vitest";
import { heaviestIncreasing, type WeighedPair } from "../../../src/comparison/pairing/spine.js";

function pairs(...list: readonly (readonly [number, number, number])[]): WeighedPair[] {
  return list.map(([before, after, weight]) => ({ before, after, weight }));
}

test("the heavier of two crossing pairs stays", () => {
  const chosen = heaviestIncreasing(pairs([0, 1, 5], [1, 0, 9], [2, 2, 1]));
  expect(chosen.map(({ before }) => before)).toEqual([1, 2]);
});

test("both positions grow, and no heavier choice exists", () => {
  const pair = fc.record({ before: fc.nat(6), after: fc.nat(6), weight: fc.integer({ min: 1, max: 9 }) });
  const weightOf = (list: readonly WeighedPair[]): number =>
    list.reduce((sum, { weight }) => sum + weight, 0);
  const isIncreasing = (list: readonly WeighedPair[]): boolean =>
    list.every(
      (one, at) => at === 0 || (list[at - 1]!.before < one.before && list[at - 1]!.after < one.after),
    );
  const subsets = (list: readonly WeighedPair[]): WeighedPair[][] =>
    list.reduce<WeighedPair[][]>((all, one) => [...all, ...all.map((some) => [...some, one])], [[]]);

  const checked = fc.check(
    fc.property(fc.array(pair, { maxLength: 7 }), (list) => {
      const chosen = heaviestIncreasing(list);
      const sorted = [...list].sort((a, b) => a.before - b.before);
      const best = Math.max(...subsets(sorted).filter(isIncreasing).map(weightOf));
      return isIncreasing(chosen) && weightOf(chosen) === best;
    }),
  );
  expect(checked.failed).toBe(false);
});
