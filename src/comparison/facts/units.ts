/** The unit that stands at a number: «15 календарных дней», «күнтізбелік он күн», «5 МРП». */
import type { Language } from "../../library/vocabulary.js";
import type { Word } from "../words/words.js";

export type Unit =
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "month"
  | "year"
  | "percent"
  | "mci"
  | "tenge"
  | "salary"
  | "times"
  | "multiple"
  | "copy"
  | "date";

export type DayKind = "calendar" | "working" | "banking";

export const timeUnits: ReadonlySet<Unit> = new Set([
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "year",
  "date",
]);
export const moneyUnits: ReadonlySet<Unit> = new Set(["percent", "mci", "tenge", "salary", "multiple"]);

/** For comparing terms in different units; rough where a calendar is needed. */
export const hoursIn: Readonly<Partial<Record<Unit, number>>> = {
  minute: 1 / 60,
  hour: 1,
  day: 24,
  week: 7 * 24,
  month: 30 * 24,
  year: 365 * 24,
};

export interface FoundUnit {
  readonly unit: Unit | null;
  readonly days: DayKind | null;
  readonly at: readonly number[];
}

/** The number has the words from `start` up to `end`. */
export function unitAt(words: readonly Word[], start: number, end: number, language: Language): FoundUnit {
  const own = ownUnit(words[end - 1]?.plain ?? "");
  if (own) return { unit: own, days: null, at: [] };

  const indexers = indexerAt(words, end);
  if (indexers) return { unit: "mci", days: null, at: indexers };

  const kind = dayKindOf(words[end]?.plain ?? "", language) ? end : undefined;
  const at = kind === undefined && !isBetween(words[end]?.plain ?? "", language) ? end : end + 1;
  const unit = unitOf(words[at]?.plain ?? "", language);
  if (unit === undefined) return { unit: null, days: null, at: [] };

  // «күнтізбелік он күн»: the kind stands before the number.
  const said = kind ?? start - 1;
  const days = unit === "day" ? dayKindOf(words[said]?.plain ?? "", language) : undefined;
  return { unit, days: days ?? null, at: days ? [said, at] : [at] };
}

/** «месячных расчётных показателей», «айлық есептік көрсеткіш» */
function indexerAt(words: readonly Word[], start: number): number[] | undefined {
  const said = words
    .slice(start, start + 3)
    .map(({ plain }) => plain)
    .join(" ");
  return /^(?:месячн\S+ расчетн\S+ показател|айлық есептік көрсеткіш)/u.test(said)
    ? [start, start + 1, start + 2]
    : undefined;
}

/** An adjective before the unit: «полных лет», «кезекті отырыс». */
function isBetween(plain: string, language: Language): boolean {
  return language === "ru"
    ? /(?:ых|их|ого|ой)$/u.test(plain) && unitOf(plain, language) === undefined
    : /^(?:толық|кезекті|лауазымдық|тарифтік)$/u.test(plain);
}

/** «30-дневный», «десятидневный», «10-күндік»: number and unit are one word. */
function ownUnit(plain: string): Unit | undefined {
  const suffix =
    /(?:\d-|\p{L}{2})((?:дневн|недельн|месячн|летн|часов)\p{L}*)$|\d-(\p{L}+)$/u
      .exec(plain)
      ?.slice(1)
      .find(Boolean) ?? "";
  return suffix === "" ? undefined : (unitOf(suffix, "ru") ?? unitOf(suffix, "kk"));
}

const dayKinds: Readonly<Record<Language, readonly (readonly [RegExp, DayKind])[]>> = {
  kk: [
    [/^күнтізбелік$/u, "calendar"],
    [/^жұмыс$/u, "working"],
  ],
  ru: [
    [/^календарн/u, "calendar"],
    [/^рабоч/u, "working"],
    [/^банковск/u, "banking"],
  ],
};

function dayKindOf(plain: string, language: Language): DayKind | undefined {
  return dayKinds[language].find(([pattern]) => pattern.test(plain))?.[1];
}

const units: Readonly<Record<Language, readonly (readonly [RegExp, Unit])[]>> = {
  kk: [
    [/^минут/u, "minute"],
    [/^сағат/u, "hour"],
    [/^(?:күн|күні|күнде|күнге|күннің|күндік|күнді|күндер.*|күннен|күнін.*|күнінен|күніне)$/u, "day"],
    [/^апта/u, "week"],
    [/^(?:ай|айы|айда|айдан|айға|айдың|айлық|айлар.*|айын.*)$/u, "month"],
    [/^(?:жыл|жылы|жылда|жылдан|жылға|жылдың|жылдық|жылдар.*)$/u, "year"],
    [/^(?:пайыз|процент)/u, "percent"],
    [/^аек/u, "mci"],
    [/^теңге/u, "tenge"],
    [/^(?:айлықақы|жалақы)/u, "salary"],
    [/^рет/u, "times"],
    [/^есе/u, "multiple"],
    [/^дана/u, "copy"],
  ],
  ru: [
    [/^минут/u, "minute"],
    [/^час(?:а|ов|ам|ами|ах|ов\p{L}+)?$/u, "hour"],
    [/^(?:день|дня|дней|дню|днем|дням|днями|днях|дневн.*|суток|сутки)$/u, "day"],
    [/^недел/u, "week"],
    [/^месяц|^месячн/u, "month"],
    [/^(?:год|года|году|годом|годов|годы|лет|летн.*)$/u, "year"],
    [/^процент/u, "percent"],
    [/^мрп/u, "mci"],
    [/^тенге/u, "tenge"],
    [/^(?:оклад|ставк|заработн|мрзп)/u, "salary"],
    [/^(?:раз|раза|разу)$/u, "times"],
    [/^экземпляр/u, "copy"],
  ],
};

function unitOf(plain: string, language: Language): Unit | undefined {
  return units[language].find(([pattern]) => pattern.test(plain))?.[1];
}
