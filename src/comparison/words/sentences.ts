/**
 * Text → the places of its sentences. A full stop after an abbreviation, an initial or a number
 * ends nothing: «ст. 46», «А. Б. Ермекова», «3.2.».
 */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const sentenceEnd =
  /(?<![\s(«.](?:\p{Lu}|ст|п|пп|г|ч|гл|разд|им|т\.\s?[дпе]|см|ж|тг|млн|тыс))[.!?…]+[»")]*(?=\s+[«"(]?[\p{Lu}\d])/gu;

export function sentencesOf(text: string): Sentence[] {
  const ends = [...text.matchAll(sentenceEnd)].map(({ 0: mark, index }) => index + mark.length);
  return [...ends, text.length].map((end, index) => ({
    start: index === 0 ? 0 : (ends[index - 1] ?? 0),
    end,
  }));
}

export function sentenceAt(text: string, position: number): Sentence {
  return sentencesOf(text).find(({ end }) => position < end) ?? { start: 0, end: text.length };
}
