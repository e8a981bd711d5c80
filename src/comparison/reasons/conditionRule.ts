/** A small word with great effect came, went or was exchanged: «письменно», «только», «если», «и» for «или». */
import { findConditions, narrowing, swappable, type Condition } from "../lexicon/conditions.js";
import type { FoundPhrase } from "../lexicon/phrases.js";
import { changedFacts, type FactChange } from "./changedFacts.js";
import { companyOf } from "./contentWords.js";
import { reasonOf, type Rule } from "./rule.js";

/** In a longer addition the small word is not what the change is about. */
const mostCompany = 4;

export const conditionRule: Rule = (input) => {
  const { edit, language } = input;
  const find = findConditions[language];
  const changes = changedFacts<FoundPhrase<Condition>>(
    edit,
    find(edit.before.words),
    find(edit.after.words),
    {
      meaning: ({ value }) => value,
      mayPair: (one, other) => swapOf(one.value) === swapOf(other.value),
    },
  );
  return changes
    .filter(
      (change) => isChangeOfCondition(change) && (isNarrowing(change) || company(change) <= mostCompany),
    )
    .map((change) => ({
      ...reasonOf("condition", change, input),
      sense: { before: change.before?.value ?? null, after: change.after?.value ?? null },
    }));

  function company({ before, after }: FactChange<FoundPhrase<Condition>>): number {
    return Math.max(
      before ? companyOf(before.at, edit.before) : 0,
      after ? companyOf(after.at, edit.after) : 0,
    );
  }
};

function isNarrowing({ before, after }: FactChange<FoundPhrase<Condition>>): boolean {
  return [before, after].some((fact) => fact !== null && narrowing.has(fact.value));
}

function swapOf(value: Condition): number {
  return swappable.findIndex((swap) => swap.includes(value));
}

/** Of «и» and «или», «до» and «после» only the exchange counts. */
function isChangeOfCondition({ before, after }: FactChange<FoundPhrase<Condition>>): boolean {
  const value = before?.value ?? after?.value;
  return value !== undefined && (swapOf(value) < 0 || (before !== null && after !== null));
}
