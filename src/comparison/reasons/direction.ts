/**
 * Which way a number gets better for workers, judged from the words around it: notice «не позднее
 * чем за» is better longer, an answer of the employer «в течение» is better sooner, an answer that
 * workers owe is better later. Undefined where the words do not tell.
 */
import type { Language } from "../../library/vocabulary.js";
import type { Effect } from "../comparison.js";
import { hoursIn, timeUnits } from "../facts/units.js";
import type { Quantity } from "../facts/quantities.js";
import { workersSide } from "../lexicon/actors.js";
import type { EditedSide } from "./edit.js";
import { sentenceContext, type SentenceContext } from "./contextOfSentence.js";

export type Direction = "higher" | "lower";

export function betterDirection(
  side: EditedSide,
  quantity: Quantity,
  language: Language,
): Direction | undefined {
  const context = sentenceContext(side.text, side.words, quantity.at[0] ?? 0, language);
  const { unit, bound } = quantity;
  const isOwnTime = context.subject !== null && workersSide.has(context.subject);
  switch (bound?.kind) {
    case "ahead":
      return isOwnTime ? "lower" : "higher";
    case "within":
      if (has(context, guarantees[language])) return "higher";
      if (isOwnTime) return "higher";
      return unit === "month" || unit === "year" ? undefined : "lower";
    case "frequency":
      return unit !== null && timeUnits.has(unit) ? "lower" : "higher";
    case "floor":
      return has(context, burdens[language]) ? "lower" : "higher";
    case "ceiling":
      if (isOwnTime) return "higher";
      return has(context, burdens[language])
        ? "lower"
        : has(context, benefits[language])
          ? "higher"
          : undefined;
    case "above":
    case undefined:
      return has(context, burdens[language])
        ? "lower"
        : has(context, benefits[language])
          ? "higher"
          : undefined;
  }
}

export function effectOf(before: Quantity, after: Quantity, direction: Direction | undefined): Effect {
  const [old, fresh] = [comparable(before, after), comparable(after, before)];
  if (direction === undefined || old === undefined || fresh === undefined || old === fresh) return "unknown";
  return fresh > old === (direction === "higher") ? "better" : "worse";
}

/** Calendar days that became working ones are more days. */
export function effectOfDayKind(before: Quantity, after: Quantity, direction: Direction | undefined): Effect {
  if (direction === undefined || before.value !== after.value) return "unknown";
  const isLonger = after.days === "working" && before.days !== "working";
  return isLonger === (direction === "higher") ? "better" : "worse";
}

function comparable({ value, unit }: Quantity, other: Quantity): number | undefined {
  if (unit === other.unit) return value;
  const [size, otherSize] = [hoursIn[unit ?? "date"], hoursIn[other.unit ?? "date"]];
  return size === undefined || otherSize === undefined ? undefined : value * size;
}

function has({ words }: SentenceContext, pattern: RegExp): boolean {
  return words.some((word) => pattern.test(word));
}

/** What workers receive. */
const benefits: Readonly<Record<Language, RegExp>> = {
  ru: /^(?:доплат|выплат|выплачива|компенсаци|пособи|отпуск|преми|надбавк|заработн|оплачива|освобожда|обуч|переподготов|гарант|повышени|индексац)/u,
  kk: /^(?:төле|өтемақы|жәрдемақы|демалыс|сыйлықақы|үстемеақы|жалақы|оқыт|даярла|кепілдік|арттыр)/u,
};

/** What workers bear or are exposed to. */
const burdens: Readonly<Record<Language, RegExp>> = {
  ru: /^(?:отработк|испытательн|удерж|удержан|штраф|хран|наблюден|пилотн|запис|видеозапис|сверхурочн|недоработ)/u,
  kk: /^(?:жұмыспен|сынақ|ұста|айыппұл|сақта(?!л)|қадағала|пилот|жазба(?!ша)|үстеме$)/u,
};

/** A period in which something is kept or forbidden is better longer. */
const guarantees: Readonly<Record<Language, RegExp>> = {
  ru: /^(?:гарант|сохраня|запреща|недопуст|допуска|отсрочива)/u,
  kk: /^(?:кепіл|сақтал|тыйым|берілмейді)/u,
};
