/**
 * Data of a clause → one text for all that say the same: order of keys, line breaks inside a
 * paragraph and values left out are no difference.
 */

export function canonicalJson(value: unknown): string {
  // JSON has no word for a missing value.
  return JSON.stringify(canonical(value ?? null));
}

function canonical(value: unknown): unknown {
  if (typeof value === "string") return unwrapped(value);
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] =>
    isEmpty(inner) ? [] : [[key, canonical(inner)]],
  );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Sentences stand one per line in a clause file; an empty line begins a paragraph. */
export function unwrapped(text: string): string {
  const paragraphs = text.trim().split(/\n\s*\n/);
  return paragraphs.map((one) => one.replace(/\s*\n\s*/g, " ")).join("\n\n");
}

/** A default of the schema, so that a key added to the format does not undo every review. */
function isEmpty(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return value === undefined;
  return Object.keys(value).length === 0;
}
