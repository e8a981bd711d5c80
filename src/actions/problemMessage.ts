/**
 * Problem → what is wrong and how to mend it, in words.
 *
 * The core reports ids, bounds and references to norms; here they become words of the reader's
 * language, before the sentence of the locale takes them in.
 */
import { isoDate } from "../assembly/numerals/calendar.js";
import { longDate } from "../assembly/numerals/dates.js";
import { printLegalReference } from "../library/printLegalReference.js";
import type { Sources } from "../library/sources.js";
import type { LegalReference } from "../library/vocabulary.js";
import type { Problem } from "../problems.js";
import { problemText, type InterfaceLanguage, type Translate } from "../wording.js";

export type ProblemMessage = (problem: Problem) => string;

export function problemMessage(
  language: InterfaceLanguage,
  translate: Translate,
  sources: Sources,
): ProblemMessage {
  const context = { language, translate, sources };
  return (problem) => {
    const details = Object.entries(problem.details).map(([name, value]) => {
      const word = Object.hasOwn(words, name) ? words[name] : dateInWords;
      return [name, word?.(value, context, problem.details)];
    });
    return problemText(translate, { ...problem, details: Object.fromEntries(details) as Problem["details"] });
  };
}

interface Context {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly sources: Sources;
}

type Words = (value: unknown, context: Context, details: Problem["details"]) => unknown;

/** By the name of the detail. */
const words: Readonly<Record<string, Words>> = {
  position: (value, { translate }) => translate(`positions.${String(value)}`),
  floor: (value, { translate }) => translate(`positions.${String(value)}`),
  levels: (value, { translate }) => eachOf(value, (level) => translate(`levels.${level}`)),
  missing: (value, { translate }) => eachOf(value, (part) => translate(`parts-of-core.${part}`)),
  changes: (value, { translate }) =>
    Object.entries(value ?? {}).map(
      ([kind, count]) => `${translate(`change-kinds.${kind}`)} – ${String(count)}`,
    ),
  kind: (value, { translate }, { options }) => translate(`answer-kinds.${String(value)}`, { options }),
  law: (value, { language, sources }) =>
    // The law has no English text: an English reader is shown the Russian one.
    printLegalReference(value as LegalReference, sources, language === "kk" ? "kk" : "ru"),
};

function dateInWords(value: unknown, { language }: Context): unknown {
  const isDate = typeof value === "string" && isoDate(value) !== undefined;
  return isDate && language !== "en" ? longDate(value, language) : value;
}

/** A list of ids becomes a list of words; a title in both languages is left to the locale. */
function eachOf(value: unknown, word: (id: string) => string): unknown {
  return Array.isArray(value) ? value.map((id) => word(String(id))) : value;
}
