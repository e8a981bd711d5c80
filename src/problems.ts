/**
 * Every problem the program can report, with its severity. The wording is in `locales/`,
 * once per interface language; a test holds the two lists together.
 *
 * A problem is data about a draft or a clause file. It never stops the work by itself:
 * functions that can meet one return `{ value, problems }`.
 */
export type Severity = "error" | "warning" | "note";

export const problemSeverities = {
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

  // The files of the library together.
  "library-file-misplaced": "error",
  "library-file-missing": "error",
  "clause-id-not-file-name": "error",
  "clause-id-twice": "error",
  "clause-topic-unknown": "error",
  "clause-folder-wrong": "error",
  "topic-twice": "error",
  "topic-group-unknown": "error",
  "act-unknown": "error",
  "practice-source-unknown": "error",

  // Wording of a clause.
  "latin-letter": "error",
  "worker-word": "error",
  "digits-differ": "error",
  "paragraphs-differ": "error",
  "blank-not-plain": "error",
  "blank-out-of-place": "error",
  "blank-glued": "error",
  "blanks-differ": "error",
  "blank-undeclared": "error",
  "blank-unused": "error",
  "blank-declared-twice": "error",

  // What stands where in a clause, and what it leads to.
  "provision-twice": "error",
  "provision-outside-clause": "error",
  "nothing-stands": "error",
  "core-missing": "error",
  "clause-unknown": "error",
  "clause-lacks-level": "error",
  "reference-provision-unknown": "error",
  "reference-provision-absent": "error",
  "reference-unguarded": "error",
  "condition-parameter-unknown": "error",
  "condition-option-unknown": "error",

  // Recommended values of a clause.
  "recommended-missing": "error",
  "recommended-unused": "error",
  "recommended-not-whole": "error",
  "recommended-option-unknown": "error",
  "recommended-below-floor": "error",
  "recommended-above-ceiling": "error",
  "recommended-out-of-order": "error",
  "recommended-better-above": "error",

  // Defined terms of a clause.
  "term-unknown": "error",
  "term-twice": "error",
  "term-not-listed": "error",
  "term-listed-unused": "warning",

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

export type ProblemCode = keyof typeof problemSeverities;

/** Where to mend: a place in a file, or a place in the draft. */
export interface Place {
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  readonly column?: number;
  /** Dotted path inside the plan: `clauses.0.answers.notice_days`. */
  readonly path?: string;
  readonly clause?: string;
  readonly provision?: string;
  readonly parameter?: string;
}

export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly where: Place;
  /** What the wording needs: numbers, names, bilingual labels. */
  readonly details: Readonly<Record<string, unknown>>;
}

export function problem(code: ProblemCode, where: Place, details: Problem["details"] = {}): Problem {
  return { code, severity: problemSeverities[code], where, details };
}

/** A value that could be made, and what is wrong with it. */
export interface Checked<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
