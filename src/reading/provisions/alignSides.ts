/**
 * The provisions between two anchors in two languages → pairs in order. Where one side has more,
 * the one that fits nothing stays alone: it is likely the sentence missing in the other language.
 */
import type { DraftProvision } from "./draftProvision.js";

/** Above this the table of fits grows too large, and order alone decides. */
const MOST_CELLS = 40_000;

export function alignSides(
  left: readonly number[],
  right: readonly number[],
  drafts: readonly DraftProvision[],
): [number, number][] {
  const isPlain = left.length === right.length || left.length * right.length > MOST_CELLS;
  return isPlain ? inOrder(left, right) : byFit(left, right, drafts);
}

function inOrder(left: readonly number[], right: readonly number[]): [number, number][] {
  return left.flatMap((one, at): [number, number][] => {
    const other = right[at];
    return other === undefined ? [] : [[one, other]];
  });
}

/** The pairs of the greatest fit together that do not cross: the usual table of alignment. */
function byFit(
  left: readonly number[],
  right: readonly number[],
  drafts: readonly DraftProvision[],
): [number, number][] {
  const signsOf = (index: number): Signs => signs(drafts[index]);
  const [a, b] = [left.map(signsOf), right.map(signsOf)];
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), fit(a[i], b[j]) + at(i + 1, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [one, other] = [left[i], right[j]];
    if (at(i, j) === at(i + 1, j)) i += 1;
    else if (at(i, j) === at(i, j + 1)) j += 1;
    else {
      if (one !== undefined && other !== undefined) pairs.push([one, other]);
      [i, j] = [i + 1, j + 1];
    }
  }
  return pairs;
}

interface Signs {
  readonly isHeading: boolean;
  readonly hasLabel: boolean;
  readonly length: number;
  readonly numbers: readonly string[];
}

function signs(draft: DraftProvision | undefined): Signs {
  const text = draft?.text ?? "";
  return {
    isHeading: draft?.headingLevel !== undefined,
    hasLabel: typeof draft?.label === "string",
    length: text.length,
    numbers: (text.match(/\d+/g) ?? []).slice(0, 50),
  };
}

/** From 0 to 4: the same kind, the same numbers inside, about the same length. */
function fit(a: Signs | undefined, b: Signs | undefined): number {
  if (!a || !b || a.isHeading !== b.isHeading) return 0;
  const length = Math.min(a.length, b.length) / Math.max(a.length, b.length, 1);
  const all = Math.max(a.numbers.length, b.numbers.length);
  const common = a.numbers.filter((number) => b.numbers.includes(number)).length;
  return length + (a.hasLabel === b.hasLabel ? 1 : 0) + (all === 0 ? 1 : (2 * common) / all);
}
