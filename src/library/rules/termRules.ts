/** Defined terms: introduced once, listed by the clauses that use them. */
import type { Clause, Provision, Term } from "../clause.js";
import type { Bilingual } from "../vocabulary.js";
import type { Path } from "../yamlPlaces.js";
import type { ClauseRule, Finding, Surroundings } from "./rule.js";
import { unknownName } from "./unknownName.js";

const termUnknown: ClauseRule = ({ uses_terms }, { terms }) =>
  uses_terms.flatMap((term, index): Finding[] =>
    terms.introducedBy.has(term)
      ? []
      : [unknownName(["uses_terms", index], "term", term, terms.introducedBy.keys())],
  );

/** Within a clause a term may stand twice for levels that never meet. */
const termTwice: ClauseRule = (clause, { terms }) =>
  clause.terms.flatMap((term, index): Finding[] => {
    const elsewhere = terms.introducedBy.get(term.id)?.find((id) => id !== clause.id);
    const isHere = clause.terms.slice(0, index).some((other) => meet(term, other, clause));
    if (elsewhere === undefined && !isHere) return [];
    return [{ at: ["terms", index, "id"], details: { term: term.id, other: elsewhere ?? clause.id } }];
  });

function meet(one: Term, other: Term, { levels }: Clause): boolean {
  if (one.id !== other.id) return false;
  return (one.levels ?? levels).some((level) => (other.levels ?? levels).includes(level));
}

const termNotListed: ClauseRule = (clause, around) => {
  const listed = new Set([...clause.uses_terms, ...clause.terms.map(({ id }) => id)]);
  const reported = new Set<string>();
  return mentionsOf(clause, around).flatMap(({ at, term, words }): Finding[] => {
    if (listed.has(term) || reported.has(term)) return [];
    reported.add(term);
    return [{ at, words, details: { term, words } }];
  });
};

const termListedUnused: ClauseRule = (clause, around) => {
  const mentioned = new Set(mentionsOf(clause, around).map(({ term }) => term));
  return clause.uses_terms.flatMap((term, index): Finding[] => {
    if (mentioned.has(term) || !around.terms.introducedBy.has(term)) return [];
    return [{ at: ["uses_terms", index], details: { term } }];
  });
};

interface MentionInClause {
  readonly at: Path;
  readonly term: string;
  readonly words: string;
}

const known = new WeakMap<Clause, WeakMap<Surroundings["terms"], MentionInClause[]>>();

/** Two rules ask for this, and it is the slowest question about a clause. */
function mentionsOf(clause: Clause, { terms }: Surroundings): MentionInClause[] {
  const byTerms = known.get(clause) ?? new WeakMap<Surroundings["terms"], MentionInClause[]>();
  known.set(clause, byTerms);
  const mentions =
    byTerms.get(terms) ??
    clause.provisions.flatMap(textsOf).flatMap(({ at, text }) =>
      [...terms.mentionsIn(text)].map(([term, { language, words }]) => ({
        at: [...at, language],
        term,
        words,
      })),
    );
  byTerms.set(terms, mentions);
  return mentions;
}

function textsOf(provision: Provision, index: number): { at: Path; text: Bilingual }[] {
  const items = provision.items ?? [];
  return [
    { at: ["provisions", index], text: provision },
    ...items.map((text, item) => ({ at: ["provisions", index, "items", item], text })),
  ];
}

export const termRules = {
  "term-unknown": termUnknown,
  "term-twice": termTwice,
  "term-not-listed": termNotListed,
  "term-listed-unused": termListedUnused,
} satisfies Record<string, ClauseRule>;
