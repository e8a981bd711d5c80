/** The sentence around a fact: who acts in it, and which words it has. */
import type { Language } from "../../library/vocabulary.js";
import { findActors, type Actor } from "../lexicon/actors.js";
import { sentenceAt } from "../words/sentences.js";
import type { Word } from "../words/words.js";

export interface SentenceContext {
  /** Who acts: the first party or body in the nominative. */
  readonly subject: Actor | null;
  /** Lower case and folded. */
  readonly words: readonly string[];
}

export function sentenceContext(
  text: string,
  words: readonly Word[],
  index: number,
  language: Language,
): SentenceContext {
  const { start, end } = sentenceAt(text, words[index]?.start ?? 0);
  const own = words.filter((word) => word.start >= start && word.start < end);
  const subject = findActors[language](own).find(({ at }) => {
    const [head, next] = [own[at.at(-1) ?? -1]?.plain ?? "", own[(at.at(-1) ?? -1) + 1]?.plain ?? ""];
    const isHead = at.some((one) => nominative[language].test(own[one]?.plain ?? ""));
    // «жұмыскерлер саны»: in a row of Kazakh nouns the first is no subject.
    return isHead && !(language === "kk" && /^жұмыскер/u.test(head) && /(?:ы|і)$/u.test(next));
  });
  return { subject: subject?.value ?? null, words: own.map(({ plain }) => plain) };
}

/** Heads of the phrases of `lexicon/actors.ts` when they are the subject. */
const nominative: Readonly<Record<Language, RegExp>> = {
  ru: /^(?:работодател[ьи]|представител[ьи]|профсоюз|работники?|комиссия|стороны|сторона|акимат|совет|инспекторы?|эксперт|руководитель|поставщик|орган|суд|собрание|конференция)$/u,
  kk: /^(?:беруші|берушілер|өкілдері|кәсіподақ|органы|жұмыскер|жұмыскерлер|қызметкер|қызметкерлер|комиссия|тараптар|тарап|әкімдік|кеңес|инспектор|сарапшы|басшы|басшысы|сот|жиналысы)$/u,
};
