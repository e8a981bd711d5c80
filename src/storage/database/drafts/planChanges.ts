/**
 * Two versions of a plan → which parts of it differ. What they say is not repeated: the answer
 * stands in lists and in the history, and a reader compares the two revisions for more.
 */
import type { PlanChange } from "../../stores/draftStore.js";

type Plan = Readonly<Record<string, unknown>>;

/** Lists whose entries have a name of their own, and where that name stands. */
const namedEntries: Readonly<Record<string, readonly string[]>> = {
  clauses: ["clause"],
  own_clauses: ["id"],
  parties: ["role"],
  higher_level: ["clause", "parameter"],
};

/** In the order of the parts in the newer plan; removed parts last. */
export function planChanges(before: Plan, after: Plan): PlanChange[] {
  const parts = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return parts.flatMap((part) => partChanges(part, before[part], after[part]));
}

function partChanges(part: string, before: unknown, after: unknown): PlanChange[] {
  if (isSame(before, after)) return [];
  const keys = namedEntries[part];
  if (keys && Array.isArray(before) && Array.isArray(after)) {
    const changes = entryChanges(part, entriesOf(before, keys), entriesOf(after, keys));
    // The same entries in another order.
    return changes.length > 0 ? changes : [{ kind: "moved", part }];
  }
  return [{ kind: kindOf(before, after), part }];
}

function entryChanges(
  part: string,
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): PlanChange[] {
  const entries = [...new Set([...after.keys(), ...before.keys()])];
  return entries
    .filter((entry) => !isSame(before.get(entry), after.get(entry)))
    .map((entry) => ({ kind: kindOf(before.get(entry), after.get(entry)), part, entry }));
}

/** A name that stands twice is numbered: a plan with mistakes is stored too. */
function entriesOf(list: readonly unknown[], keys: readonly string[]): Map<string, unknown> {
  const entries = new Map<string, unknown>();
  for (const one of list) {
    const name = keys.map((key) => String((one as Plan)[key])).join(".");
    const twin = [...entries.keys()].filter((key) => key === name || key.startsWith(`${name}#`)).length;
    entries.set(twin === 0 ? name : `${name}#${twin + 1}`, one);
  }
  return entries;
}

function kindOf(before: unknown, after: unknown): PlanChange["kind"] {
  if (before === undefined) return "added";
  return after === undefined ? "removed" : "changed";
}

/** Plans come from one schema, which writes keys in one order. */
function isSame(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
