/** What holds for any two agreements: made of sentences of our own, cut, mixed and changed at random. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { compareAgreements } from "../../src/comparison/compareAgreements.js";
import type { ComparedAgreement, Comparison } from "../../src/comparison/comparison.js";
import type { ReadProvision } from "../../src/reading/agreementText.js";
import { sampleAgreement } from "../support/agreementLines.js";

const pool = [
  ...sampleAgreement("ru").provisions.slice(0, 60),
  ...sampleAgreement("kk").provisions.slice(0, 60),
];

const provision: fc.Arbitrary<ReadProvision> = fc
  .record({
    of: fc.constantFrom(...pool),
    drop: fc.integer({ min: 0, max: 3 }),
    add: fc.constantFrom("", " вправе", " 15", " міндетті", " и", " п. 3"),
    label: fc.constantFrom(null, "1.", "3.2.", "3.3.", "1)", "а)", "Раздел 4."),
    part: fc.constantFrom("body", "body", "body", "footnote"),
  })
  .map(({ of, drop, add, label, part }) => ({
    ...of,
    label,
    text: `${of.text.split(" ").slice(drop).join(" ") || of.text}${add}`,
    place: { part: part as "body", paragraph: 1 },
  }));

const agreementOf = (provisions: readonly ReadProvision[]): ComparedAgreement => ({
  layout: "mixed",
  provisions,
  unprocessed: [],
});

const agreement = fc.array(provision, { maxLength: 14 }).map(agreementOf);

/** The second is made of the first as often as not, so that there is something to pair. */
const pair = agreement.chain((before) =>
  fc.tuple(
    fc.constant(before),
    fc.oneof(
      agreement,
      fc
        .tuple(fc.shuffledSubarray([...before.provisions]), fc.array(provision, { maxLength: 3 }))
        .map(([old, fresh]) => agreementOf([...old, ...fresh])),
    ),
  ),
);

function holds(
  check: (before: ComparedAgreement, after: ComparedAgreement, result: Comparison) => boolean,
): void {
  const property = fc.property(pair, ([before, after]) =>
    check(before, after, compareAgreements(before, after)),
  );
  expect(fc.check(property, { numRuns: 150 })).toMatchObject({ failed: false });
}

test("keeping and inserting the words of a change gives its second text, keeping and deleting the first, exactly", () => {
  holds((_before, _after, { changes }) =>
    changes
      .filter(({ kind }) => kind !== "renumbered")
      .every(({ words, before, after }) => {
        const side = (key: "before" | "after"): string =>
          words.map((change) => (key in change ? (change as Record<typeof key, string>)[key] : "")).join("");
        return side("before") === (before?.text ?? "") && side("after") === (after?.text ?? "");
      }),
  );
});

test("every provision of both sides stands in one place of the result, and in no other", () => {
  holds((before, after, { changes, unchanged }) => {
    const worded = changes.filter(({ kind }) => kind !== "renumbered");
    const indexes = (side: "before" | "after", divided: "split" | "merged"): number[] => [
      ...unchanged.map((one) => one[side]),
      ...worded.flatMap((change) =>
        change.kind === divided
          ? (change.pieces ?? []).map(({ index }) => index)
          : change[side]
            ? [change[side].index]
            : [],
      ),
    ];
    const isWhole = (found: number[], count: number): boolean =>
      found.length === count && found.sort((a, b) => a - b).every((index, at) => index === at);
    return (
      isWhole(indexes("before", "merged"), before.provisions.length) &&
      isWhole(indexes("after", "split"), after.provisions.length)
    );
  });
});

test("provisions of different languages or parts are never paired", () => {
  holds((_before, _after, { changes }) =>
    changes.every(
      ({ before, after }) =>
        !before || !after || (before.language === after.language && before.place.part === after.place.part),
    ),
  );
});

test("the same agreements give the same result", () => {
  holds(
    (before, after, result) => JSON.stringify(compareAgreements(before, after)) === JSON.stringify(result),
  );
});

test("an agreement compared with itself has no change", () => {
  holds((before) => compareAgreements(before, before).changes.length === 0);
});
