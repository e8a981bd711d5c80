/**
 * Lists → a counter that gives paragraphs their labels in the order of the text, as Word prints
 * them: "3.2.", "б)", "•".
 *
 * Word keeps one set of counters for all lists made from the same definition. A list with a start
 * of its own begins there once, and goes on with the others from then on.
 */
import type { ListDefinition, ListLevel, Lists } from "./listDefinitions.js";
import { formatNumber } from "./numberFormats.js";

export interface Label {
  readonly text: string;
  /** Nothing stands between it and the text of the paragraph. */
  readonly isJoined: boolean;
}

/** `level` from 0. Null when the list does not exist or prints nothing. */
export type Labeller = (list: string, level: number) => Label | null;

/** Fresh counters. `language` is the tag of the file's language, for numbers in words. */
export function createLabeller(lists: Lists, language: string): Labeller {
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  return (list, level) => {
    const definition = lists.get(list);
    const own = definition?.levels[level];
    if (!definition || !own) return null;

    const counts = counters.get(definition.counters) ?? [];
    counters.set(definition.counters, counts);
    // A level that was passed over counts as begun: after «1.1.» without a «1.» comes «2.».
    for (let above = 0; above < level; above += 1) counts[above] ??= startOf(definition, above);

    const override = definition.startOverrides[level];
    const isFirst = override !== undefined && !begun.has(list);
    const before = counts[level];
    counts[level] = isFirst || before === undefined ? startOf(definition, level) : before + 1;
    if (isFirst) begun.add(list);

    definition.levels.forEach((deeper, index) => {
      if (index > level && restartsAfter(deeper, index, level)) counts[index] = undefined;
    });
    const text = printed(own, level, definition, counts, language);
    return text === "" ? null : { text, isJoined: own.isJoined };
  };
}

function startOf({ levels, startOverrides }: ListDefinition, level: number): number {
  return startOverrides[level] ?? levels[level]?.start ?? 1;
}

/** By default a level restarts after any higher one. */
function restartsAfter(deeper: ListLevel | undefined, index: number, level: number): boolean {
  const restart = deeper?.restart ?? index;
  return level < restart;
}

function printed(
  own: ListLevel,
  level: number,
  { levels }: ListDefinition,
  counts: readonly (number | undefined)[],
  language: string,
): string {
  if (own.format === "bullet") return own.text.trim();
  const text = own.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const count = counts[index];
    if (index > level || count === undefined) return "";
    const format = levels[index]?.format ?? "decimal";
    const isDigits = own.isLegal && format !== "none" && format !== "decimalZero";
    return formatNumber(count, isDigits ? "decimal" : format, language, levels[index]?.pattern);
  });
  return text.trim().replaceAll(/\s+/g, " ");
}
