/** Words with meaning of their own came or went: a phrase, a circumstance, a sentence. */
import { quantitiesIn } from "../facts/quantities.js";
import { contentWords } from "./contentWords.js";
import type { EditedSide } from "./edit.js";
import { reasonOf, type Rule, type RuleInput } from "./rule.js";

/** From so many words more on one side than on the other, or so many exchanged in all. */
const fewestAdded = 3;
const fewestExchanged = 8;

export const contentRule: Rule = (input) => {
  const { edit } = input;
  const content = contentWords(edit);
  const before = withoutQuantities(content.before, edit.before, input);
  const after = withoutQuantities(content.after, edit.after, input);
  const isAdded = Math.abs(before.length - after.length) >= fewestAdded;
  if (!isAdded && before.length + after.length < fewestExchanged) return [];
  const said = { before: fullestSpot(before, edit.before), after: fullestSpot(after, edit.after) };
  return [reasonOf("content", said, input)];
};

/** The place with most of the words: others are not shown with it, because kept words lie between. */
function fullestSpot(
  indexes: readonly number[],
  { spotOf }: EditedSide,
): { readonly at: readonly number[] } | null {
  const inSpot = (spot: number): number[] => indexes.filter((index) => spotOf(index) === spot);
  const [fullest] = [...new Set(indexes.map(spotOf))].map(inSpot).sort((a, b) => b.length - a.length);
  return fullest ? { at: fullest } : null;
}

/** «(қырық бес) күнтізбелік күн» is a number, reported as one. */
function withoutQuantities(
  indexes: readonly number[],
  { text, words }: EditedSide,
  { language }: RuleInput,
): number[] {
  const counted = new Set(quantitiesIn(text, words, language).flatMap(({ at }) => at));
  return indexes.filter((index) => !counted.has(index));
}
