/**
 * Marks and spaces, the same in both languages. Hard spaces are not typed: the assembly puts
 * them where a line must not end.
 */
import { languages } from "../vocabulary.js";
import type { Finding, TextRule } from "./rule.js";

/** Titles of programs and of foreign agreements are quoted in «» too. */
const straightQuotes = everywhere(/["„“”‟‘’‚']/u);

/** «Мерзім – күн»: between spaces stands a dash, inside a word a hyphen. */
const hyphenForDash = everywhere(/(?<=\s)[-—―](?=\s)/u);

const doubleSpace = everywhere(/(?<=\S)[ \u00a0]{2,}(?=\S)/u);

const spaceBeforeMark = everywhere(/(?<=\S)\s+[,.;:!?)»](?!\p{L})|[(«]\s/u);

/** «№ 3-3», «ст. 46»: the assembly ties them together, but only across a space. */
const numberGlued = everywhere(/№\S|(?<!\p{L})(?:п|пп|ст)\.\d/u);

const guillemetsOpen: TextRule = ({ pairs }) =>
  pairs.flatMap(({ at, ...text }) =>
    languages.flatMap((language): Finding[] => {
      const marks = text[language].replaceAll(/[^«»]/g, "");
      return isBalanced(marks) ? [] : [{ at: [...at, language], words: marks[0] ?? "", details: { marks } }];
    }),
  );

function isBalanced(marks: string): boolean {
  let open = 0;
  for (const mark of marks) {
    open += mark === "«" ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** One finding for each text, at its first mistake. */
function everywhere(mistake: RegExp): TextRule {
  return ({ pairs }) =>
    pairs.flatMap(({ at, ...text }) =>
      languages.flatMap((language): Finding[] => {
        const found = mistake.exec(text[language]);
        if (!found) return [];
        const words = text[language].slice(found.index, found.index + 12).split("\n")[0] ?? "";
        const near = text[language].slice(Math.max(0, found.index - 12), found.index + 12).trim();
        return [{ at: [...at, language], words, details: { near } }];
      }),
    );
}

export const typographyRules = {
  "straight-quotes": straightQuotes,
  "hyphen-for-dash": hyphenForDash,
  "double-space": doubleSpace,
  "space-before-mark": spaceBeforeMark,
  "number-glued": numberGlued,
  "guillemets-open": guillemetsOpen,
} satisfies Record<string, TextRule>;
