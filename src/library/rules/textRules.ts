/**
 * How the words of a clause are written, whatever they say: letters, the word for worker,
 * paragraphs and figures in step.
 */
import { languages } from "../vocabulary.js";
import { withoutQuotations } from "./quotations.js";
import type { Finding, PairOfTexts, TextRule } from "./rule.js";

const WORD = /[\p{L}\p{M}]+/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;

/** Short Latin words that cannot be told from Cyrillic ones by eye: a, c, i, o, he, co. */
const LOOK_ALIKE = /^([aceiopxy]|[ABEHKMOPT]|[aceiopxyh]{2})$/;

/** «жұмыскердi» with a Latin i looks right and is found by no search. */
const latinLetter: TextRule = ({ all }) =>
  all.flatMap(({ at, text }): Finding[] => {
    // Most texts have no Latin letter, and this is asked of every one.
    const written = text.replaceAll(/\{\{[^{}]*\}\}/g, " ");
    if (!LATIN.test(written) || !CYRILLIC.test(written)) return [];
    const words = written.match(WORD) ?? [];
    const wrong = words.filter((word) => LATIN.test(word) && (CYRILLIC.test(word) || LOOK_ALIKE.test(word)));
    return [...new Set(wrong)].map((word) => ({
      at,
      words: word,
      details: { word, letters: [...new Set(word.match(/\p{Script=Latin}/gu))] },
    }));
  });

/**
 * The Labour Code says «жұмыскер» throughout (article 1, point 1, sub-point 43); «қызметкер»
 * stands only in quoted titles, such as that of resolution No. 3-3.
 */
const workerWord: TextRule = ({ all }) =>
  all.flatMap(({ at, text }): Finding[] => {
    const word = /қызметкер[\p{L}-]*/iu.exec(withoutQuotations(text))?.[0];
    return word === undefined ? [] : [{ at, words: word, details: { word } }];
  });

const paragraphsDiffer: TextRule = ({ pairs }) =>
  pairs.flatMap((pair): Finding[] => {
    const [kk, ru] = inBoth(pair, (text) => text.trim().split(/\n\s*\n/).length);
    return kk === ru ? [] : [{ at: [...pair.at, "ru"], details: { kk, ru } }];
  });

/** A figure in one language only is a norm in one language only. Their order is free. */
const digitsDiffer: TextRule = ({ pairs }) =>
  pairs.flatMap((pair): Finding[] => {
    const [kk, ru] = inBoth(pair, figuresIn);
    return String(kk) === String(ru) ? [] : [{ at: [...pair.at, "ru"], details: { kk, ru } }];
  });

function figuresIn(text: string): string[] {
  return (text.replaceAll(/\{\{[^{}]*\}\}/g, " ").match(/\d+/g) ?? []).sort();
}

function inBoth<T>(pair: PairOfTexts, of: (text: string) => T): [kk: T, ru: T] {
  const [kk, ru] = languages;
  return [of(pair[kk]), of(pair[ru])];
}

/** A scaffold says in its texts what is to be written there. */
const TO_FILL = /ЗАПОЛНИТЕ|ТОЛТЫРЫҢЫЗ/u;

const textToFill: TextRule = ({ all }) =>
  all.flatMap(({ at, text }): Finding[] => {
    const words = TO_FILL.exec(text)?.[0];
    return words === undefined ? [] : [{ at, words, details: { text: text.trim() } }];
  });

/** The other language typed into the place of the translation. Short names may be alike. */
const notTranslated: TextRule = ({ pairs }) =>
  pairs.flatMap(({ at, kk, ru, part }): Finding[] => {
    const isAlike = part !== "aside" && kk.trim() === ru.trim();
    return isAlike && (kk.match(WORD) ?? []).length > 2 ? [{ at: [...at, "kk"] }] : [];
  });

export const textRules = {
  "latin-letter": latinLetter,
  "worker-word": workerWord,
  "paragraphs-differ": paragraphsDiffer,
  "digits-differ": digitsDiffer,
  "not-translated": notTranslated,
  "text-to-fill": textToFill,
} satisfies Record<string, TextRule>;
