/** One act was exchanged for another: «прекращает» → «приостанавливает». */
import { findActs, type Act } from "../lexicon/acts.js";
import type { FoundPhrase } from "../lexicon/phrases.js";
import { changedFacts } from "./changedFacts.js";
import { companyOf } from "./contentWords.js";
import { reasonOf, type Rule } from "./rule.js";

/** In a sentence that was written anew, the acts of both are not each other's. */
const mostCompany = 4;

export const actRule: Rule = (input) => {
  const { edit, language } = input;
  const isExchange = (before: FoundPhrase<Act>, after: FoundPhrase<Act>): boolean =>
    companyOf(before.at, edit.before) <= mostCompany && companyOf(after.at, edit.after) <= mostCompany;
  const find = findActs[language];
  const changes = changedFacts<FoundPhrase<Act>>(edit, find(edit.before.words), find(edit.after.words), {
    meaning: ({ value }) => value,
    mayPair: () => true,
  });
  return changes
    .filter(({ before, after }) => before !== null && after !== null && isExchange(before, after))
    .map((change) => ({
      ...reasonOf("action", change, input),
      sense: { before: change.before?.value ?? null, after: change.after?.value ?? null },
    }));
};
