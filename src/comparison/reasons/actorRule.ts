/** Somebody else acts, is asked or is protected: «представители работников» → «работник». */
import { findActors, type Actor } from "../lexicon/actors.js";
import type { FoundPhrase } from "../lexicon/phrases.js";
import { changedFacts } from "./changedFacts.js";
import { companyOf } from "./contentWords.js";
import { reasonOf, type Rule } from "./rule.js";

/** An actor who comes with a sentence of his own is no change of actor. */
const mostCompany = 1;

export const actorRule: Rule = (input) => {
  const { edit, language } = input;
  const find = findActors[language];
  const changes = changedFacts<FoundPhrase<Actor>>(edit, find(edit.before.words), find(edit.after.words), {
    meaning: ({ value }) => value,
    mayPair: () => true,
  });
  return changes
    .filter(({ before, after }) => {
      if (before && after) return true;
      return before
        ? companyOf(before.at, edit.before) <= mostCompany
        : companyOf(after?.at ?? [], edit.after) <= mostCompany;
    })
    .map((change) => ({
      ...reasonOf("actor", change, input),
      sense: { before: change.before?.value ?? null, after: change.after?.value ?? null },
    }));
};
