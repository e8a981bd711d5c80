/** Which lexicon a text is looked up in: one in neither language is mostly figures and names, and takes the Russian. */
import type { Language } from "../../library/vocabulary.js";
import type { TextLanguage } from "../../reading/agreementText.js";

export function lexiconOf(language: TextLanguage): Language {
  return language === "kk" ? "kk" : "ru";
}
