/**
 * A table of phrases → a finder of them in the words of a text.
 *
 * A phrase is written as its words: «вправе», «запреща*» (beginning), «*уға» (ending),
 * «*а!ға» (ending, but not that one), «обязан|обязана» (either), «~» (up to four words between). The
 * longest phrase at a place wins, and no word belongs to two phrases of one table.
 */
import type { Word } from "../words/words.js";

export type PhraseTable<V extends string> = Readonly<Record<V, readonly string[]>>;

export interface FoundPhrase<V extends string> {
  readonly value: V;
  /** Indexes of the words that belong to the phrase, growing. */
  readonly at: readonly number[];
}

export type FindPhrases<V extends string> = (words: readonly Word[]) => FoundPhrase<V>[];

type Matcher = (plain: string) => boolean;

interface Phrase<V extends string> {
  readonly value: V;
  readonly matchers: readonly (Matcher | "gap")[];
  /** First letters that its first word may have; none when it is known by its ending. */
  readonly initials: readonly string[];
}

const widestGap = 4;

export function phraseFinder<V extends string>(table: PhraseTable<V>): FindPhrases<V> {
  const phrases = (Object.keys(table) as V[]).flatMap((value) =>
    table[value].map((written) => phraseOf(value, written)),
  );
  const startingWith = byInitial(phrases.sort((a, b) => b.matchers.length - a.matchers.length));
  return (words) => {
    const taken = new Set<number>();
    const found: FoundPhrase<V>[] = [];
    words.forEach(({ plain }, index) => {
      if (taken.has(index)) return;
      for (const { value, matchers } of startingWith(plain.slice(0, 1))) {
        const at = matchedAt(words, index, matchers);
        if (!at || at.some((one) => taken.has(one))) continue;
        at.forEach((one) => taken.add(one));
        found.push({ value, at });
        return;
      }
    });
    return found;
  };
}

/** The phrases that may begin with a letter, longest first: most are never looked at. */
function byInitial<V extends string>(
  phrases: readonly Phrase<V>[],
): (initial: string) => readonly Phrase<V>[] {
  const lists = new Map<string, readonly Phrase<V>[]>();
  return (initial) => {
    const known = lists.get(initial);
    if (known) return known;
    const list = phrases.filter(({ initials }) => initials.length === 0 || initials.includes(initial));
    lists.set(initial, list);
    return list;
  };
}

function phraseOf<V extends string>(value: V, written: string): Phrase<V> {
  const words = written.split(" ");
  const initials = (words[0] ?? "").split("|").map((one) => one.slice(0, 1));
  return {
    value,
    matchers: words.map((word) => (word === "~" ? "gap" : matcherOf(word))),
    initials: initials.includes("*") ? [] : initials,
  };
}

function matcherOf(written: string): Matcher {
  const either = written.split("|").map((one): Matcher => {
    if (one.startsWith("*")) return endingMatcher(one.slice(1));
    if (one.endsWith("*")) return (plain) => plain.startsWith(one.slice(0, -1));
    return (plain) => plain === one;
  });
  return (plain) => either.some((matches) => matches(plain));
}

function endingMatcher(written: string): Matcher {
  const [ending = "", ...others] = written.split("!");
  return (plain) =>
    plain.length > ending.length && plain.endsWith(ending) && !others.some((one) => plain.endsWith(one));
}

function matchedAt(
  words: readonly Word[],
  start: number,
  matchers: readonly (Matcher | "gap")[],
): readonly number[] | undefined {
  const [first, ...rest] = matchers;
  if (first === undefined) return [];
  if (first === "gap") {
    for (let skipped = 0; skipped <= widestGap; skipped++) {
      const at = matchedAt(words, start + skipped, rest);
      if (at) return at;
    }
    return undefined;
  }
  const word = words[start];
  if (!word || !first(word.plain)) return undefined;
  const at = matchedAt(words, start + 1, rest);
  return at && [start, ...at];
}
