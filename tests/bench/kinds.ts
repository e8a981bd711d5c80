/**
 * Kinds, weights and reasons that the comparison finds in labelled edits, against what a lawyer
 * wrote beside each edit: precision and recall.
 */
import { fileURLToPath } from "node:url";
import { compareAgreements } from "../../src/comparison/compareAgreements.js";
import type { Change } from "../../src/comparison/comparison.js";
import { benchBilingual } from "./bilingualKinds.js";
import { labelledEdits, type ExpectedChange, type LabelledEdit } from "../support/labelledEdits.js";

export interface Score {
  readonly name: string;
  /** Labels, what was found, and what of it is right. */
  readonly labelled: number;
  readonly found: number;
  readonly right: number;
}

export interface Verdict {
  readonly name: string;
  readonly changes: readonly Change[];
  readonly mistakes: readonly string[];
}

export interface KindsResult {
  readonly edits: number;
  readonly scores: readonly Score[];
  readonly verdicts: readonly Verdict[];
}

export function benchKinds(): KindsResult {
  const tally = new Map<string, { labelled: number; found: number; right: number }>();
  const count = (name: string, what: "labelled" | "found" | "right"): void => {
    const score = tally.get(name) ?? { labelled: 0, found: 0, right: 0 };
    tally.set(name, { ...score, [what]: score[what] + 1 });
  };
  const edits = [...labelledEdits("ru"), ...labelledEdits("kk")];
  const verdicts = [...edits.map((edit) => judge(edit, count)), ...benchBilingual(count)];
  const scores = [...tally].map(([name, score]) => ({ name, ...score }));
  return { edits: verdicts.length, scores: scores.sort((a, b) => (a.name < b.name ? -1 : 1)), verdicts };
}

export type Count = (name: string, what: "labelled" | "found" | "right") => void;

function judge(edit: LabelledEdit, count: Count): Verdict {
  const { changes } = compareAgreements(edit.before, edit.after);
  const open = [...changes];
  const mistakes: string[] = [];
  for (const expected of edit.expected) {
    count(`kind ${expected.kind}`, "labelled");
    const at = open.findIndex(({ kind }) => kind === expected.kind);
    const [change] = at < 0 ? [] : open.splice(at, 1);
    if (!change) {
      mistakes.push(`no ${expected.kind}`);
      continue;
    }
    count(`kind ${expected.kind}`, "found");
    count(`kind ${expected.kind}`, "right");
    mistakes.push(...judgeReasons(change, expected, count), ...judgeWeight(change, expected, count));
  }
  for (const { kind } of open) {
    count(`kind ${kind}`, "found");
    mistakes.push(`${kind} too many`);
  }
  return { name: edit.name, changes, mistakes };
}

function judgeReasons(
  { reasons }: Change,
  { reasons: labelled, also, effect }: ExpectedChange,
  count: Count,
): string[] {
  const found = new Set(reasons.map(({ code }) => code));
  const mistakes: string[] = [];
  for (const code of labelled) {
    count(`reason ${code}`, "labelled");
    if (!found.has(code)) mistakes.push(`no ${code}`);
  }
  for (const code of found) {
    if (also.includes(code)) continue;
    count(`reason ${code}`, "found");
    if (labelled.includes(code)) count(`reason ${code}`, "right");
    else mistakes.push(`${code} too many`);
  }
  if (effect === undefined || effect === "any") return mistakes;
  const effects = new Set<string>(reasons.map((reason) => reason.effect).filter((one) => one !== "unknown"));
  count(`effect ${effect}`, "labelled");
  for (const one of effects) count(`effect ${one}`, "found");
  if (effects.size === 1 && effects.has(effect)) count(`effect ${effect}`, "right");
  else mistakes.push(`effect ${[...effects].join(", ") || "unknown"} instead of ${effect}`);
  return mistakes;
}

/** What is not said weighs as its kind and its reasons say: style and new numbers are editorial. */
function judgeWeight(change: Change, { kind, reasons, weight }: ExpectedChange, count: Count): string[] {
  const isLight =
    ["typography", "renumbered", "moved"].includes(kind) || reasons.every((code) => code === "style");
  const labelled = weight ?? (isLight ? "editorial" : "substantive");
  if (labelled === "any") return [];
  count(`weight ${labelled}`, "labelled");
  count(`weight ${change.weight}`, "found");
  if (change.weight === labelled) {
    count(`weight ${labelled}`, "right");
    return [];
  }
  return [`${change.weight} instead of ${labelled}`];
}

/** Prints every edit that was judged otherwise than labelled, and the figures. */
export function printKinds({ edits, scores, verdicts }: KindsResult): void {
  for (const { name, mistakes, changes } of verdicts.filter((one) => one.mistakes.length > 0)) {
    const found = changes.map(
      ({ kind, reasons }) => `${kind} [${reasons.map(({ code }) => code).join(", ")}]`,
    );
    console.log(`${name}\n    ${mistakes.join("; ")}\n    found: ${found.join("; ") || "nothing"}`);
  }
  const percent = (part: number, whole: number): string =>
    whole === 0 ? "–" : `${((100 * part) / whole).toFixed(0)} %`;
  console.log(`\n${String(edits)} labelled edits`);
  for (const { name, labelled, found, right } of scores) {
    const numbers = `labelled ${String(labelled).padStart(3)}  found ${String(found).padStart(3)}  right ${String(right).padStart(3)}`;
    console.log(
      `${name.padEnd(24)} ${numbers}  precision ${percent(right, found).padStart(5)}  recall ${percent(right, labelled).padStart(5)}`,
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) printKinds(benchKinds());
