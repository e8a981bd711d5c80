/**
 * Agreements → the terms they define («внедрение – подготовка к применению …») and a way to find
 * them in a text in any case form.
 */
import type { ReadProvision, TextLanguage } from "../reading/agreementText.js";
import type { ComparedAgreement } from "./comparison.js";
import type { DefinedTerms } from "./reasons/rule.js";
import type { Word } from "./words/words.js";
import { wordsOf } from "./words/words.js";

/** The name of the term that a provision defines; null when it defines nothing. */
export function termDefinedBy({ path, text }: ReadProvision, leadIn: string | null): string | null {
  const isListed = leadIn !== null && speaksOfTerms.test(leadIn);
  if (!isListed && !speaksOfTerms.test(path.at(-1) ?? "")) return null;
  const name = /^[«"]?([^–—:;.,]{3,90}?)[»"]?(?:\s\([^)]*\))?[\s\u00a0][–—-]\s/u.exec(text)?.[1]?.trim();
  // In a section on terms a dash may as well stand inside an ordinary sentence.
  return name !== undefined && (isListed || name.split(/\s+/).length <= longestName) ? name : null;
}

const speaksOfTerms = /(?:^|[^\p{L}])(?:поняти|термин|определени|ұғым|анықтама)/iu;
const longestName = 5;

interface Term {
  readonly name: string;
  readonly stems: readonly string[];
}

export function definedTerms(
  agreements: readonly ComparedAgreement[],
  leadInOf: LeadInOf,
): (language: TextLanguage) => DefinedTerms {
  const byLanguage = new Map<TextLanguage, Map<string, Term>>();
  for (const agreement of agreements) {
    agreement.provisions.forEach((provision, index) => {
      const name = termDefinedBy(provision, leadInOf(agreement, index));
      if (name === null) return;
      const terms = byLanguage.get(provision.language) ?? new Map<string, Term>();
      byLanguage.set(provision.language, terms);
      const stems = wordsOf(name, provision.language).map(({ stem }) => stem);
      if (stems.length > 0) terms.set(stems.join(" "), { name, stems });
    });
  }
  const finders = new Map<TextLanguage, DefinedTerms>();
  return (language) => {
    const finder = finders.get(language) ?? finderOf([...(byLanguage.get(language)?.values() ?? [])]);
    finders.set(language, finder);
    return finder;
  };
}

export type LeadInOf = (agreement: ComparedAgreement, index: number) => string | null;

function finderOf(terms: readonly Term[]): DefinedTerms {
  // A word that belongs to a longer term counts for that one only.
  const longestFirst = [...terms].sort((a, b) => b.stems.length - a.stems.length);
  return { find: ({ words }) => foundIn(words, longestFirst) };
}

function foundIn(words: readonly Word[], terms: readonly Term[]): { value: string; at: readonly number[] }[] {
  const found: { value: string; at: readonly number[] }[] = [];
  for (let index = 0; index < words.length; index++) {
    const term = terms.find(({ stems }) => stems.every((stem, step) => words[index + step]?.stem === stem));
    if (!term) continue;
    found.push({ value: term.name, at: term.stems.map((_, step) => index + step) });
    index += term.stems.length - 1;
  }
  return found;
}
