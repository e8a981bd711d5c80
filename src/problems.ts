/**
 * Every problem the program can report, with its severity. The wording is in `locales/`,
 * once per interface language; a test holds the two lists together.
 *
 * A problem is data about a draft or a clause file. It never stops the work by itself:
 * functions that can meet one return `{ value, problems }`.
 */
import { draftProblems } from "./problems/draftProblems.js";
import { fileProblems } from "./problems/fileProblems.js";
import { libraryProblems } from "./problems/libraryProblems.js";

/** error: cannot stand as it is · warning: open or doubtful · note: worth knowing. */
export type Severity = "error" | "warning" | "note";

export const problemSeverities = {
  ...fileProblems,
  ...libraryProblems,
  ...draftProblems,
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
