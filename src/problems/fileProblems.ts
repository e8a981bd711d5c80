/** What the form of a YAML or JSON file can have wrong: a clause, the sources, a frame, a plan. */
import type { Severity } from "../problems.js";

export const fileProblems = {
  // Any YAML or JSON file: a clause, `clauses/sources.yaml`, `clauses/topics.yaml`, a frame, a plan.
  "file-not-yaml": "error",
  "file-bad-indent": "error",
  "file-tab-indent": "error",
  "file-open-quotation": "error",
  "file-colon-in-text": "error",
  "file-duplicate-key": "error",
  "file-alias": "error",
  "file-empty": "error",
  "file-unexpected-key": "error",
  "file-missing-key": "error",
  "file-language-missing": "error",
  "file-empty-value": "error",
  "file-empty-text": "error",
  "file-empty-list": "error",
  "file-wrong-type": "error",
  "file-wrong-value": "error",
  "file-bad-id": "error",
  "file-bad-blank-name": "error",
  "file-bad-date": "error",
  "file-bad-link": "error",
  "file-number-too-small": "error",
  "file-refused": "error",
} as const satisfies Record<string, Severity>;
