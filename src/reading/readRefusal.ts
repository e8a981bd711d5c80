/**
 * The refusal to read a file: a code and the values of its wording, `reading.refusals.<code>`.
 *
 * It says that the file is the reason and its owner can mend it. A mistake in the program is a
 * plain Error, never one of these.
 */
export const readRefusalCodes = [
  // What the file is.
  "empty-file",
  "lock-file",
  "encrypted",
  "old-word-file",
  "not-a-word-file",
  "unknown-format",
  "not-text",
  // What is wrong with it.
  "truncated",
  "damaged",
  "unsafe-name",
  "duplicate-part",
  "wrong-size",
  "doctype",
  // What is too much.
  "file-too-large",
  "too-many-entries",
  "part-too-large",
  "package-too-large",
  "too-compressed",
  "xml-too-deep",
  "xml-too-large",
  "too-much-text",
  "too-many-paragraphs",
  "too-many-pages",
  // What there is not.
  "no-text",
  "scanned",
  // What another program could not do.
  "office-missing",
  "office-failed",
  "office-too-slow",
] as const;

export type ReadRefusalCode = (typeof readRefusalCodes)[number];

export class ReadRefusal extends Error {
  override readonly name = "ReadRefusal";
  readonly code: ReadRefusalCode;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(code: ReadRefusalCode, details: ReadRefusal["details"] = {}) {
    super([code, ...Object.entries(details).map(([name, value]) => `${name}: ${value}`)].join(", "));
    this.code = code;
    this.details = details;
  }
}
