/**
 * Why somebody is not let in or may not do something. Thrown; `http/errorHandler.ts` knows the
 * statuses and the wording of each code.
 *
 * The details never say what a wrong credential held, nor whether a part of it was right.
 */
export type AccessRefusalCode =
  /** Nothing was sent that says who asks. */
  | "not-signed-in"
  /** What was sent is no valid key or token, or no longer one. */
  | "credential-refused"
  /** The person is known, but no organisation or role of ours. */
  | "not-assigned"
  /** The role or the scopes of the caller do not reach. */
  | "not-allowed"
  /** A form came from somewhere else than our pages, or from a session that has ended. */
  | "form-refused"
  /** The provider did not let the person in, or the answer is not to what we asked. */
  | "sign-in-failed"
  /** The provider does not answer. */
  | "sign-in-unavailable"
  | "too-many-requests";

export class AccessRefusal extends Error {
  override readonly name = "AccessRefusal";
  readonly code: AccessRefusalCode;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(code: AccessRefusalCode, details: AccessRefusal["details"] = {}, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.details = details;
  }
}
