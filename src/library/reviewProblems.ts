/** Files of clauses and attachments → what nobody has signed off as it stands: edited since, or never read. */
import { problem, type Problem } from "../problems.js";
import type { ReadFile } from "./readFiles.js";
import { reviewState, type FingerprintOf, type Reviewed } from "./reviewState.js";

type ReviewedFile = ReadFile<Reviewed & { readonly id: string }>;

/** Texts that nobody has ever read are counted once: in a young library they would be all. */
export function reviewProblems(files: readonly ReviewedFile[], fingerprintOf: FingerprintOf): Problem[] {
  const states = files.flatMap(({ value, places }) =>
    value ? [{ clause: value, places, state: reviewState(value, fingerprintOf) }] : [],
  );
  const outdated = states.flatMap(({ clause, places, state }) => {
    if (state.kind !== "needs-review") return [];
    const { role, date } = state.last;
    const where = { ...places.keyAt(["provenance", "reviews"]), clause: clause.id };
    return [problem("clause-changed-since-review", where, { id: clause.id, role, date })];
  });
  const never = states.filter(({ state }) => state.kind === "never").length;
  return never === 0 ? outdated : [...outdated, problem("clauses-never-reviewed", {}, { number: never })];
}
