/**
 * Text of a plan (YAML or JSON) → the draft, its agreement, and every problem with its line
 * and column in that text.
 */
import { draftSchema, type Draft } from "../agreement/draft.js";
import type { Document } from "../assembly/document.js";
import { parseFile } from "../library/parseFile.js";
import type { Places } from "../library/yamlPlaces.js";
import type { Checked, Place, Problem } from "../problems.js";
import { assembleDraft } from "./assembleDraft.js";
import type { Kelisim } from "./kelisim.js";
import { nestingProblem } from "./nesting.js";

export interface CheckedPlan {
  readonly draft: Draft;
  readonly document: Document;
}

/** `value` is undefined when the text is no plan. `file`: the name to report, when there is one. */
export function checkPlan(kelisim: Kelisim, text: string, file?: string): Checked<CheckedPlan | undefined> {
  const tooDeep = nestingProblem(text, file);
  if (tooDeep) return { value: undefined, problems: [tooDeep] };

  const { value: draft, problems, places } = parseFile(text, draftSchema, file);
  if (!draft) return { value: undefined, problems };

  const assembled = assembleDraft(kelisim, draft);
  return {
    value: { draft, document: assembled.value },
    problems: assembled.problems.map((problem) => locate(problem, draft, places)),
  };
}

function locate(problem: Problem, draft: Draft, places: Places): Problem {
  const path = problem.where.path ?? pathOfClause(problem.where, draft);
  return { ...problem, where: { ...places.keyAt(path.split(".")), ...problem.where, path } };
}

/** A clause that is missing altogether is mended in the list of clauses. */
function pathOfClause({ clause }: Place, draft: Draft): string {
  const index = draft.clauses.findIndex((chosen) => chosen.clause === clause);
  return index < 0 ? "clauses" : `clauses.${String(index)}`;
}
