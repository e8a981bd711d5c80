/**
 * How blanks are written: plain names, in the texts of the agreement only, nothing stuck to
 * them, the same in both languages.
 */
import { languages } from "../vocabulary.js";
import { blanksIn, piecesOf, type Piece } from "../wordings.js";
import type { Finding, TextRule, WrittenTexts } from "./rule.js";

const blankNotPlain: TextRule = ({ all }) =>
  all.flatMap(({ at, text }): Finding[] => {
    if (!/[{}]/.test(text)) return [];
    const refused = piecesOf(text).filter(({ kind }) => kind === "refused");
    return [...new Set(refused.map((piece) => piece.text))].map((found) => ({
      at,
      words: found,
      details: { found, example: "{{notice_days}}" },
    }));
  });

/** Titles, questions, definitions, labels and notes are printed as they stand. */
const blankOutOfPlace: TextRule = ({ all, pairs }) => {
  const printed = new Set(pairs.filter((pair) => pair.mayHoldBlanks).flatMap(({ at }) => pathsOf(at)));
  return all.flatMap(({ at, text }): Finding[] => {
    if (printed.has(at.join("."))) return [];
    return [...new Set(blanksIn(text))].map((blank) => ({ at, words: `{{${blank}}}`, details: { blank } }));
  });
};

function pathsOf(at: Finding["at"]): string[] {
  return languages.map((language) => [...at, language].join("."));
}

const blanksDiffer: TextRule = ({ pairs }) =>
  pairs.flatMap(({ at, kk, ru }): Finding[] => {
    const inKk = new Set(blanksIn(kk));
    const inRu = new Set(blanksIn(ru));
    const missing = (from: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
      [...others].filter((blank) => !from.has(blank));
    return [
      ...missing(inKk, inRu).map((blank) => ({ at: [...at, "kk"], details: { blank, language: "kk" } })),
      ...missing(inRu, inKk).map((blank) => ({ at: [...at, "ru"], details: { blank, language: "ru" } })),
    ];
  });

/** After a number of a section or a point Kazakh writes a hyphen and the whole word. */
const STRUCTURAL_WORD = /^-(тармақ|тармағ|бөлім|қосымша)\p{L}*/u;

/**
 * Kazakh endings depend on the word before, and neither language can be inflected safely by
 * a program: nothing is stuck to a blank on either side.
 */
const blankGlued: TextRule = (texts) =>
  texts.pairs.flatMap(({ at, kk, ru }): Finding[] => [
    ...gluedIn(kk, texts).map((found) => ({ at: [...at, "kk"], words: found.words, details: found })),
    ...gluedIn(ru, texts).map((found) => ({ at: [...at, "ru"], words: found.words, details: found })),
  ]);

function gluedIn(text: string, { references }: WrittenTexts): { blank: string; words: string }[] {
  if (!text.includes("{{")) return [];
  const pieces = piecesOf(text);
  return pieces.flatMap((piece, index) => {
    if (piece.kind !== "blank") return [];
    const before = /[\p{L}\p{M}\p{N}]+$/u.exec(textOf(pieces[index - 1]))?.[0] ?? "";
    const after = /^-?[\p{L}\p{M}\p{N}]+/u.exec(textOf(pieces[index + 1]))?.[0] ?? "";
    const isAllowed = references.has(piece.name) && (after === "" || STRUCTURAL_WORD.test(after));
    if (before === "" && (after === "" || isAllowed)) return [];
    return [{ blank: piece.name, words: `${before}${piece.text}${after}` }];
  });
}

/** A blank directly beside a blank is stuck to it too. */
function textOf(piece: Piece | undefined): string {
  if (!piece) return "";
  return piece.kind === "blank" ? piece.name : piece.text;
}

export const blankRules = {
  "blank-not-plain": blankNotPlain,
  "blank-out-of-place": blankOutOfPlace,
  "blanks-differ": blanksDiffer,
  "blank-glued": blankGlued,
} satisfies Record<string, TextRule>;
