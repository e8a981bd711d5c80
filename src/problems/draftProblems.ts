/** What can be open or wrong in a draft plan. */
import type { Severity } from "../problems.js";

export const draftProblems = {
  // A draft plan: what is chosen.
  "draft-unknown-clause": "error",
  "draft-clause-twice": "error",
  "draft-clause-not-at-level": "error",
  "draft-clause-empty": "error",
  "draft-clauses-in-conflict": "error",
  "draft-missing-required-clause": "error",
  "draft-missing-core-clause": "warning",
  "draft-terms-without-definitions": "warning",
  "draft-reference-without-target": "error",
  "draft-package-unknown": "error",
  "draft-package-incomplete": "error",
  "draft-package-too-weak": "warning",
  "draft-library-newer": "note",
  "draft-wording-edited": "warning",
  "draft-declarative-clause": "warning",
  // A draft plan: answers.
  "draft-missing-answer": "warning",
  "draft-wrong-answer": "error",
  "draft-below-floor": "error",
  "draft-above-ceiling": "error",
  "draft-answer-not-printed": "warning",
  "draft-unknown-parameter": "error",
  "draft-weaker-than-higher": "error",
  "draft-higher-value-unknown": "error",
  "draft-higher-value-without-clause": "warning",
  // A draft plan: parties, dates, own clauses.
  "draft-missing-party": "warning",
  "draft-party-not-of-level": "error",
  "draft-missing-representative": "warning",
  "draft-missing-value": "warning",
  "draft-ends-before-start": "error",
  "draft-term-too-long": "error",
  "draft-resolution-date": "note",
  "draft-beyond-this-section": "note",
  "draft-own-id-taken": "error",
  "draft-own-not-translated": "warning",
  "draft-own-paragraphs-differ": "warning",
  "draft-own-place-unknown": "warning",
} as const satisfies Record<string, Severity>;
