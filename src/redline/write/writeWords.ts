/**
 * Kept, deleted and inserted words and marks → paragraphs. Every paragraph of the first file stays
 * one paragraph, whose mark is kept or deleted; every inserted mark makes one more.
 */
import { childOf, type XmlElement } from "../../reading/xml/xmlElement.js";
import { endsWithMark, type Atom } from "../plan/atom.js";
import type { Sides, WordsStep } from "../plan/plan.js";
import type { Mark } from "../revisions/revisionNames.js";
import type { Unit } from "../story/unit.js";
import { bring } from "../transplant/bring.js";
import { element, withChildren } from "../xml/build.js";
import { createSources, propertiesFor } from "./paragraphProperties.js";
import { inlineContent, type Piece } from "./inline.js";
import type { Pen } from "./pen.js";
import type { Placer } from "./placer.js";
import { strikeNotesOf } from "./strikeNotes.js";
import { wrappersFor } from "./wrappers.js";

export function writeWords(step: WordsStep, sides: Sides, pen: Pen, placer: Placer): void {
  const broughtUnit = unitBringer(step, sides, pen);
  const sources = createSources();
  let pieces: Piece[] = [];
  for (const change of changesOf(step)) {
    const { a, b } = change;
    for (const unit of a?.asides ?? []) pieces.push({ unit, mark: undefined });
    for (const unit of b?.asides ?? [])
      pieces.push(...broughtUnit(unit).map((one) => ({ unit: one, mark: undefined })));
    if (!(a ?? b)?.isMark) {
      pieces.push(...piecesOf(change, broughtUnit, pen));
      sources.see(change);
      continue;
    }
    const properties = propertiesFor(change, sources, sides, pen);
    sources.endParagraph(change);
    const content = [...properties, ...inlineContent(pieces, pen.stamps, pen.shells)];
    pieces = [];
    const written = a && withChildren(a.paragraph.element, content);
    if (a && written)
      placer.pass(a.paragraph, b ? pen.luggage.bookmarks.anchored(a.paragraph.element, written) : written);
    else placer.insert(element("w:p", {}, content));
  }
}

/** What happens to one atom: `a` alone is deleted, `b` alone inserted, both together stay. */
export interface Change {
  readonly a: Atom | undefined;
  readonly b: Atom | undefined;
  readonly mark: Mark | undefined;
  /** The mark at the end of the story. */
  readonly isLast: boolean;
}

/** Between two kept atoms first what goes, then what comes: one region of each. */
function* changesOf({ a, b, pairs, endsStory }: WordsStep): Generator<Change> {
  // New words without a mark of their own stand before the mark that goes.
  const held = b.length > 0 && !endsWithMark(b) && endsWithMark(a) ? a.length - 1 : a.length;
  let [fromA, fromB] = [0, 0];
  for (const [i, j] of [...pairs, [held, b.length] as const]) {
    for (const atom of a.slice(fromA, i)) yield { a: atom, b: undefined, mark: "deleted", isLast: false };
    for (const atom of b.slice(fromB, j)) yield { a: undefined, b: atom, mark: "inserted", isLast: false };
    if (i < held) yield { a: a[i], b: b[j], mark: undefined, isLast: endsStory && i === a.length - 1 };
    [fromA, fromB] = [i + 1, j + 1];
  }
  for (const atom of a.slice(held)) yield { a: atom, b: undefined, mark: "deleted", isLast: false };
}

function piecesOf({ a, b, mark }: Change, broughtUnit: (unit: Unit) => Unit[], pen: Pen): Piece[] {
  if (a && mark) strikeNotesOf(a.units, pen);
  const isLoose = (unit: Unit): boolean => unit.field !== undefined && !pen.isWholeFieldMarked(unit.field);
  if (a) return a.units.map((unit) => ({ unit, mark: isLoose(unit) ? undefined : mark }));
  return (b?.units ?? []).flatMap((unit) => {
    // Half a field would break the file. Its text comes without it.
    if (isLoose(unit)) pen.luggage.leftBehind("fields");
    return isLoose(unit) ? [] : broughtUnit(unit).map((one) => ({ unit: one, mark }));
  });
}

function unitBringer(step: WordsStep, sides: Sides, pen: Pen): (unit: Unit) => Unit[] {
  const route = { from: sides.b.part, to: sides.a.part };
  const wrappersOf = wrappersFor(step, sides, pen);
  const runs = new Map<XmlElement, XmlElement>();
  const runOf = (run: XmlElement): XmlElement => {
    const properties = childOf(run, "w:rPr");
    const brought =
      runs.get(run) ?? element("w:r", {}, properties ? bring(properties, route, pen.luggage) : []);
    runs.set(run, brought);
    return brought;
  };
  return (unit) => {
    const nodes = unit.nodes.flatMap((node) => bring(node, route, pen.luggage));
    if (nodes.length === 0) return [];
    return [{ ...unit, nodes, run: unit.run && runOf(unit.run), wrappers: wrappersOf(unit.wrappers) }];
  };
}
