/**
 * Two Word files → the first one with the changes to the second as tracked changes.
 *
 * Its styles, numbering, tables and images stay. Accepting everything gives the text of the second
 * file and rejecting everything that of the first: this is checked on every result, and a result
 * that fails is made again with coarser changes. A wrong redline is never handed out.
 */
import type { Unprocessed } from "../reading/agreementText.js";
import type { ReadLimits } from "../reading/limits.js";
import { createLeftOut, type LeftOut } from "./leftOut.js";
import { makeRedline } from "./makeRedline.js";
import { openWordPackage, type WordPackage } from "./package/wordPackage.js";
import { GRAINS, type Grain } from "./plan/plan.js";
import { RedlineRefusal } from "./redlineRefusal.js";
import { countAll, resolveAll } from "./revisions/storyParts.js";
import { fillEmptyNotes } from "./transplant/notes.js";
import { isFaithful, readFileText, type FileText } from "./verify/verify.js";

export interface RedlineOptions {
  readonly author: string;
  /** ISO 8601, given by the caller: the core has no clock. */
  readonly date: string;
  /** What is done with tracked changes that a file has already. They are settled before comparing. */
  readonly revisions: "accept" | "reject" | "refuse";
  readonly limits: ReadLimits;
}

export interface Redline {
  readonly bytes: Uint8Array;
  /** Everything that differs, or may differ, and is not marked. */
  readonly unprocessed: readonly Unprocessed[];
  /** Unbroken runs of insertions, or of deletions. */
  readonly regions: number;
  /** Characters inserted and deleted. */
  readonly marked: number;
}

/** Throws ReadRefusal when a file cannot be read, RedlineRefusal when no redline can be made of it. */
export async function redlineWord(
  before: Uint8Array,
  after: Uint8Array,
  options: RedlineOptions,
): Promise<Redline> {
  for (const grain of GRAINS) {
    const redline = await tryRedline(before, after, options, grain);
    if (redline) return redline;
  }
  throw new RedlineRefusal("unsound-structure");
}

/** Undefined when the result does not give back both texts. */
async function tryRedline(
  before: Uint8Array,
  after: Uint8Array,
  options: RedlineOptions,
  grain: Grain,
): Promise<Redline | undefined> {
  const [a, b] = await Promise.all([
    openWordPackage(before, options.limits),
    openWordPackage(after, options.limits),
  ]);
  const leftOut = createLeftOut();
  settle(a, "before", options, leftOut);
  settle(b, "after", options, leftOut);
  const [textA, textB] = [readFileText(a), readFileText(b)];
  const margins = makeRedline(a, b, grain, options, leftOut);
  const text = readFileText(a);
  if (!isFaithful(text, textA, textB, margins)) return undefined;
  if (grain !== "words") leftOut.add(`coarse-${grain}`, a.main);
  return { bytes: a.write(), unprocessed: leftOut.list(), ...sizeOf(text) };
}

/** Tracked changes are settled and notes made sound, so that the comparison meets plain text only. */
function settle(
  file: WordPackage,
  side: "before" | "after",
  { revisions }: RedlineOptions,
  leftOut: LeftOut,
): void {
  const count =
    revisions === "refuse"
      ? countAll(file)
      : resolveAll(file, revisions === "accept" ? "accepted" : "rejected");
  if (revisions === "refuse" && count > 0) throw new RedlineRefusal("has-revisions", { side, count });
  fillEmptyNotes(file);
  leftOut.add(revisions === "accept" ? "revisions-accepted" : "revisions-rejected", side, count);
}

function sizeOf({ body, margins, notes }: FileText): Pick<Redline, "regions" | "marked"> {
  const all = [body, notes, ...margins.values()];
  return {
    regions: all.reduce((sum, { regions }) => sum + regions, 0),
    marked: all.reduce((sum, { marked }) => sum + marked, 0),
  };
}
