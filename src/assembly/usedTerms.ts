/**
 * Finds the defined terms that a document really uses: terms + texts → terms, in the order
 * of their clauses, together with those that the definitions themselves need.
 *
 * A term is recognised by the beginnings of its words in a row, in any case form.
 */
import type { Clause, Term } from "../library/clause.js";
import { stemPattern } from "../library/termPattern.js";
import { languages, type Bilingual, type Level } from "../library/vocabulary.js";
import type { ChosenProvision } from "./chooseClauses.js";

/** `own` are texts that do not come from the library. */
export function usedTerms(
  clauses: readonly Clause[],
  provisions: readonly ChosenProvision[],
  own: readonly Bilingual[],
  level: Level,
): Term[] {
  const terms = clauses.flatMap(({ terms }) => terms).filter((term) => term.levels?.includes(level) ?? true);
  const used = new Set<Term>();
  const use = (term: Term): void => {
    if (used.has(term)) return;
    used.add(term);
    terms.filter((other) => isUsedInWording(other, term.definition)).forEach(use);
  };

  const wordings = [...provisions.flatMap(({ provision, items }) => [provision, ...items]), ...own];
  for (const term of terms) {
    if (!used.has(term) && wordings.some((wording) => isUsedInWording(term, wording))) use(term);
  }
  return terms.filter((term) => used.has(term));
}

/** The same wording is searched for the same term at each assembly: remember the answer while both live. */
const found = new WeakMap<Term, WeakMap<Bilingual, boolean>>();

function isUsedInWording(term: Term, wording: Bilingual): boolean {
  const byWording = found.get(term) ?? new WeakMap<Bilingual, boolean>();
  found.set(term, byWording);
  const isUsed = byWording.get(wording) ?? isUsedIn(term, wording);
  byWording.set(wording, isUsed);
  return isUsed;
}

function isUsedIn(term: Term, text: Bilingual): boolean {
  const patterns = patternsOf(term);
  return languages.some((language) => patterns[language].test(text[language]));
}

const patterns = new WeakMap<Term, Bilingual<RegExp>>();

function patternsOf(term: Term): Bilingual<RegExp> {
  const known = patterns.get(term);
  if (known) return known;
  const made = { kk: stemPattern(term.stems.kk), ru: stemPattern(term.stems.ru) };
  patterns.set(term, made);
  return made;
}
