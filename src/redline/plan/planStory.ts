/**
 * Two stories → the steps that turn the first into the second, and plans for the stories inside
 * them: cells, text boxes, notes.
 */
import { pairSame, type Pair } from "../align/pairSame.js";
import { slideGaps } from "../align/slideGaps.js";
import type { Block, Story } from "../story/block.js";
import { beginning } from "./beginning.js";
import type { Grain, Sides, Step } from "./plan.js";
import { planGap } from "./planGap.js";
import { planInsides } from "./planInsides.js";
import type { Planner } from "./planner.js";
import { planTable } from "./planTable.js";

export function planStory(story: Story, other: Story, sides: Sides, planner: Planner): void {
  for (const name of new Set([...story.opaque, ...other.opaque])) {
    planner.leftOut.add("unknown-elements", sides.a.part, 1, name);
  }
  const steps = stepsOf(story.blocks, other.blocks, sides, planner.grain).map((step): Step => {
    return step.kind === "rows" ? { ...step, rows: planTable(step.a, step.b, sides, planner) } : step;
  });
  planner.plans.push({ sides, story, other, steps });
  for (const step of steps) planInsides(step, sides, planner);
}

function stepsOf(a: readonly Block[], b: readonly Block[], sides: Sides, grain: Grain): Step[] {
  const steps: Step[] = [];
  let [fromA, fromB] = [0, 0];
  const same = slideGaps(pairSame(a, b), a, b, beginning(sides));
  for (const [i, j] of [...withFreeEnd(same, a, b), [a.length, b.length] as const]) {
    const [one, other] = [a[i], b[j]];
    if (i > fromA || j > fromB) {
      const endsStory = !one && !other && a.at(-1)?.kind === "paragraph" && b.at(-1)?.kind === "paragraph";
      steps.push(...planGap(a.slice(fromA, i), b.slice(fromB, j), { sides, grain, endsStory }));
    }
    if (one && other) steps.push({ kind: "same", a: one, b: other });
    [fromA, fromB] = [i + 1, j + 1];
  }
  return steps;
}

/**
 * The last mark of a body or cell can be neither inserted nor deleted. When text is added behind
 * the last paragraph, its end is where the mark is inserted: the pair is compared with what follows.
 */
function withFreeEnd(pairs: readonly Pair[], a: readonly Block[], b: readonly Block[]): readonly Pair[] {
  const [i, j] = pairs.at(-1) ?? [];
  if (i === undefined || j === undefined || (i === a.length - 1) === (j === b.length - 1)) return pairs;
  const isParagraph = [a[i], a.at(-1), b.at(-1)].every((block) => block?.kind === "paragraph");
  return isParagraph ? pairs.slice(0, -1) : pairs;
}
