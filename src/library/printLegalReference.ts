/**
 * A reference to a norm → words: «Трудовой кодекс, статья 46, пункт 2» /
 * «Еңбек кодексі, 46-бап, 2-тармақ».
 *
 * Everything in the nominative and separated by commas, so that nothing has to be declined.
 */
import type { Sources } from "./sources.js";
import type { Language, LegalReference } from "./vocabulary.js";

/** An act that `sources.yaml` does not know is named by its id: `library check` reports it. */
export function printLegalReference(reference: LegalReference, sources: Sources, language: Language): string {
  const { act, article, point, subpoint } = reference;
  const name = sources.acts.get(act)?.short[language] ?? act;
  return [name, ...words[language](article, point, subpoint?.replace(/\)$/, ""))].join(", ");
}

type Words = (article: string, point: string | undefined, subpoint: string | undefined) => string[];

const words: Readonly<Record<Language, Words>> = {
  kk: (article, point, subpoint) => [
    `${article}-бап`,
    ...(point === undefined ? [] : [`${point}-тармақ`]),
    ...(subpoint === undefined ? [] : [`${subpoint}) тармақша`]),
  ],
  ru: (article, point, subpoint) => [
    `статья\u00a0${article}`,
    ...(point === undefined ? [] : [`пункт\u00a0${point}`]),
    ...(subpoint === undefined ? [] : [`подпункт\u00a0${subpoint})`]),
  ],
};
