/** Words that the laws do not use, or no longer use, and what to write instead. */
import { languages, type Language } from "../vocabulary.js";
import { withoutQuotations } from "./quotations.js";
import type { Finding, TextRule } from "./rule.js";

interface ForbiddenWord {
  readonly language: Language;
  readonly pattern: RegExp;
  readonly instead: string;
  /** Among ourselves the word is good enough. */
  readonly isPrintedOnly?: true;
}

const forbidden: readonly ForbiddenWord[] = [
  // No law of Kazakhstan knows the abbreviations; the Law on AI writes the words out.
  { language: "kk", pattern: /(?<!\p{L})ЖИ(?!\p{L})/u, instead: "жасанды интеллект", isPrintedOnly: true },
  {
    language: "ru",
    pattern: /(?<!\p{L})ИИ(?!\p{L})/u,
    instead: "искусственный интеллект",
    isPrintedOnly: true,
  },
  // Labour Code 152.3.
  { language: "kk", pattern: /аймақтық келісім\p{L}*/iu, instead: "өңірлік келісім" },
  // Labour Code 1.1 sub-point 18-1).
  {
    language: "ru",
    pattern: /местн\p{L}* орган\p{L}* по инспекции труда/iu,
    instead: "территориальное подразделение уполномоченного государственного органа по труду",
  },
  {
    language: "kk",
    pattern: /еңбек инспекциясы жөніндегі жергілікті орган\p{L}*/iu,
    instead: "еңбек жөніндегі уәкілетті мемлекеттік органның аумақтық бөлімшесі",
  },
  // Labour Code 1.1 sub-point 33).
  {
    language: "ru",
    pattern: /техническ\p{L}* инспектор\p{L}* труда/iu,
    instead: "технический инспектор по охране труда",
  },
  {
    language: "kk",
    pattern: /еңбек жөніндегі техникалық инспектор\p{L}*/iu,
    instead: "еңбекті қорғау жөніндегі техникалық инспектор",
  },
  // Labour Code 6, Law on AI 6.
  { language: "kk", pattern: /дискриминаци\p{L}*/iu, instead: "кемсітушілік" },
];

const forbiddenWord: TextRule = ({ pairs }) =>
  pairs.flatMap(({ at, part, ...text }) =>
    languages.flatMap((language) => {
      const written = withoutQuotations(text[language]);
      return forbidden
        .filter((one) => one.language === language)
        .filter(({ isPrintedOnly }) => !isPrintedOnly || part !== "aside")
        .flatMap(({ pattern, instead }): Finding[] => {
          const words = pattern.exec(written)?.[0];
          return words === undefined ? [] : [{ at: [...at, language], words, details: { words, instead } }];
        });
    }),
  );

/**
 * «внедрять» is «ендіру», «вводить» is «енгізу» (Labour Code 182.2 sub-point 18) against 46.3).
 * The Federation writes «енгізу» for both; a quoted title keeps it.
 */
const introductionWord: TextRule = ({ pairs }) =>
  pairs.flatMap(({ at, part, kk, ru }): Finding[] => {
    if (part === "aside") return [];
    const inKk = /(?<!\p{L})ендір\p{L}*/iu.exec(withoutQuotations(kk))?.[0];
    const inRu = /(?<!\p{L})внедр\p{L}*/iu.exec(withoutQuotations(ru))?.[0];
    if ((inKk === undefined) === (inRu === undefined)) return [];
    return inKk === undefined
      ? [{ at: [...at, "kk"], details: { words: inRu, expected: "ендіру" } }]
      : [{ at: [...at, "ru"], details: { words: inKk, expected: "внедрение" } }];
  });

export const wordRules = {
  "forbidden-word": forbiddenWord,
  "introduction-word": introductionWord,
} satisfies Record<string, TextRule>;
