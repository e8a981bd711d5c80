import { expect, test } from "vitest";
import { benchKinds } from "../bench/kinds.js";

/** The edits that are judged otherwise than a lawyer labelled them; a change of this list is a change of quality. */
const knownMistakes = [
  // «отменяет» became «рассматривает вопрос об отмене»: the second act stands in a phrase with the first.
  /рассматривает вопрос об отмене/,
];

const { verdicts, edits } = benchKinds();

test("there are labelled edits of every kind in both languages", () => {
  expect(edits).toBeGreaterThan(280);
});

test("each labelled edit is judged as its label says, but for the known ones", () => {
  const wrong = verdicts
    .filter(({ mistakes }) => mistakes.length > 0)
    .map(({ name, mistakes }) => `${name}: ${mistakes.join("; ")}`);
  expect(wrong.filter((one) => !knownMistakes.some((known) => known.test(one)))).toEqual([]);
  expect(wrong).toHaveLength(knownMistakes.length);
});
