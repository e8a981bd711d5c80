/**
 * Everything that is open or wrong in a draft, as problems. Nothing is mended here and
 * nothing is refused: the document is assembled all the same.
 */
import type { Draft } from "../agreement/draft.js";
import type { Library } from "../library/library.js";
import type { Problem } from "../problems.js";
import { answerProblems } from "./checks/answerProblems.js";
import { clauseSetProblems } from "./checks/clauseSetProblems.js";
import { enforceabilityProblems } from "./checks/enforceabilityProblems.js";
import { frameProblems } from "./checks/frameProblems.js";
import { frozenProblems } from "./checks/frozenProblems.js";
import { higherLevelProblems } from "./checks/higherLevelProblems.js";
import { ownClauseProblems } from "./checks/ownClauseProblems.js";
import { packageProblems } from "./checks/packageProblems.js";
import { partyProblems } from "./checks/partyProblems.js";
import { referenceProblems } from "./checks/referenceProblems.js";
import type { TopicSection } from "./chooseClauses.js";
import type { Frame } from "../agreement/frame.js";

/** What the checks look at. `numbers`: key of a section or provision → its number. */
export interface DraftInContext {
  readonly draft: Draft;
  /** As the draft knows it: with the wording it was frozen with. */
  readonly library: Library;
  /** As it is today. */
  readonly currentLibrary: Library;
  readonly frame: Frame;
  readonly topics: readonly TopicSection[];
  readonly numbers: ReadonlyMap<string, string>;
}

const checks: readonly ((context: DraftInContext) => readonly Problem[])[] = [
  clauseSetProblems,
  packageProblems,
  answerProblems,
  higherLevelProblems,
  partyProblems,
  frameProblems,
  referenceProblems,
  ownClauseProblems,
  enforceabilityProblems,
  frozenProblems,
];

/** Errors first, then warnings, then notes; inside each in the order of the document. */
export function checkDraft(context: DraftInContext): Problem[] {
  const found = checks.flatMap((check) => check(context));
  return order.flatMap((severity) => found.filter((problem) => problem.severity === severity));
}

const order = ["error", "warning", "note"] as const;
