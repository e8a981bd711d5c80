/**
 * A mistake in a clause file: its code, words of the small library, the words put in their
 * place, and where the finger must point.
 */
import type { ProblemCode } from "../../src/problems.js";
import { JOURNAL, NOTICE, PACKAGES, WORDS } from "./smallLibrary.js";

export interface Mistake {
  readonly code: ProblemCode;
  readonly path: string;
  readonly from: string;
  readonly to: string;
  /** The line from the reported column on begins with this. */
  readonly at: string;
}

export const inNotice = (code: ProblemCode, from: string, to: string, at: string): Mistake => ({
  code,
  path: NOTICE,
  from,
  to,
  at,
});
export const inWords = (code: ProblemCode, from: string, to: string, at: string): Mistake => ({
  ...inNotice(code, from, to, at),
  path: WORDS,
});
export const inJournal = (code: ProblemCode, from: string, to: string, at: string): Mistake => ({
  ...inNotice(code, from, to, at),
  path: JOURNAL,
});
export const inPackages = (code: ProblemCode, from: string, to: string, at: string): Mistake => ({
  ...inNotice(code, from, to, at),
  path: PACKAGES,
});
