/** Problems → the groups a page shows, each problem in words, with its place. */
import type { ProblemMessage } from "../actions/problemMessage.js";
import type { ShownProblem } from "../actions/previewDraft.js";
import type { Severity } from "../problems.js";
import type { Translate } from "../wording.js";

export interface ProblemGroup {
  readonly severity: Severity;
  readonly heading: string;
  readonly meaning: string;
  readonly problems: readonly ProblemLine[];
}

export interface ProblemLine {
  readonly message: string;
  /** Where it is: «пункт 3.2», or the line of the plan. */
  readonly place: string | undefined;
  /** Leads to the row of the text; missing when the problem has none. */
  readonly href: string | undefined;
}

const order = ["error", "warning", "note"] as const satisfies readonly Severity[];

export function problemGroups(
  problems: readonly ShownProblem[],
  message: ProblemMessage,
  translate: Translate,
): ProblemGroup[] {
  return order
    .map((severity) => ({ severity, found: problems.filter(({ problem }) => problem.severity === severity) }))
    .filter(({ found }) => found.length > 0)
    .map(({ severity, found }) => ({
      severity,
      heading: translate(`pages.problems.${severity}.heading`, { count: found.length }),
      meaning: translate(`pages.problems.${severity}.meaning`),
      problems: found.map((shown) => lineOf(shown, message, translate)),
    }));
}

function lineOf(
  { problem, place }: ShownProblem,
  message: ProblemMessage,
  translate: Translate,
): ProblemLine {
  // Information asks for nothing to be mended.
  const line = problem.severity === "note" ? undefined : problem.where.line;
  if (place) {
    const label = translate(`pages.places.${place.kind}`, "number" in place ? { number: place.number } : {});
    return { message: message(problem), place: label, href: `#${place.anchor}` };
  }
  const label = line === undefined ? undefined : translate("pages.places.line", { line });
  return { message: message(problem), place: label, href: undefined };
}
