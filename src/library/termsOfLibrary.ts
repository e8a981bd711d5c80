/**
 * Clauses → the defined terms that they introduce, and the terms that a text mentions.
 *
 * A word that belongs to a longer term counts for that one only: «система искусственного
 * интеллекта» does not mention the term «искусственный интеллект».
 */
import type { Clause, Term } from "./clause.js";
import { stemPattern } from "./termPattern.js";
import { languages, type Bilingual, type Language } from "./vocabulary.js";

export interface TermsOfLibrary {
  /** Term id → the clauses that introduce it, in the order of the library. */
  readonly introducedBy: ReadonlyMap<string, readonly string[]>;
  /** Ids of the terms that a text mentions outside quotations, with the words that mention them. */
  mentionsIn(text: Bilingual): ReadonlyMap<string, Mention>;
}

export interface Mention {
  readonly language: Language;
  readonly words: string;
}

export function termsOfLibrary(clauses: Iterable<Clause>): TermsOfLibrary {
  const introducedBy = new Map<string, string[]>();
  const searched: SearchedTerm[] = [];
  for (const clause of clauses) {
    for (const term of clause.terms) {
      introducedBy.set(term.id, [...(introducedBy.get(term.id) ?? []), clause.id]);
      searched.push(searchedTerm(term));
    }
  }
  return { introducedBy, mentionsIn: (text) => mentionsIn(text, searched) };
}

interface SearchedTerm {
  readonly id: string;
  /** In lower case: a text without one of them is not searched any further. */
  readonly beginnings: Bilingual<readonly string[]>;
  readonly pattern: Bilingual<RegExp>;
}

function searchedTerm({ id, stems }: Term): SearchedTerm {
  return {
    id,
    beginnings: { kk: wordsOf(stems.kk), ru: wordsOf(stems.ru) },
    pattern: {
      kk: new RegExp(stemPattern(stems.kk), "giu"),
      ru: new RegExp(stemPattern(stems.ru), "giu"),
    },
  };
}

function wordsOf(stems: string): string[] {
  return stems.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
}

function mentionsIn(text: Bilingual, terms: readonly SearchedTerm[]): Map<string, Mention> {
  const mentions = new Map<string, Mention>();
  for (const language of languages) {
    for (const { id, words } of longestIn(text[language], terms, language)) {
      if (!mentions.has(id)) mentions.set(id, { language, words });
    }
  }
  return mentions;
}

interface Found {
  readonly id: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

function longestIn(written: string, terms: readonly SearchedTerm[], language: Language): Found[] {
  const text = written.replaceAll(/«[^«»]*»/g, (quotation) => "«".repeat(quotation.length));
  const lowerCase = text.toLowerCase();
  const found = terms
    .filter(({ beginnings }) => beginnings[language].every((word) => lowerCase.includes(word)))
    .flatMap(({ id, pattern }) =>
      [...text.matchAll(pattern[language])].map(({ 0: words, index: start }): Found => ({
        id,
        words,
        start,
        end: start + words.length,
      })),
    );
  return found.filter((one) => !found.some((other) => isWithin(one, other)));
}

function isWithin(one: Found, other: Found): boolean {
  return other.start <= one.start && one.end <= other.end && other.words.length > one.words.length;
}
