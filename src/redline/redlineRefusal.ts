/**
 * The refusal to make a redline: a code and the values of its wording, `redline.refusals.<code>`.
 * The files can be read; it is the combination that was asked for which cannot be served.
 */
export const redlineRefusalCodes = [
  // A file has tracked changes and the caller asked to refuse such files.
  "has-revisions",
  // Text stands where the format allows none, so that no redline would give back both texts.
  "unsound-structure",
] as const;

export type RedlineRefusalCode = (typeof redlineRefusalCodes)[number];

export class RedlineRefusal extends Error {
  override readonly name = "RedlineRefusal";
  readonly code: RedlineRefusalCode;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(code: RedlineRefusalCode, details: RedlineRefusal["details"] = {}) {
    super([code, ...Object.entries(details).map(([name, value]) => `${name}: ${value}`)].join(", "));
    this.code = code;
    this.details = details;
  }
}
