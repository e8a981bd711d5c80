/** A Kazakh and a Russian text of one provision → what they do not say alike. */
import type { TextDifference } from "../comparison.js";
import { quantitiesIn, type Quantity } from "../facts/quantities.js";
import { findModality, type Modality } from "../lexicon/modality.js";
import { sentencesOf } from "../words/sentences.js";
import { wordsOf, type Word } from "../words/words.js";
import type { Bilingual, Language } from "../../library/vocabulary.js";

export function differencesBetween(texts: Bilingual): TextDifference[] {
  const words = { kk: wordsOf(texts.kk, "kk"), ru: wordsOf(texts.ru, "ru") };
  const quantities = { kk: counted(texts.kk, words.kk, "kk"), ru: counted(texts.ru, words.ru, "ru") };
  const numbers = compared(quantities, numberOf);
  return [
    ...(numbers ? [{ code: "numbers" as const, details: numbers }] : daysDifference(quantities)),
    ...modalityDifference(words),
    ...sentenceDifference(texts),
  ];
}

/** «бір» is an article as well, and words without a unit name persons and halves: only what is sure is compared. */
function counted(text: string, words: readonly Word[], language: Language): Quantity[] {
  return quantitiesIn(text, words, language).filter(
    ({ value, unit, at }) =>
      at.some((index) => /\d/.test(words[index]?.plain ?? "")) || (unit !== null && value > 1),
  );
}

function numberOf({ value, unit }: Quantity): string {
  return unit === null || unit === "copy" || unit === "times" ? String(value) : `${String(value)} ${unit}`;
}

function daysDifference(quantities: Bilingual<readonly Quantity[]>): TextDifference[] {
  const details = compared(quantities, ({ value, unit, days }) =>
    unit === "day" ? `${String(value)} ${days ?? unit}` : "",
  );
  return details ? [{ code: "deadline-kind", details }] : [];
}

/** What each language has and the other has not; undefined when nothing is left over. */
function compared(
  quantities: Bilingual<readonly Quantity[]>,
  meaning: (quantity: Quantity) => string,
): Readonly<Record<Language, string[]>> | undefined {
  const meanings = {
    kk: quantities.kk.map(meaning).filter(Boolean),
    ru: quantities.ru.map(meaning).filter(Boolean),
  };
  const [kk, ru] = [leftOver(meanings.kk, meanings.ru), leftOver(meanings.ru, meanings.kk)];
  return kk.length + ru.length > 0 ? { kk, ru } : undefined;
}

function leftOver(list: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  return list.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** What binds in one language and frees in the other. A duty need not be written in either. */
type Force = "right" | "ban" | "duty" | "consent" | "opinion";

const forceOf: Readonly<Partial<Record<Modality, Force>>> = {
  right: "right",
  permission: "right",
  ban: "ban",
  duty: "duty",
  consent: "consent",
  opinion: "opinion",
};

/** Forces that contradict each other: one language has the first and not the second, the other the reverse. */
const contradictions: readonly (readonly [Force, Force])[] = [
  ["right", "duty"],
  ["right", "ban"],
  ["duty", "ban"],
  ["consent", "opinion"],
];

function modalityDifference(words: Bilingual<readonly Word[]>): TextDifference[] {
  const forces = { kk: forcesIn(words.kk, "kk"), ru: forcesIn(words.ru, "ru") };
  const isOnlyIn = (language: Language, force: Force): boolean =>
    forces[language].has(force) && !forces[language === "kk" ? "ru" : "kk"].has(force);
  const found = contradictions.flatMap(([one, other]) => [
    ...(isOnlyIn("kk", one) && isOnlyIn("ru", other) ? [{ kk: one, ru: other }] : []),
    ...(isOnlyIn("kk", other) && isOnlyIn("ru", one) ? [{ kk: other, ru: one }] : []),
  ]);
  // A right or a ban that the other language knows nothing of is a difference as well.
  const alone = (["right", "ban"] as const).flatMap((force) => [
    ...(isOnlyIn("kk", force) ? [{ kk: force, ru: null }] : []),
    ...(isOnlyIn("ru", force) ? [{ kk: null, ru: force }] : []),
  ]);
  const [details] = [...found, ...alone];
  return details ? [{ code: "modality", details }] : [];
}

function forcesIn(words: readonly Word[], language: Language): Set<Force> {
  return new Set(findModality[language](words).flatMap(({ value }) => forceOf[value] ?? []));
}

/** So much longer than usual must the text with more sentences be. */
const unusual = 1.08;
/** Letters of Russian for one of Kazakh, as our own wordings have them. */
const usualRatio = 1.02;

function sentenceDifference(texts: Bilingual): TextDifference[] {
  const count = { kk: sentencesOf(texts.kk).length, ru: sentencesOf(texts.ru).length };
  if (count.kk === count.ru) return [];
  const ratio = texts.ru.length / Math.max(1, texts.kk.length) / usualRatio;
  const isMissing = count.ru > count.kk ? ratio > unusual : ratio < 1 / unusual;
  return isMissing ? [{ code: "missing-sentence", details: count }] : [];
}
