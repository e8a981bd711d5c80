/**
 * Library → a way to recognise its wordings in an agreement, whoever printed it: which provision of
 * which clause a text is, which parameter a number in it answers, and why the provision is there.
 *
 * The index is made once, of both languages; a text is looked up by three words in a row.
 */
import type { Clause } from "../library/clause.js";
import type { Library } from "../library/library.js";
import { isNumberParameter } from "../library/parameter.js";
import type { Bilingual, Language, LegalReference } from "../library/vocabulary.js";
import { piecesOf } from "../library/wordings.js";
import type { TextLanguage } from "../reading/agreementText.js";
import { compareTokens } from "./compareWords.js";
import { tokensOf, type Token } from "./tokens.js";
import { wordsOf } from "./words/words.js";

export interface OwnParameter {
  readonly clause: string;
  readonly name: string;
  /** Which way the number gets better for workers, when the library knows. */
  readonly better: "higher" | "lower" | undefined;
}

export interface OwnWording {
  readonly clause: string;
  readonly provision: string;
  readonly why: Bilingual;
  readonly legalBasis: readonly LegalReference[];
  /** The parameter whose answer stands at this character of the text. */
  readonly parameterAt: (position: number) => OwnParameter | undefined;
}

export interface OwnTexts {
  readonly find: (text: string, language: TextLanguage) => OwnWording | undefined;
}

interface Wording {
  readonly clause: Clause;
  readonly provision: string;
  readonly legalBasis: readonly LegalReference[];
  readonly text: string;
  readonly rows: ReadonlySet<string>;
}

/** Of the rows of words of a text, so many must be those of the wording. */
const leastShared = 0.45;

export function ownTextsOf({ clauses }: Pick<Library, "clauses">): OwnTexts {
  const index: Partial<Record<Language, ReadonlyMap<string, readonly Wording[]>>> = {};
  return {
    find: (text, language) => {
      if (language === "other") return undefined;
      const byRow = (index[language] ??= indexOf([...clauses.values()], language));
      const wording = likestWording(rowsOf(text, language), byRow);
      return wording && ownWording(wording, text);
    },
  };
}

/** No library: no text is ours. */
export const noOwnTexts: OwnTexts = { find: () => undefined };

function indexOf(clauses: readonly Clause[], language: Language): Map<string, Wording[]> {
  const byRow = new Map<string, Wording[]>();
  for (const wording of clauses.flatMap((clause) => wordingsOf(clause, language))) {
    for (const row of wording.rows) {
      const list = byRow.get(row) ?? [];
      list.push(wording);
      byRow.set(row, list);
    }
  }
  return byRow;
}

/** Provisions with their sub-points, and definitions as the assembly prints them. */
function wordingsOf(clause: Clause, language: Language): Wording[] {
  const provisions = clause.provisions.flatMap(({ id, legal_basis, ...provision }) =>
    [provision, ...(provision.items ?? [])].map((one) => ({ id, legal_basis, text: one[language] })),
  );
  const terms = clause.terms.map(({ id, legal_basis, name, definition }) => ({
    id,
    legal_basis,
    text: `${name[language]} – ${definition[language]}`,
  }));
  return [...provisions, ...terms].map(({ id, legal_basis, text }): Wording => ({
    clause,
    provision: id,
    legalBasis: legal_basis.length > 0 ? legal_basis : clause.legal_basis,
    text,
    rows: rowsOf(withoutBlanks(text), language),
  }));
}

/** A mark in the place of each blank, so that the words around it are no row. */
function withoutBlanks(text: string): string {
  const pieces = piecesOf(text).map((piece) => (piece.kind === "text" ? piece.text : " 0 "));
  return pieces.join("");
}

/** Three stems in a row; figures and what stands for a blank belong to none. */
function rowsOf(text: string, language: Language): Set<string> {
  const stems = wordsOf(text, language).map(({ plain, stem }) => (/\d/.test(plain) ? null : stem));
  const rows = stems
    .map((_, at) => stems.slice(at, at + 3))
    .filter((row) => row.length === 3 && !row.includes(null));
  return new Set(rows.map((row) => row.join(" ")));
}

function likestWording(
  rows: ReadonlySet<string>,
  byRow: ReadonlyMap<string, readonly Wording[]>,
): Wording | undefined {
  const shared = new Map<Wording, number>();
  for (const row of rows) for (const one of byRow.get(row) ?? []) shared.set(one, (shared.get(one) ?? 0) + 1);
  const [best] = [...shared]
    .map(([wording, count]) => ({ wording, likeness: (2 * count) / (rows.size + wording.rows.size) }))
    .sort((a, b) => b.likeness - a.likeness);
  return best && best.likeness >= leastShared ? best.wording : undefined;
}

function ownWording({ clause, provision, legalBasis, text }: Wording, printed: string): OwnWording {
  let places: readonly PlaceOfBlank[] | undefined;
  return {
    clause: clause.id,
    provision,
    why: clause.notes.why,
    legalBasis,
    parameterAt: (position) => {
      places ??= placesOfBlanks(text, printed);
      const place = places.find(({ start, end }) => position >= start && position < end);
      return place && parameterOf(clause, place.blank);
    },
  };
}

interface PlaceOfBlank {
  readonly blank: string;
  readonly start: number;
  readonly end: number;
}

/** Where the printed text has something else than the wording, and the wording one blank, its answer stands. */
function placesOfBlanks(wording: string, printed: string): PlaceOfBlank[] {
  const tokens = piecesOf(wording.replace(/\s*\n\s*/g, " ")).flatMap((piece): Token[] =>
    piece.kind === "blank" ? [{ text: piece.text, key: piece.text, kind: "word" }] : tokensOf(piece.text),
  );
  const places: PlaceOfBlank[] = [];
  let at = 0;
  let blanks: string[] = [];
  for (const change of compareTokens(tokens, tokensOf(printed))) {
    if (change.kind === "deleted") {
      blanks = piecesOf(change.before).flatMap((piece) => (piece.kind === "blank" ? [piece.name] : []));
      continue;
    }
    const start = at;
    at += change.after.length;
    const [blank, ...others] = blanks;
    if (change.kind === "inserted" && blank !== undefined && others.length === 0)
      places.push({ blank, start, end: at });
    blanks = [];
  }
  return places;
}

/** A blank prints the answer of its parameter, or the same answer in another case. */
function parameterOf(clause: Clause, blank: string): OwnParameter | undefined {
  const found = Object.entries(clause.parameters).find(
    ([name, parameter]) =>
      name === blank || (isNumberParameter(parameter) && Object.hasOwn(parameter.forms, blank)),
  );
  if (!found) return undefined;
  const [name, parameter] = found;
  const better =
    isNumberParameter(parameter) && parameter.better !== "neither" ? parameter.better : undefined;
  return { clause: clause.id, name, better };
}
