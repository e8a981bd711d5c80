/**
 * What a file may hold that is not read, or only in part. The wording is in `reading.unprocessed`.
 */
export const unprocessedCodes = [
  "images",
  "charts",
  "diagrams",
  "embedded-objects",
  "word-art",
  "ink",
  // Read as a plain line of signs.
  "formulas",
  "comments",
  "macros",
  "embedded-documents",
  "table-of-contents",
  "hidden-text",
  "fields-without-text",
  "unknown-signs",
  "unknown-elements",
  // Tables of a PDF are not marked as such: what stands side by side is told by the gaps alone.
  "page-layout",
  "pages-without-text",
  "form-fields",
  "html",
  // Read as another program understood the file.
  "converted",
] as const;

export type UnprocessedCode = (typeof unprocessedCodes)[number];
