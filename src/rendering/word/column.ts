/**
 * One language of a Word file as it is printed: the whole page of a document in one language, or
 * one of two columns. Says under which names the things of this language stand in the file.
 *
 * Each language has lists, bookmarks and comments of its own: shared lists would let the right
 * column count on from the left one.
 */
import type { Document } from "../../assembly/document.js";
import type { TeamNotes } from "../../assembly/teamNotes.js";
import type { Language } from "../../library/vocabulary.js";
import { bookmarkName, type Numbered, referenceInstructions } from "./references.js";

export interface Bookmark {
  readonly name: string;
  /** Unique in the file. */
  readonly id: number;
}

export interface Column {
  readonly language: Language;
  /** 0 is the only or the left column, 1 the right one. */
  readonly order: 0 | 1;
  /** Name of the numbering definition. */
  readonly list: string;
  /** Of sections and annexes, and of points that are referred to; by key. */
  readonly bookmarks: ReadonlyMap<string, Bookmark>;
  /** Field instructions by key of what is referred to. */
  readonly references: ReadonlyMap<string, string>;
  /** Ids of comments by key; empty in the clean edition. */
  readonly comments: ReadonlyMap<string, number>;
}

/** One language, or two in the order in which they stand. */
export type Columns = readonly [first: Column, ...others: Column[]];

export function columnsOf(
  document: Document,
  languages: readonly [Language] | readonly [Language, Language],
  notes: TeamNotes | undefined,
): Columns {
  const referenced = referencedKeys(document);
  const numbered = numberedThings(document);
  const targets = numbered.filter(({ key }) => referenced.has(key));
  const marked = numbered.filter(({ key, kind }) => kind !== "point" || referenced.has(key));
  const noted = numbered.filter(({ key }) => (notes?.get(key)?.length ?? 0) > 0);

  const columnOf = (language: Language, order: 0 | 1): Column => {
    const idOf = (index: number) => index * languages.length + order;
    return {
      language,
      order,
      list: `agreement-${language}`,
      bookmarks: new Map(
        marked.map((one, index) => [one.key, { name: bookmarkName(one, language), id: idOf(index) }]),
      ),
      references: referenceInstructions(targets, language, languages),
      comments: new Map(noted.map(({ key }, index) => [key, idOf(index)])),
    };
  };
  const [first, second] = languages;
  return second ? [columnOf(first, 0), columnOf(second, 1)] : [columnOf(first, 0)];
}

/** Sections, points and annexes in the order of the document. */
function numberedThings({ sections, annexes }: Document): Numbered[] {
  return [
    ...sections.flatMap((section) => [
      { key: section.key, number: section.number, kind: "section" as const },
      ...section.provisions.map(({ key, number }) => ({ key, number, kind: "point" as const })),
    ]),
    ...annexes.map(({ key, number }) => ({ key, number, kind: "annex" as const })),
  ];
}

function referencedKeys(document: Document): ReadonlySet<string> {
  const texts = [
    ...document.preamble,
    ...document.annexes.flatMap(({ parts }) =>
      parts.flatMap((part) =>
        part.kind === "table" ? part.rows.flat().filter((cell) => cell !== null) : [],
      ),
    ),
    ...document.sections.flatMap(({ provisions }) =>
      provisions.flatMap(({ paragraphs, items }) => [...paragraphs, ...items.map(({ text }) => text)]),
    ),
  ];
  const parts = texts.flatMap((text) => [...text.kk, ...text.ru]);
  return new Set(parts.flatMap((part) => (part.kind === "reference" ? [part.key] : [])));
}
