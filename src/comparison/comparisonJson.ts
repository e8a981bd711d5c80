/**
 * Comparison → what other programs are given. A public format: what stands here keeps its name.
 *
 * `changes` are in the order of the list, substantive ones first; `order` is left out, because it
 * counts rows of a page.
 */
import type { Change, Comparison } from "./comparison.js";

export type ChangeJson = Omit<Change, "order" | "fromOrder">;

export type ComparisonJson = Omit<Comparison, "unchanged" | "changes"> & {
  readonly changes: readonly ChangeJson[];
};

export function comparisonJson({
  changes,
  bilingual,
  staleReferences,
  unprocessed,
  summary,
}: Comparison): ComparisonJson {
  return { changes: changes.map(withoutPlaces), bilingual, staleReferences, unprocessed, summary };
}

const places: readonly string[] = ["order", "fromOrder"];

function withoutPlaces(change: Change): ChangeJson {
  return Object.fromEntries(Object.entries(change).filter(([name]) => !places.includes(name))) as ChangeJson;
}
