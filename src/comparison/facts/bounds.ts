/**
 * What a number limits: «не менее» (floor), «не более» (ceiling), «не позднее чем за … до» (ahead),
 * «в течение» (within), «не реже» (frequency). Russian says it before the number, Kazakh mostly after.
 */
import type { Language } from "../../library/vocabulary.js";
import type { Word } from "../words/words.js";

export type BoundKind = "floor" | "ceiling" | "ahead" | "within" | "frequency" | "above";

export interface Bound {
  readonly kind: BoundKind;
  /** Indexes of its words. */
  readonly at: readonly number[];
}

/** The number with its unit has the words from `start` up to `end`. */
export function boundAt(
  words: readonly Word[],
  start: number,
  end: number,
  language: Language,
): Bound | null {
  return language === "ru" ? russianBound(words, start) : kazakhBound(words, start, end);
}

type Patterns = readonly (readonly [RegExp, BoundKind])[];

/** Of the words before the number. The longer ones first: «не менее чем за» is no floor. */
const russianBefore: Patterns = [
  [/(?:не (?:позднее|позже|менее)(?: чем)? за|заранее за|за)$/u, "ahead"],
  [/не реже(?: чем)?(?: один раз в| одного раза в| раз в)?$/u, "frequency"],
  [/не (?:менее|меньше|ниже|короче)(?: чем)?(?: на| в| из| до| от)?$/u, "floor"],
  [/не (?:более|больше|выше|свыше|дольше)(?: чем)?(?: на| в| из)?$/u, "ceiling"],
  [/не (?:превыша\S+|может превышать|должн\S+ превышать)$/u, "ceiling"],
  [/не (?:позднее|позже)(?: чем)?(?: через)?$/u, "within"],
  [/(?:в течение|на протяжении|в срок(?: до)?|через|по истечении)$/u, "within"],
  [/(?:более|свыше|больше)(?: чем)?$/u, "above"],
  [/(?:минимум|как минимум|от)$/u, "floor"],
  [/(?:до|максимум|в пределах)$/u, "ceiling"],
];

const widest = 5;

function russianBound(words: readonly Word[], start: number): Bound | null {
  const first = Math.max(0, start - widest);
  const said = words.slice(first, start).map(({ plain }) => plain);
  // «продолжительностью не менее»; «не превышает срока в»: the match must reach the number.
  return matched(russianBefore, said, first, "end");
}

const kazakhAfter: Patterns = [
  [/^(?:\S+ ){0,2}бұрын/u, "ahead"],
  [/^(?:\S+ )?(?:ішінде|кешіктірмей\S*|кешіктірілмей\S*|мерзімде)/u, "within"],
  [
    /^(?:\S+ )?(?:аспа\S+|асырмай\S*|асырылмай\S*|көп емес|артық емес|көп болма\S+|артық болма\S+)/u,
    "ceiling",
  ],
  [/^сиретпей/u, "frequency"],
  [/^(?:кем емес|кем болма\S+|төмен емес|төмен болма\S+|кем түспе\S+)/u, "floor"],
  [/^(?:дейін|дейінгі)/u, "ceiling"],
  [/^(?:астам|артық|көп)/u, "above"],
];

const kazakhBefore: Patterns = [
  [/(?:кемінде|ең кемі|ең азы|аз дегенде)$/u, "floor"],
  [/(?:ең көбі|көп дегенде|әрі кеткенде)$/u, "ceiling"],
];

function kazakhBound(words: readonly Word[], start: number, end: number): Bound | null {
  const plain = (from: number, to: number): string[] =>
    words.slice(Math.max(0, from), to).map((word) => word.plain);
  const after = matched(kazakhAfter, plain(end, end + 3), end, "start");
  const first = Math.max(0, start - 3);
  // «күнтізбелік» may stand between «кемінде» and the number.
  const reach = words[start - 1]?.plain === "күнтізбелік" ? start - 1 : start;
  const before = matched(kazakhBefore, plain(first, reach), first, "end");
  if (!before || !after) return after ?? before;
  // «кемінде 180 күн бұрын» is one bound: so much ahead.
  return { kind: after.kind, at: [...before.at, ...after.at] };
}

function matched(
  patterns: Patterns,
  said: readonly string[],
  first: number,
  edge: "start" | "end",
): Bound | null {
  const text = said.join(" ");
  for (const [pattern, kind] of patterns) {
    const match = pattern.exec(text)?.[0];
    if (match === undefined || (edge === "end" && /\S$/u.test(text.slice(0, text.length - match.length))))
      continue;
    const count = match.split(" ").length;
    const from = edge === "end" ? first + said.length - count : first;
    return { kind, at: Array.from({ length: count }, (_, step) => from + step) };
  }
  return null;
}
