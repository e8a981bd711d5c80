/**
 * Makes any text safe to stand in XML:  whatever a person pasted → characters XML 1.0 allows, on one line.
 *
 * A Word file with a single forbidden character does not open at all, so what cannot be written
 * is left out. Letters, hard spaces and punctuation are never touched.
 */

/** Everything outside the production Char of XML 1.0; in a `u` pattern it also matches half a surrogate pair. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** What people paste as a line break. Inside one paragraph of an agreement it means a space. */
const LINE_BREAKS = /[ \t]*[\t\n\v\f\r\u{85}\u{2028}\u{2029}]+[ \t]*/gu;

export function sanitiseText(text: string): string {
  return text.replace(LINE_BREAKS, " ").replace(NOT_XML, "");
}
