/**
 * Two texts of one provision → their words, which of them the change touches, and in which spot.
 *
 * Words that only stand elsewhere in the provision («в письменной форме направляет» → «направляет
 * в письменной форме») are not touched.
 */
import type { TextLanguage } from "../../reading/agreementText.js";
import type { WordChange } from "../compareWords.js";
import { wordsOf, type Word } from "../words/words.js";

export interface EditedSide {
  readonly text: string;
  readonly words: readonly Word[];
  /** Indexes of the words that went or came. */
  readonly touched: ReadonlySet<number>;
  /** Spot of a touched word: the n-th place of the text where something was replaced; -1 for other words. */
  readonly spotOf: (index: number) => number;
  /** The same word in the other text; -1 for a word that the other text has not. */
  readonly otherOf: (index: number) => number;
}

export interface Edit {
  readonly language: TextLanguage;
  readonly before: EditedSide;
  readonly after: EditedSide;
  /** Whether a word changed at all, be it only its place. */
  readonly isWorded: boolean;
}

export function editOf(changes: readonly WordChange[], language: TextLanguage): Edit {
  const [before, after] = [marked(changes, "before"), marked(changes, "after")];
  const [old, fresh] = [wordsOf(before.text, language), wordsOf(after.text, language)];
  const [oldTouched, freshTouched] = [touchedBy(old, before.ranges), touchedBy(fresh, after.ranges)];
  const [gone, come] = withoutMoved(old, oldTouched, fresh, freshTouched);
  const [toAfter, toBefore] = keptPairs(old, oldTouched, fresh, freshTouched);
  return {
    language,
    before: sideOf(before.text, old, gone, toAfter),
    after: sideOf(after.text, fresh, come, toBefore),
    isWorded: oldTouched.size + freshTouched.size > 0,
  };
}

interface Range {
  readonly start: number;
  readonly end: number;
  readonly spot: number;
}

function marked(changes: readonly WordChange[], side: "before" | "after"): { text: string; ranges: Range[] } {
  let [text, spot] = ["", 0];
  const ranges: Range[] = [];
  for (const change of changes) {
    const piece = side in change ? (change as Record<typeof side, string>)[side] : "";
    if (change.kind === "kept") spot += /[\p{L}\p{N}]/u.test(piece) ? 1 : 0;
    else if (piece !== "") ranges.push({ start: text.length, end: text.length + piece.length, spot });
    text += piece;
  }
  return { text, ranges };
}

/** Index of a word → its spot. */
type Touched = Map<number, number>;

function touchedBy(words: readonly Word[], ranges: readonly Range[]): Touched {
  const touched: Touched = new Map();
  let at = 0;
  words.forEach(({ start, end }, index) => {
    while (at < ranges.length && (ranges[at]?.end ?? 0) <= start) at++;
    const range = ranges[at];
    if (range && range.start < end) touched.set(index, range.spot);
  });
  return touched;
}

/** The words that both texts have in the same order, each with its other one. */
function keptPairs(
  old: readonly Word[],
  gone: Touched,
  fresh: readonly Word[],
  come: Touched,
): [toAfter: ReadonlyMap<number, number>, toBefore: ReadonlyMap<number, number>] {
  const kept = (words: readonly Word[], touched: Touched): number[] =>
    words.map((_, index) => index).filter((index) => !touched.has(index));
  const [oldKept, freshKept] = [kept(old, gone), kept(fresh, come)];
  const pairs = oldKept.flatMap((index, at): [number, number][] => {
    const other = freshKept[at];
    return other === undefined ? [] : [[index, other]];
  });
  return [new Map(pairs), new Map(pairs.map(([one, other]) => [other, one]))];
}

/** So many words in a row, found among what went and what came, have only changed their place. */
const movedWords = 4;

function withoutMoved(
  old: readonly Word[],
  gone: Touched,
  fresh: readonly Word[],
  come: Touched,
): [gone: Touched, come: Touched] {
  const [oldRows, freshRows] = [rowsOf(old, gone), rowsOf(fresh, come)];
  const moved = (rows: Rows, others: Rows): Set<number> =>
    new Set([...rows].filter(([row]) => others.has(row)).flatMap(([, indexes]) => indexes));
  const left = (touched: Touched, indexes: ReadonlySet<number>): Touched =>
    new Map([...touched].filter(([index]) => !indexes.has(index)));
  return [left(gone, moved(oldRows, freshRows)), left(come, moved(freshRows, oldRows))];
}

type Rows = ReadonlyMap<string, readonly number[]>;

/** Stems in a row, all of them touched → the indexes of their words. */
function rowsOf(words: readonly Word[], touched: Touched): Rows {
  const rows = new Map<string, number[]>();
  for (const index of touched.keys()) {
    const row = Array.from({ length: movedWords }, (_, step) => index + step);
    if (!row.every((one) => touched.has(one))) continue;
    const name = row.map((one) => words[one]?.stem ?? "").join(" ");
    rows.set(name, [...(rows.get(name) ?? []), ...row]);
  }
  return rows;
}

function sideOf(
  text: string,
  words: readonly Word[],
  touched: Touched,
  others: ReadonlyMap<number, number>,
): EditedSide {
  return {
    text,
    words,
    touched: new Set(touched.keys()),
    spotOf: (index) => touched.get(index) ?? -1,
    otherOf: (index) => others.get(index) ?? -1,
  };
}
