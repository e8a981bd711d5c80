/**
 * Fills the blanks of a wording:  wording with {{blanks}} + what fills them → parts.
 *
 * A blank without an answer stays visible as a gap, because a half-finished draft is a
 * normal state and not an error. Nothing here chooses between wordings.
 */
import { inBoth, languages, type Bilingual } from "../library/vocabulary.js";
import { piecesOf, type Piece } from "../library/wordings.js";
import type { Part, Parts } from "./document.js";
import { paragraphsOf, withNoBreakSpaces } from "./typography.js";

/** What stands in the place of a blank, in one language. */
export type Fill = (blank: string) => Part;

/** The paragraphs of a wording. Without `fill` the wording has no blanks, only braces perhaps. */
export function fillParagraphs(wording: Bilingual, fill: Bilingual<Fill> | undefined): Bilingual<Parts>[] {
  const { paragraphs } = prepared(wording);
  // A library clause has as many paragraphs in both languages; the user's own text may not yet.
  const count = Math.max(...languages.map((language) => paragraphs[language].length));
  return Array.from({ length: count }, (_, index) =>
    inBoth((language) => filled(paragraphs[language][index] ?? [], fill?.[language])),
  );
}

/** A wording of one paragraph: a title, a line, a sub-point. */
export function fillLine(wording: Bilingual, fill: Bilingual<Fill> | undefined): Bilingual<Parts> {
  const paragraphs = fillParagraphs(wording, fill);
  return inBoth((language) => paragraphs.flatMap((paragraph) => paragraph[language]));
}

/** Names of the blanks of a wording, each once. */
export function blanksOf(wording: Bilingual): readonly string[] {
  return prepared(wording).blanks;
}

export function plainText(text: string): Parts {
  return [{ kind: "text", text: withNoBreakSpaces(text) }];
}

export function textOf(parts: Parts): string {
  return parts.map((part) => part.text).join("");
}

function filled(pieces: readonly Piece[], fill: Fill | undefined): Parts {
  if (!fill) return [{ kind: "text", text: pieces.map(({ text }) => text).join("") }];
  return pieces.map((piece) =>
    piece.kind === "blank" ? fill(piece.name) : { kind: "text", text: piece.text },
  );
}

interface Prepared {
  readonly paragraphs: Bilingual<readonly (readonly Piece[])[]>;
  readonly blanks: readonly string[];
}

/** Cutting a wording costs more than filling it, and the library's wordings outlive a draft. */
const known = new WeakMap<Bilingual, Prepared>();

function prepared(wording: Bilingual): Prepared {
  const before = known.get(wording);
  if (before) return before;

  const paragraphs = inBoth((language) => paragraphsOf(wording[language]).map(typeset));
  const pieces = languages.flatMap((language) => paragraphs[language].flat());
  const blanks = pieces.flatMap((piece) => (piece.kind === "blank" ? [piece.name] : []));
  const made = { paragraphs, blanks: [...new Set(blanks)] };
  known.set(wording, made);
  return made;
}

function typeset(paragraph: string): Piece[] {
  return piecesOf(paragraph).map((piece) =>
    piece.kind === "blank" ? piece : { ...piece, text: withNoBreakSpaces(piece.text) },
  );
}
