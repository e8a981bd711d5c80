/** Paragraphs of the first file whose end stays, with those of the second that end there too. */
import type { Block, Paragraph } from "../story/block.js";
import type { Step, StoryPlan } from "./plan.js";

export function* keptParagraphs(plans: readonly StoryPlan[]): Generator<readonly [Paragraph, Paragraph]> {
  for (const { steps } of plans) for (const step of steps) yield* keptIn(step);
}

function* keptIn(step: Step): Generator<readonly [Paragraph, Paragraph]> {
  if (step.kind === "same") yield* sameIn(step.a, step.b);
  if (step.kind === "words") {
    for (const [i, j] of step.pairs) {
      const [a, b] = [step.a[i], step.b[j]];
      if (a?.isMark && b) yield [a.paragraph, b.paragraph];
    }
  }
  if (step.kind !== "rows") return;
  for (const row of step.rows) {
    if (row.kind !== "same") continue;
    for (const [index, { story }] of row.a.cells.entries())
      yield* sameBlocks(story.blocks, row.b.cells[index]?.story.blocks);
  }
}

/** Blocks with one key hold the same blocks in the same order. */
function* sameIn(a: Block, b: Block): Generator<readonly [Paragraph, Paragraph]> {
  if (a.kind === "paragraph" && b.kind === "paragraph") yield [a, b];
  if (a.kind !== "table" || b.kind !== "table") return;
  for (const [place, row] of a.rows.entries()) {
    for (const [index, { story }] of row.cells.entries()) {
      yield* sameBlocks(story.blocks, b.rows[place]?.cells[index]?.story.blocks);
    }
  }
}

function* sameBlocks(
  a: readonly Block[],
  b: readonly Block[] = [],
): Generator<readonly [Paragraph, Paragraph]> {
  for (const [index, block] of a.entries()) {
    const other = b[index];
    if (other) yield* sameIn(block, other);
  }
}
