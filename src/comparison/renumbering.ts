/**
 * Rows → the new numbers, once for each run: «3.2–3.9» became «3.3–3.10». The points of a section
 * that has another number are not counted again, nor is the same run in the other language.
 */
import type { Change, ComparedAgreement } from "./comparison.js";
import { comparedText } from "./comparedText.js";
import { labelRange, parseLabel, type Label } from "./pairing/labels.js";
import { plainReason } from "./reasons/reasonsOf.js";
import type { Row } from "./rows.js";

interface Renumbered {
  readonly row: Row;
  readonly before: Label;
  readonly after: Label;
}

export function renumberings(
  rows: readonly Row[],
  before: ComparedAgreement,
  after: ComparedAgreement,
): Change[] {
  const lanes = new Map<string, Renumbered[]>();
  for (const row of rows) {
    const labelled = labelsOf(row, before, after);
    if (!labelled) continue;
    const { language, place } = comparedText(after, row.after[0] ?? 0);
    const lane = `${language} ${place.part}`;
    lanes.set(lane, lanes.get(lane) ?? []);
    lanes.get(lane)?.push(labelled);
  }
  const changes = [...lanes.values()].flatMap((lane) =>
    runsOf(lane).map((run) => changeOf(run, before, after)),
  );
  const seen = new Set<string>();
  return changes.filter((change) => {
    const name = numbersOf(change);
    return seen.has(name) ? false : seen.add(name);
  });
}

/** Moved provisions get a new number for another reason. */
function labelsOf(row: Row, before: ComparedAgreement, after: ComparedAgreement): Renumbered | undefined {
  const [from, to] = [row.before[0], row.after[0]];
  if (row.hasMoved || from === undefined || to === undefined) return undefined;
  const [old, fresh] = [
    parseLabel(comparedText(before, from).label),
    parseLabel(comparedText(after, to).label),
  ];
  return old && fresh && old.shape === fresh.shape ? { row, before: old, after: fresh } : undefined;
}

function runsOf(lane: readonly Renumbered[]): Renumbered[][] {
  const runs: Renumbered[][] = [];
  const sections = new Map<number, number>();
  let run: Renumbered[] = [];
  for (const one of lane) {
    const shift = shiftOf(one);
    const isSection = one.before.numbers.length === 1 && /\p{L}/u.test(one.before.shape);
    if (isSection) sections.set(one.before.numbers[0] ?? 0, shift[0] ?? 0);
    if (isImplied(one, shift, sections)) continue;

    const last = run.at(-1);
    const isChanged = shift.some((step) => step !== 0);
    if (last && continues(last, one)) run.push(one);
    else if (isChanged) runs.push((run = [one]));
    else if (last && ends(last, one)) run = [];
  }
  return runs;
}

function shiftOf({ before, after }: Renumbered): number[] {
  return before.numbers.map((number, index) => (after.numbers[index] ?? 0) - number);
}

/** «4.2» became «5.2» because section 4 is now section 5. */
function isImplied(
  { before }: Renumbered,
  [first = 0, ...deeper]: readonly number[],
  sections: ReadonlyMap<number, number>,
): boolean {
  return (
    first !== 0 &&
    deeper.length > 0 &&
    deeper.every((step) => step === 0) &&
    sections.get(before.numbers[0] ?? 0) === first
  );
}

function continues(last: Renumbered, next: Renumbered): boolean {
  const [shift, nextShift] = [shiftOf(last), shiftOf(next)];
  const isLastShifted = shift.at(-1) !== 0;
  return (
    last.before.shape === next.before.shape &&
    shift.join(".") === nextShift.join(".") &&
    (!isLastShifted || above(last) === above(next)) &&
    (!isLastShifted || (next.before.numbers.at(-1) ?? 0) > (last.before.numbers.at(-1) ?? 0))
  );
}

/** All but the last of the numbers: what a point belongs to. */
function above({ before }: Renumbered): string {
  return before.numbers.slice(0, -1).join(".");
}

/** A number of the same kind that stayed, or a new list of sub-points. */
function ends(last: Renumbered, next: Renumbered): boolean {
  return last.before.shape === next.before.shape || last.before.shape.endsWith(")");
}

function changeOf(run: readonly Renumbered[], before: ComparedAgreement, after: ComparedAgreement): Change {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) throw new Error("A run of new numbers is never empty");
  const [from, to] = [
    comparedText(before, first.row.before[0] ?? 0),
    comparedText(after, first.row.after[0] ?? 0),
  ];
  const [lastFrom, lastTo] = [
    comparedText(before, last.row.before[0] ?? 0),
    comparedText(after, last.row.after[0] ?? 0),
  ];
  return {
    id: "",
    kind: "renumbered",
    before: { ...from, label: labelRange(from.label ?? "", lastFrom.label ?? "") },
    after: { ...to, label: labelRange(to.label ?? "", lastTo.label ?? "") },
    weight: "editorial",
    reasons: [plainReason("numbering")],
    words: [],
    count: run.length,
    order: first.row.order,
  };
}

function numbersOf({ before, after }: Change): string {
  const digits = (label: string | null | undefined): string =>
    (label?.match(/\d+/g) ?? [label ?? ""]).join(".");
  return `${digits(before?.label)} → ${digits(after?.label)}`;
}
