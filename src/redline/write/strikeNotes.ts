/** Notes whose reference is deleted → their text is deleted too, so that both are seen and both return. */
import type { Block } from "../story/block.js";
import { partOfKind } from "../package/partOfKind.js";
import { readStory } from "../story/readStory.js";
import type { Unit } from "../story/unit.js";
import { noteIn } from "../transplant/notes.js";
import { markStory } from "./markWhole.js";
import type { Pen } from "./pen.js";

export function strikeNotes(blocks: readonly Block[], pen: Pen): void {
  for (const block of blocks) {
    if (!block.hasInside) continue;
    if (block.kind === "paragraph") strikeNotesOf(block.units, pen);
    else for (const { cells } of block.rows) for (const { story } of cells) strikeNotes(story.blocks, pen);
  }
}

export function strikeNotesOf(units: readonly Unit[], pen: Pen): void {
  for (const { inside } of units) {
    if (inside?.kind !== "note") continue;
    const part = partOfKind(pen.a, `${inside.note}s`);
    const note = noteIn(pen.a, inside.note, inside.id);
    if (note && part !== undefined) {
      markStory(readStory(note, { file: pen.a, part }), "deleted", pen.edits, pen.stamps);
    }
  }
}
