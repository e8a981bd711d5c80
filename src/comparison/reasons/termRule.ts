/** A definition was changed, or another word stands where a defined term stood. */
import { changedFacts } from "./changedFacts.js";
import { companyOf, contentWords } from "./contentWords.js";
import { reasonOf, type Rule } from "./rule.js";

/** A term that comes or goes with a sentence of its own is no exchange of terms. */
const mostCompany = 2;

export const termRule: Rule = (input) => {
  const { edit, terms, defines } = input;
  if (defines !== null) {
    const { before, after } = contentWords(edit);
    if (before.length + after.length === 0) return [];
    const [gone, come] = [before.length > 0 ? { at: before } : null, after.length > 0 ? { at: after } : null];
    return [
      {
        ...reasonOf("defined-term", { before: gone, after: come }, input),
        sense: { before: defines, after: defines },
      },
    ];
  }
  const changes = changedFacts(edit, terms.find(edit.before), terms.find(edit.after), {
    meaning: ({ value }) => value,
    mayPair: () => true,
  });
  return changes
    .filter(({ before, after }) => {
      if (before && after) return true;
      const [fact, side, other] = before
        ? [before, edit.before, edit.after]
        : [after, edit.after, edit.before];
      // Only an exchange counts: something else stands in the same place of the other text.
      const spots = new Set((fact?.at ?? []).map(side.spotOf));
      const isExchanged = [...other.touched].some((index) => spots.has(other.spotOf(index)));
      return isExchanged && companyOf(fact?.at ?? [], side) <= mostCompany;
    })
    .map((change) => ({
      ...reasonOf("defined-term", change, input),
      sense: { before: change.before?.value ?? null, after: change.after?.value ?? null },
    }));
};
