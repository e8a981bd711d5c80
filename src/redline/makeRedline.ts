/** Two opened Word files without tracked changes → the first with the changes to the second tracked. */
import type { XmlElement } from "../reading/xml/xmlElement.js";
import type { LeftOut } from "./leftOut.js";
import { isSamePart, partOfKind } from "./package/partOfKind.js";
import type { WordPackage } from "./package/wordPackage.js";
import { fieldFate } from "./plan/fieldFate.js";
import { keptParagraphs } from "./plan/keptParagraphs.js";
import { learnLists } from "./plan/learnLists.js";
import type { Grain, StoryPlan } from "./plan/plan.js";
import { planFile } from "./plan/planFile.js";
import { nameDifferences } from "./plan/unmarked.js";
import { createBookmarks, withEndedBookmarks } from "./transplant/bookmarks.js";
import { bring, type Luggage } from "./transplant/bring.js";
import { createLists } from "./transplant/lists.js";
import { withNamespacesOf } from "./transplant/namespaces.js";
import { createNoteOf } from "./transplant/notes.js";
import { createParts } from "./transplant/parts.js";
import { createStyleOf } from "./transplant/styles.js";
import { withEdits } from "./write/edits.js";
import { insertedNote } from "./write/insertedCopy.js";
import type { Pen } from "./write/pen.js";
import { createStamps, highestId, type Stamps } from "./write/stamps.js";
import { writeStory } from "./write/writeStory.js";

export interface RevisionStamp {
  readonly author: string;
  /** ISO 8601. */
  readonly date: string;
}

/** Changes the package `a`; `b` stays as it is. Gives which part of `a` was compared with which of `b`. */
export function makeRedline(
  a: WordPackage,
  b: WordPackage,
  grain: Grain,
  stamp: RevisionStamp,
  leftOut: LeftOut,
): ReadonlyMap<string, string> {
  const plans = planFile(a, b, grain, leftOut);
  nameDifferences(plans, a, b, leftOut);
  const pen = createPen(a, b, plans, stamp, leftOut);
  learnLists(plans, pen.luggage.lists);
  for (const plan of plans) writeStory(plan, pen);
  anchorTables(plans, pen);
  const parts = new Set([...plans.map(({ sides }) => sides.a.part), ...notesParts(a)]);
  for (const part of parts) finishPart(part, plans, pen);
  return new Map(plans.map(({ sides }) => [sides.a.part, sides.b.part]));
}

function createPen(
  a: WordPackage,
  b: WordPackage,
  plans: readonly StoryPlan[],
  stamp: RevisionStamp,
  leftOut: LeftOut,
): Pen {
  const parts = [a.main, ...notesParts(a)].flatMap((part) => a.tree(part) ?? []);
  const stamps = createStamps(stamp.author, stamp.date, Math.max(...parts.map(highestId)) + 1);
  return {
    a,
    b,
    stamps,
    edits: new Map(),
    luggage: createLuggage(a, b, plans, stamps, leftOut),
    sameStyles: isSamePart(a, b, "styles"),
    shells: new Set(),
    isWholeFieldMarked: fieldFate(plans),
  };
}

function createLuggage(
  a: WordPackage,
  b: WordPackage,
  plans: readonly StoryPlan[],
  stamps: Stamps,
  leftOut: LeftOut,
): Luggage {
  const bringWithin = (one: XmlElement): XmlElement =>
    bring(one, { from: b.main, to: a.main }, luggage)[0] ?? one;
  const luggage: Luggage = {
    parts: createParts(a, b),
    styleOf: createStyleOf(a, b, bringWithin),
    lists: createLists(a, b, bringWithin),
    bookmarks: createBookmarks(rootOf(a), rootOf(b), () => keptParagraphs(plans), stamps.nextId),
    noteOf: createNoteOf(
      a,
      b,
      (note, route) =>
        bring(note, route, luggage).map((one) => insertedNote(one, route.to, { a, stamps }))[0],
    ),
    nextId: stamps.nextId,
    prefixes: new Set(),
    leftBehind: (code) => leftOut.add(code, b.main),
  };
  return luggage;
}

function rootOf(file: WordPackage): XmlElement {
  return file.tree(file.main) ?? { name: "", attributes: {}, children: [] };
}

function notesParts(file: WordPackage): string[] {
  return ["footnotes", "endnotes"].flatMap((kind) => partOfKind(file, kind) ?? []);
}

/** Kept tables are not written anew; a paragraph in one may still need a bookmark. */
function anchorTables(plans: readonly StoryPlan[], pen: Pen): void {
  for (const [{ element }] of keptParagraphs(plans)) {
    const anchored = pen.edits.has(element) ? element : pen.luggage.bookmarks.anchored(element, element);
    if (anchored !== element) pen.edits.set(element, [anchored]);
  }
}

/** Puts the edits of a part into its tree. */
function finishPart(part: string, plans: readonly StoryPlan[], pen: Pen): void {
  const root = pen.a.tree(part);
  if (!root) return;
  const edited = withEdits(root, pen.edits);
  const own = pen.edits.get(root)?.[0];
  const whole = own && typeof own !== "string" ? withEdits(own, pen.edits) : edited;
  if (whole === root && !pen.a.isReplaced(part)) return;
  const other = plans.find(({ sides }) => sides.a.part === part)?.sides.b.part ?? pen.b.main;
  const source = pen.b.tree(other);
  const clean = withEndedBookmarks(whole, pen.luggage.bookmarks.unfinished());
  pen.a.put(part, source ? withNamespacesOf(clean, source, pen.luggage.prefixes) : clean);
}
