/**
 * Word → what is left when endings are taken off, so that «уведомить», «уведомляет» and
 * «уведомление» are one word in other forms.
 *
 * For comparing only: a stem is no word, and two forms that differ in a negation or a root never
 * share one. Words are given folded and in lower case.
 */
import type { TextLanguage } from "../../reading/agreementText.js";
import { kazakhStem } from "./kazakhStem.js";
import { russianStem } from "./russianStem.js";

const known = new Map<string, string>();

/** Agreements repeat a few thousand words; more than that are foreign texts, and are forgotten again. */
const mostKnown = 50_000;

export function stemOf(word: string, language: TextLanguage): string {
  const name = `${language}:${word}`;
  const before = known.get(name);
  if (before !== undefined) return before;

  const stem = /^\p{Script=Cyrillic}+$/u.test(word) ? stemIn(word, language) : word;
  if (known.size >= mostKnown) known.clear();
  known.set(name, stem);
  return stem;
}

/** A text in neither language has words of both at most. */
function stemIn(word: string, language: TextLanguage): string {
  return language === "kk" ? kazakhStem(word) : russianStem(word);
}
