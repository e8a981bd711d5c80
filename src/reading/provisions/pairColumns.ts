/**
 * Drafts of a table in two languages → for each the place of the one that says the same in the
 * other column.
 *
 * Rows come first: nothing is paired across them. Inside a row equal numbers hold provisions
 * together, and what stands between them is paired in order, as `alignSides` finds it.
 */
import { alignSides } from "./alignSides.js";
import type { DraftProvision } from "./draftProvision.js";

/** Index → index of its pair, both ways. */
export function pairColumns(drafts: readonly DraftProvision[]): ReadonlyMap<number, number> {
  const rows = new Map<number, { kk: number[]; ru: number[] }>();
  drafts.forEach(({ row, lane }, index) => {
    if (row === undefined || lane === undefined) return;
    const sides = rows.get(row) ?? { kk: [], ru: [] };
    sides[lane].push(index);
    rows.set(row, sides);
  });
  const pairs = new Map<number, number>();
  for (const sides of rows.values()) {
    for (const [kk, ru] of pairRow(sides.kk, sides.ru, drafts)) pairs.set(kk, ru).set(ru, kk);
  }
  return pairs;
}

type Pair = readonly [kk: number, ru: number];

function pairRow(kk: readonly number[], ru: readonly number[], drafts: readonly DraftProvision[]): Pair[] {
  const pairs: Pair[] = [];
  let [kkFrom, ruFrom] = [0, 0];
  for (const [kkAt, ruAt] of [...anchors(kk, ru, drafts), [kk.length, ru.length] as const]) {
    for (const pair of alignSides(kk.slice(kkFrom, kkAt), ru.slice(ruFrom, ruAt), drafts)) pairs.push(pair);
    const [left, right] = [kk[kkAt], ru[ruAt]];
    if (left !== undefined && right !== undefined) pairs.push([left, right]);
    [kkFrom, ruFrom] = [kkAt + 1, ruAt + 1];
  }
  return pairs;
}

/** Places with equal numbers, each number once on either side, in an order both sides share. */
function anchors(kk: readonly number[], ru: readonly number[], drafts: readonly DraftProvision[]): Pair[] {
  const ruPlaces = uniquePlaces(numbersOf(ru, drafts));
  const kkPlaces = uniquePlaces(numbersOf(kk, drafts));
  const found: Pair[] = [];
  for (const [number, kkAt] of kkPlaces) {
    const ruAt = ruPlaces.get(number);
    if (ruAt !== undefined && ruAt > (found.at(-1)?.[1] ?? -1)) found.push([kkAt, ruAt]);
  }
  return found;
}

function uniquePlaces(numbers: readonly (string | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const number of numbers) if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
  return new Map(
    numbers.flatMap((number, at): [string, number][] =>
      number !== undefined && counts.get(number) === 1 ? [[number, at]] : [],
    ),
  );
}

/** «Раздел 3.» and «3-бөлім.» are both 3; «1)» is told by the larger number above it. */
function numbersOf(indexes: readonly number[], drafts: readonly DraftProvision[]): (string | undefined)[] {
  let above = "";
  return indexes.map((index) => {
    const draft = drafts[index];
    const number = /\d+(?:[.-]\d+)*/.exec(draft?.label ?? "")?.[0];
    if (number === undefined) return undefined;
    const isHeading = draft?.headingLevel !== undefined;
    if (isHeading || number.includes(".")) above = isHeading ? `# ${number}` : number;
    return isHeading || number.includes(".") ? above : `${above}/${number}`;
  });
}
