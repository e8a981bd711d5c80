/** Which of the two languages of the pages a reader is shown, and where the same page is in the other. */
import type { Request } from "express";
import type { Language } from "../library/vocabulary.js";

/** Kazakh, the state language, first: it is shown to whoever prefers neither. */
export const pageLanguages = ["kk", "ru"] as const satisfies readonly Language[];

/** Each language in its own words. */
export const languageNames = { kk: "Қазақша", ru: "Русский" } as const;

/** The language in the address, else the one that the browser prefers. */
export function pageLanguage(request: Request): Language {
  const [, first] = request.originalUrl.split(/[/?#]/, 2);
  return pageLanguages.find((language) => language === first) ?? preferredLanguage(request);
}

export function preferredLanguage(request: Request): Language {
  return pageLanguages.find((one) => one === request.acceptsLanguages(...pageLanguages)) ?? "kk";
}

/** «/kk/drafts/enterprise» → «/ru/drafts/enterprise». Only for addresses that begin with a language. */
export function inLanguage(path: string, language: Language): string {
  return path.replace(/^\/(kk|ru)(?=[/?]|$)/, `/${language}`);
}
