/**
 * Text of a clause file + a review → the same text with the review entered.
 *
 * Only the lines of the review are written: comments, order and line breaks of the author stay
 * as they are, because lawyers read the differences of these files.
 */
import { isMap, isSeq, parseDocument, type YAMLMap } from "yaml";
import type { Review } from "./clause.js";

/** Throws an Error when the text has no provenance: such a file is no clause. */
export function withReview(text: string, review: Review): string {
  const document = parseDocument(text, { stringKeys: true });
  const provenance = document.get("provenance", true);
  if (!isMap(provenance)) throw new Error("The clause has no provenance to enter a review in");

  const reviews = provenance.get("reviews", true);
  if (isSeq(reviews) && reviews.range) {
    const [start, end] = reviews.range;
    if (reviews.flow) return splice(text, start, end, asFlow(text.slice(start, end), review));
    return insertLine(text, end, `${indentAt(text, start)}- ${entry(review)}`);
  }
  return insertReviews(text, provenance, review);
}

function insertReviews(text: string, provenance: YAMLMap, review: Review): string {
  const [start = 0, end = text.length] = provenance.range ?? [];
  if (provenance.flow) return splice(text, end - 1, end - 1, `, reviews: [${entry(review)}] `);
  const indent = indentAt(text, start);
  return insertLine(text, end, `${indent}reviews:\n${indent}  - ${entry(review)}`);
}

/** «[]» → «[{ role: … }]»; the entries already there stay in front. */
function asFlow(list: string, review: Review): string {
  const inside = list.slice(1, -1).trim().replace(/,$/, "");
  return inside === "" ? `[${entry(review)}]` : `[${inside}, ${entry(review)}]`;
}

function entry({ role, date, fingerprint }: Review): string {
  return `{ role: ${JSON.stringify(role)}, date: ${date}, fingerprint: "${fingerprint}" }`;
}

/** Spaces before the first word of the line in which the offset lies. */
function indentAt(text: string, offset: number): string {
  const line = text.lastIndexOf("\n", offset - 1) + 1;
  return " ".repeat(offset - line);
}

/** After the last line of words before the offset; a comment below belongs to what follows it. */
function insertLine(text: string, offset: number, line: string): string {
  const written = text.slice(0, offset).trimEnd();
  const rest = text.slice(written.length);
  const endOfLine = rest.search(/\n|$/);
  return `${written}${rest.slice(0, endOfLine)}\n${line}${rest.slice(endOfLine) || "\n"}`;
}

function splice(text: string, start: number, end: number, words: string): string {
  return text.slice(0, start) + words + text.slice(end);
}
