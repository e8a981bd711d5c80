/**
 * How printed texts begin and end. A paragraph is a sentence with its full stop; sub-points
 * come without marks, because the assembly knows which of them is the last.
 */
import { languages, type Language } from "../vocabulary.js";
import type { Finding, PairOfTexts, TextRule } from "./rule.js";

const paragraphEnd: TextRule = ({ pairs }) =>
  pairs.filter(({ part }) => part === "sentence").flatMap((pair) => ending(pair, "."));

/** Before sub-points stands a colon; paragraphs above it end as all do. */
const leadInEnd: TextRule = ({ pairs }) =>
  pairs.filter(({ part }) => part === "lead-in").flatMap((pair) => ending(pair, ":"));

function ending(pair: PairOfTexts, mark: "." | ":"): Finding[] {
  return languages.flatMap((language) => {
    const paragraphs = pair[language].trim().split(/\n\s*\n/);
    const wrong = paragraphs.find((text, index) => {
      return !text.trimEnd().endsWith(index === paragraphs.length - 1 ? mark : ".");
    });
    if (wrong === undefined) return [];
    const words = wrong.trim().slice(-20);
    return [{ at: [...pair.at, language], words, details: { words, mark } }];
  });
}

const itemEnd: TextRule = ({ pairs }) =>
  eachText(pairs, ["item", "phrase"], (text, pair) => {
    // A definition is a sub-point too; a title may end as its author likes.
    if (pair.at[0] === "title" || pair.at.at(-1) === "title") return undefined;
    return /[.,;:]$/.exec(text.trim())?.[0];
  });

/** Names that begin with a capital wherever they stand. */
const PROPER =
  /^(Қазақстан|Республика|Федераци|Бас Кеңес|Генеральн|Еңбек кодекс|Трудов|Келісім|Соглашени|Шарт|Договор|Стандарт|Тарап|Сторон)/u;

const itemCapital: TextRule = ({ pairs }) =>
  eachText(pairs, ["item"], (text) => {
    const first = /^\p{Lu}\p{Ll}[\p{L}-]*/u.exec(text.trim())?.[0];
    return first === undefined || PROPER.test(text.trim()) ? undefined : first;
  });

function eachText(
  pairs: readonly PairOfTexts[],
  parts: readonly PairOfTexts["part"][],
  wrongIn: (text: string, pair: PairOfTexts, language: Language) => string | undefined,
): Finding[] {
  return pairs
    .filter(({ part }) => parts.includes(part))
    .flatMap((pair) =>
      languages.flatMap((language): Finding[] => {
        const words = wrongIn(pair[language], pair, language);
        if (words === undefined) return [];
        return [{ at: [...pair.at, language], details: { words } }];
      }),
    );
}

export const sentenceRules = {
  "paragraph-end": paragraphEnd,
  "lead-in-end": leadInEnd,
  "item-end": itemEnd,
  "item-capital": itemCapital,
} satisfies Record<string, TextRule>;
