/** Text, or what was typed → the terms under which the index keeps it. */
import { newStemmer } from "snowball-stemmers";
import { languages, type Bilingual, type Language } from "../vocabulary.js";
import { foldLetters, fromLatin } from "./foldLetters.js";
import { kazakhStem } from "./kazakhStem.js";

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const stemmer = newStemmer("russian");

/** The library has far fewer different words than words. */
const terms: Bilingual<Map<string, string>> = { kk: new Map(), ru: new Map() };
const MOST_KNOWN = 50_000;

/** Every word of a text of the library. Blanks are names and not words. */
export function termsOfText(text: string, language: Language): string[] {
  return wordsOf(text.replaceAll(/\{\{[^{}]*\}\}/g, " ")).map((word) => termOf(word, language));
}

/**
 * For each typed word the terms it may stand for: nobody says in which language and with which
 * letters they type.
 */
export function termsOfQuery(typed: string): string[][] {
  return wordsOf(typed).map((written) => {
    const word = /\p{Script=Latin}/u.test(written) ? fromLatin(written) : written;
    const both = [...new Set([termOf(word, "ru"), termOf(word, "kk")])];
    return both.flatMap((term) => lawfulTerms.get(term) ?? [term]);
  });
}

/** What people say → what the laws, and so the clauses, say. A rare word would outweigh theirs. */
const EVERYDAY: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ru: {
    ии: "интеллект",
    аи: "интеллект",
    зарплата: "заработная",
    переобучение: "переподготовка",
    увольнение: "увольнение расторжение",
    видеонаблюдение: "наблюдение",
    слежка: "наблюдение",
    нейросеть: "интеллект",
  },
  kk: {
    жи: "интеллект",
    айлық: "жалақы",
    бейнебақылау: "қадағалау",
    аңду: "қадағалау",
    нейрожелі: "интеллект",
  },
};

const lawfulTerms = new Map<string, string[]>();
for (const language of languages) {
  for (const [said, meant] of Object.entries(EVERYDAY[language])) {
    const meantTerms = meant.split(" ").map((word) => termOf(word, language));
    lawfulTerms.set(termOf(said, language), meantTerms);
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

function termOf(word: string, language: Language): string {
  const known = terms[language].get(word);
  if (known !== undefined) return known;
  const term = language === "ru" ? foldLetters(stemmer.stem(word)) : kazakhStem(foldLetters(word));
  // What people type must not make the map grow for ever.
  if (terms[language].size < MOST_KNOWN) terms[language].set(word, term);
  return term;
}
