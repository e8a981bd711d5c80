/**
 * What only HTTP can refuse: a method, a media type, a body or a query that no action ever sees.
 * Statuses and wordings are found by the code in `errorHandler.ts`.
 */
export type HttpRefusalCode =
  | "method-not-allowed"
  | "unsupported-media-type"
  | "malformed-json"
  | "wrong-query"
  | "unreadable-file"
  | "not-this-computer"
  | "another-host";

/** One mistake in the query; its wording is `http.mistakes.<code>`. */
export interface QueryMistake {
  readonly code: "unknown-parameter" | "parameter-twice" | "wrong-value";
  readonly parameter: string;
  /** The values that would be right. */
  readonly allowed: readonly string[];
}

export class HttpRefusal extends Error {
  override readonly name = "HttpRefusal";
  readonly code: HttpRefusalCode;
  readonly details: Readonly<Record<string, string | number>>;
  readonly mistakes: readonly QueryMistake[];

  constructor(
    code: HttpRefusalCode,
    details: HttpRefusal["details"] = {},
    mistakes: readonly QueryMistake[] = [],
  ) {
    super(code);
    this.code = code;
    this.details = details;
    this.mistakes = mistakes;
  }
}
