/**
 * Clause or attachment → whether somebody has signed off the text as it stands now.
 *
 * A review carries a fingerprint of what was read. Nobody has to remember to withdraw it: an
 * edited clause has another fingerprint.
 */
import { canonicalJson } from "./canonical.js";
import type { Review } from "./clause.js";

/** A clause or an attachment. */
export interface Reviewed {
  readonly provenance: { readonly reviews: readonly Review[] };
}

/** Any text → 16 hexadecimal digits. Comes in as an argument: the core computes no hashes. */
export type FingerprintOf = (text: string) => string;

export type ReviewState =
  | { readonly kind: "never" }
  | { readonly kind: "reviewed"; readonly reviews: readonly Review[] }
  /** `last`: the latest review, of a text that has changed since. */
  | { readonly kind: "needs-review"; readonly last: Review };

export function reviewState(clause: Reviewed, fingerprintOf: FingerprintOf): ReviewState {
  const { reviews } = clause.provenance;
  const last = [...reviews].sort((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
  if (!last) return { kind: "never" };

  const fingerprint = fingerprintOf(canonicalWording(clause));
  const valid = reviews.filter((review) => review.fingerprint === fingerprint);
  return valid.length > 0 ? { kind: "reviewed", reviews: valid } : { kind: "needs-review", last };
}

/**
 * Everything a reviewer has read, in one form: both languages, values, levels, norms and notes.
 * Not the provenance, which records the review itself.
 */
export function canonicalWording(clause: Reviewed): string {
  return canonicalJson({ ...clause, provenance: {} });
}
