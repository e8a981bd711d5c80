/**
 * Stems of a defined term → a pattern that finds the term in any case form.
 *
 * Endings are never listed: a word begins with its stem, whatever follows.
 */

/** «систем искусствен» → a word beginning with the first stem, then one beginning with the second. */
export function stemPattern(stems: string): RegExp {
  const words = stems
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .trim()
    .split(/\s+/)
    .map((stem) => `${stem}[\\p{L}-]*`);
  return new RegExp(`(?<!\\p{L})${words.join("\\s+")}`, "iu");
}
