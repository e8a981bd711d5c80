/**
 * Texts of `locales/` → a function that words a message in one interface language.
 *
 * Never legal text: what an agreement says comes from `clauses/` and the frames. Files are
 * not read here.
 */
import { createInstance } from "i18next";
import type { Problem } from "./problems.js";

export const interfaceLanguages = ["kk", "ru", "en"] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** Messages by key; groups of messages by the name of the group. */
export interface LocaleTexts {
  readonly [key: string]: string | LocaleTexts;
}

/**
 * `key` is dotted: `cli.usage`. Values may be numbers, texts, texts in both languages of law
 * and lists of these. `context` chooses `key_context`, `count` the plural form. A key that
 * nobody has worded is returned as it is.
 */
export type Translate = (key: string, values?: Readonly<Record<string, unknown>>) => string;

export type Speak = (language: InterfaceLanguage) => Translate;

export function createWording(texts: Readonly<Record<InterfaceLanguage, LocaleTexts>>): Speak {
  const i18n = createInstance();
  // With resources in hand `initAsync: false` finishes at once; the promise has nothing to add.
  void i18n.init({
    initAsync: false,
    lng: "ru",
    fallbackLng: false,
    nsSeparator: false,
    // Plain text comes out; each page escapes what it prints.
    interpolation: { escapeValue: false },
    resources: Object.fromEntries(interfaceLanguages.map((one) => [one, { translation: texts[one] }])),
  });

  return (language) => {
    const translate = i18n.getFixedT(language);
    return (key, values = {}) => translate(key, shown(values, language));
  };
}

/** What is wrong and how to mend it, in one or two sentences. */
export function problemText(translate: Translate, { code, where, details }: Problem): string {
  return translate(`problems.${code}`, { ...where, ...details });
}

function shown(
  values: Readonly<Record<string, unknown>>,
  language: InterfaceLanguage,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, shownValue(value, language)]),
  );
}

function shownValue(value: unknown, language: InterfaceLanguage): unknown {
  if (Array.isArray(value)) {
    return value.length === 0 ? "–" : value.map((one) => String(shownValue(one, language))).join(", ");
  }
  if (typeof value === "object" && value !== null && "kk" in value && "ru" in value) {
    // The law has no English text: an English reader is shown the Russian one.
    return language === "kk" ? value.kk : value.ru;
  }
  return value;
}
