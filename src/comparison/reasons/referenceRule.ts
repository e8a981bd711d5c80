/**
 * A reference points elsewhere: «п. 3» → «п. 4». When the provision it pointed to has that new
 * number, it has only followed.
 */
import { referencesIn, type Reference } from "../facts/references.js";
import { changedFacts } from "./changedFacts.js";
import { reasonOf, type Rule } from "./rule.js";

export const referenceRule: Rule = (input) => {
  const { edit, language, newNumbers } = input;
  const changes = changedFacts<Reference>(
    edit,
    referencesIn(edit.before.words, language),
    referencesIn(edit.after.words, language),
    { meaning: ({ target }) => target, mayPair: (one, other) => one.kind === other.kind },
  );
  return changes.map((change) => {
    const { before, after } = change;
    const follows =
      before !== null &&
      after !== null &&
      !before.isForeign &&
      newNumbers.get(before.number) === after.number;
    return {
      ...reasonOf("reference", change, input),
      sense: { before: before?.target ?? null, after: after?.target ?? null },
      follows,
    };
  });
};
