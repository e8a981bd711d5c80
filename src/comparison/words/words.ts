/**
 * Text → its words as rules see them: lower case, folded, with a comparison stem and the place in
 * the text. Marks and spaces are left out; «п. 3» and «2026 жылғы» are one word.
 */
import type { TextLanguage } from "../../reading/agreementText.js";
import { fold, tokensOf } from "../tokens.js";
import { stemOf } from "./stem.js";

export interface Word {
  readonly text: string;
  /** Folded, in lower case: what lexicons are written in. */
  readonly plain: string;
  readonly stem: string;
  /** Characters of the text from `start` up to `end`. */
  readonly start: number;
  readonly end: number;
}

export function wordsOf(text: string, language: TextLanguage): Word[] {
  let at = 0;
  const words: Word[] = [];
  for (const token of tokensOf(text)) {
    const start = at;
    at += token.text.length;
    if (token.kind !== "word") continue;
    const plain = fold(token.text).toLowerCase();
    words.push({ text: token.text, plain, stem: stemOf(plain, language), start, end: at });
  }
  return words;
}
