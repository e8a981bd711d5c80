/**
 * Paragraphs → atoms, the smallest things that are marked: words, spaces, signs, objects, and the
 * mark at the end of each paragraph, so that splitting a paragraph is one inserted mark.
 */
import type { Paragraph } from "../story/block.js";
import { sectionOf } from "../story/sections.js";
import type { Unit } from "../story/unit.js";
import { wordsOf } from "./wordsOf.js";

export interface Atom {
  readonly isMark: boolean;
  readonly key: string;
  /** Characters a reader sees. */
  readonly weight: number;
  /** A word that changes its format in the middle has two; a mark has none. */
  readonly units: readonly Unit[];
  /** Bookmarks and their like that stand before it. */
  readonly asides: readonly Unit[];
  readonly paragraph: Paragraph;
}

/** Always ends with the mark of the paragraph. */
export function atomsOf(paragraph: Paragraph): Atom[] {
  const atoms: Atom[] = [];
  const asides: PlacedAside[] = [];
  let stretch: Unit[] = [];
  let length = 0;
  const add = (key: string, weight: number, units: readonly Unit[], start: number, isMark = false): void => {
    // One inside a word waits for the next: a word is never cut for something unseen.
    const count = asides.findIndex(({ at }) => at > start);
    const before = asides.splice(0, count < 0 ? asides.length : count).map(({ unit }) => unit);
    atoms.push({ isMark, key, weight, units, asides: before, paragraph });
  };
  const closeStretch = (): void => {
    for (const { key, weight, units, start } of wordsOf(stretch)) add(key, weight, units, start);
    for (const aside of asides) aside.at = 0;
    [stretch, length] = [[], 0];
  };
  for (const unit of paragraph.units) {
    const isText = unit.kind === "text";
    if (!isText && unit.kind !== "aside") closeStretch();
    if (isText && stretch[0] && stretch[0].wrappers.at(-1) !== unit.wrappers.at(-1)) closeStretch();
    if (unit.kind === "aside") asides.push({ unit, at: length });
    else if (!isText) add(unit.key, unit.weight, [unit], 0);
    else {
      stretch.push(unit);
      length += unit.key.length;
    }
  }
  closeStretch();
  add(sectionOf(paragraph.element) ? "\n\u00a7" : "\n", 1, [], 0, true);
  return atoms;
}

export function endsWithMark(atoms: readonly Atom[]): boolean {
  return atoms.at(-1)?.isMark === true;
}

interface PlacedAside {
  readonly unit: Unit;
  /** Characters of the stretch before it. */
  at: number;
}
