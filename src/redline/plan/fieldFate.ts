/**
 * Fields whose pieces lie far apart: marked only when all their pieces go, or all of them come.
 * Half a field would leave a file that Word calls damaged.
 */
import type { LooseField } from "../story/unit.js";
import type { Atom } from "./atom.js";
import type { StoryPlan, WordsStep } from "./plan.js";

export function fieldFate(plans: readonly StoryPlan[]): (field: LooseField) => boolean {
  const marked = new Map<LooseField, number>();
  for (const { steps } of plans) {
    for (const step of steps) {
      if (step.kind === "words") countMarked(step, marked);
    }
  }
  return (field) => marked.get(field) === field.pieces;
}

function countMarked({ a, b, pairs }: WordsStep, marked: Map<LooseField, number>): void {
  const [keptA, keptB] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  const count = (atoms: readonly Atom[], kept: ReadonlySet<number>): void => {
    atoms.forEach(({ units }, place) => {
      if (kept.has(place)) return;
      for (const { field } of units) if (field) marked.set(field, (marked.get(field) ?? 0) + 1);
    });
  };
  count(a, keptA);
  count(b, keptB);
}
