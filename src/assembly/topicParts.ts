/**
 * Topic sections → what can be numbered: library clauses with their blanks and defined
 * terms, and the user's own clauses as typed.
 */
import type { Draft } from "../agreement/draft.js";
import type { Term } from "../library/clause.js";
import { inBoth, type Bilingual } from "../library/vocabulary.js";
import type { ChosenProvision, ClauseInDraft, TopicSection } from "./chooseClauses.js";
import { clauseFill } from "./clauseFill.js";
import type { Fill } from "./fillBlanks.js";
import type { Draftable, DraftableSection } from "./outline.js";
import { usedTerms } from "./usedTerms.js";

/** What fills the blanks of each library clause, by its id. */
export function clauseFills(
  topics: readonly TopicSection[],
  draft: Draft,
  numberOf: (key: string) => string | undefined,
): Map<string, Bilingual<Fill>> {
  return new Map(
    topics.flatMap((section) =>
      section.kind === "library"
        ? [[section.chosen.clause.id, clauseFill(section.chosen, draft, numberOf)] as const]
        : [],
    ),
  );
}

export function topicDraftables(
  topics: readonly TopicSection[],
  draft: Draft,
  fills: ReadonlyMap<string, Bilingual<Fill>>,
): DraftableSection[] {
  const terms = termsOf(topics, draft);
  return topics.map((section): DraftableSection => {
    if (section.kind === "own") return ownSection(section.own);
    const { chosen, provisions } = section;
    return librarySection(chosen, provisions, terms, fills.get(chosen.clause.id));
  });
}

/** Key of the user's own clause: it can never meet a clause id of the library. */
export function ownKey(id: string): string {
  return `own/${id}`;
}

/** The terms that the topic sections really use. */
function termsOf(topics: readonly TopicSection[], draft: Draft): Term[] {
  const library = topics.filter((section) => section.kind === "library");
  return usedTerms(
    library.map(({ chosen }) => chosen.clause),
    library.flatMap(({ provisions }) => provisions),
    draft.own_clauses.flatMap(({ provisions }) => provisions),
    draft.level,
  );
}

function librarySection(
  { clause, choice }: ClauseInDraft,
  provisions: readonly ChosenProvision[],
  terms: readonly Term[],
  fill: Bilingual<Fill> | undefined,
): DraftableSection {
  return {
    key: clause.id,
    source: "library",
    position: choice.position,
    title: clause.title,
    provisions: provisions
      // A list of definitions without a single one would be an empty promise.
      .filter(({ provision }) => provision.lists_terms === undefined || terms.length > 0)
      .map(({ provision, items }): Draftable => ({
        id: provision.id,
        wording: provision,
        items: provision.lists_terms ? [...items, ...terms.map(definition)] : items,
        ...(fill ? { fill } : {}),
      })),
  };
}

/** One object for one term, so that what is known of its wording is kept. */
const definitions = new WeakMap<Term, Bilingual>();

function definition(term: Term): Bilingual {
  const made = definitions.get(term) ?? writtenDefinition(term);
  definitions.set(term, made);
  return made;
}

function writtenDefinition({ name, definition }: Term): Bilingual {
  return inBoth((language) => `${name[language]} – ${definition[language].trim()}`);
}

function ownSection(own: Draft["own_clauses"][number]): DraftableSection {
  return {
    key: ownKey(own.id),
    source: "own",
    title: own.title,
    provisions: own.provisions.map((provision): Draftable => ({
      id: provision.id,
      wording: provision,
      items: provision.items ?? [],
    })),
  };
}
