/**
 * Library + words as people type them → the clauses that speak of it, the best first.
 *
 * Titles weigh most, then norms and provisions, then notes. Word forms, missing Kazakh letters,
 * Latin typing and one wrong letter do not matter.
 */
import MiniSearch, { type Query } from "minisearch";
import type { Clause } from "../clause.js";
import type { Library } from "../library.js";
import { printLegalReference } from "../printLegalReference.js";
import { legalReferences } from "../rules/legalReferences.js";
import { languages, type Language } from "../vocabulary.js";
import { termsOfQuery, termsOfText } from "./searchTerms.js";

/**
 * Ids of clauses. Every typed word has to be found; if no clause has them all, any will do.
 * `withNotes`: also in the notes for our own side.
 */
export function searchClauses(library: Library, typed: string, withNotes = false): string[] {
  const words = termsOfQuery(typed);
  if (words.length === 0) return [];
  const index = indexOf(library);
  const queries = words.map((alternatives): Query => ({ combineWith: "OR", queries: alternatives }));
  const options = withNotes ? {} : { fields: printedFields };
  const found = index.search({ combineWith: "AND", queries }, options);
  const near = found.length > 0 ? found : index.search({ combineWith: "OR", queries }, options);
  return near.map(({ id }) => String(id));
}

const parts = ["title", "norms", "text", "notes"] as const;
type Part = (typeof parts)[number];

const weights: Readonly<Record<Part, number>> = { title: 6, norms: 3, text: 2, notes: 1 };

const fields = parts.flatMap((part) => languages.map((language) => `${part}.${language}`));
const printedFields = fields.filter((field) => !field.startsWith("notes."));
const boost = Object.fromEntries(
  parts.flatMap((part) => languages.map((language) => [`${part}.${language}`, weights[part]])),
);

/** Made once for a library, at the first question. */
const indexes = new WeakMap<Library, MiniSearch<Clause>>();

function indexOf(library: Library): MiniSearch<Clause> {
  const known = indexes.get(library);
  if (known) return known;
  const index = new MiniSearch<Clause>({
    fields,
    extractField: (clause, field) => (field === "id" ? clause.id : fieldOf(clause, field, library)),
    tokenize: (text, field) => termsOfText(text, languageOf(field)),
    processTerm: (term) => term,
    searchOptions: {
      boost,
      // The terms of a query are made already.
      tokenize: (term) => [term],
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 4 ? 1 : false),
    },
  });
  index.addAll([...library.clauses.values()]);
  indexes.set(library, index);
  return index;
}

function languageOf(field: string | undefined): Language {
  return field?.endsWith(".kk") ? "kk" : "ru";
}

function fieldOf(clause: Clause, field: string, library: Library): string {
  const language = languageOf(field);
  const [part] = field.split(".");
  return textsOf(clause, part as Part, language, library).join("\n");
}

function textsOf(clause: Clause, part: Part, language: Language, { sources, topics }: Library): string[] {
  const { title, topic, provisions, terms, parameters, notes } = clause;
  switch (part) {
    case "title":
      return [title[language], topics.find(({ id }) => id === topic)?.[language] ?? ""];
    case "norms":
      return legalReferences(clause).map(({ norm }) => printLegalReference(norm, sources, language));
    case "text":
      return [
        ...provisions.flatMap((one) => [one[language], ...(one.items ?? []).map((item) => item[language])]),
        ...terms.flatMap(({ name, definition }) => [name[language], definition[language]]),
        ...Object.values(parameters).map(({ question }) => question[language]),
      ];
    case "notes":
      return [
        notes.why[language],
        notes.keep[language],
        ...notes.objections.flatMap(({ objection, answer }) => [objection[language], answer[language]]),
        ...notes.concede.map((step) => step[language]),
      ];
  }
}
