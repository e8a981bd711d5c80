/** Problems → lines beside the result: errors first, each with its place and what to do. */
import type { ProblemMessage } from "../actions/problemMessage.js";
import type { Problem, Severity } from "../problems.js";
import { clausesFolder } from "../storage/projectFolders.js";
import type { Terminal } from "./command.js";
import { problemLine } from "./library/libraryFiles.js";

const order = ["error", "warning", "note"] as const satisfies readonly Severity[];

export function tellProblems(
  problems: readonly Problem[],
  message: ProblemMessage,
  { translate, tell }: Terminal,
): void {
  for (const severity of order) {
    const found = problems.filter((one) => one.severity === severity);
    if (found.length === 0) continue;
    tell(translate(`cli.problems.${severity}`));
    for (const problem of found) tell(`  ${placeOf(problem)}  ${message(problem)}`);
  }
  if (problems.length > 0) tell(translate("cli.problems.counts", problemCounts(problems)));
}

/** As compilers write it, so that an editor can jump to the place. */
function placeOf({ where: { file = "", line = 1, column = 1 } }: Problem): string {
  return `${file}:${line}:${column}`;
}

function problemCounts(problems: readonly Problem[]): Record<Severity, number> {
  const count = (severity: Severity): number => problems.filter((one) => one.severity === severity).length;
  return { error: count("error"), warning: count("warning"), note: count("note") };
}

/** A clause with a mistake is left out of the library: whoever misses it is told why. */
export function tellLibraryProblems(problems: readonly Problem[], { translate, tell }: Terminal): void {
  for (const problem of problems) tell(problemLine(problem, clausesFolder, translate));
}
