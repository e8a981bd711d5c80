/** Trouble → the members of problem details (RFC 9457), worded for the reader. */
import type { ProblemMessage } from "../actions/problemMessage.js";
import type { Problem } from "../problems.js";
import type { Translate } from "../wording.js";
import type { QueryMistake } from "./httpRefusals.js";
import type { Trouble } from "./trouble.js";

interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly instance: string;
  readonly errors?: readonly ErrorEntry[];
}

interface ErrorEntry {
  readonly code: string;
  readonly detail: string;
  /** JSON Pointer into the body. */
  readonly pointer?: string;
  readonly line?: number;
  readonly column?: number;
  /** Name of a parameter of the address. */
  readonly parameter?: string;
}

export function problemDetails(
  trouble: Trouble,
  request: { readonly status: number; readonly instance: string },
  translate: Translate,
  message: ProblemMessage,
): ProblemDetails {
  const errors = [
    ...trouble.problems.map((problem) => bodyEntry(problem, message)),
    ...trouble.mistakes.map((mistake) => queryEntry(mistake, translate)),
  ];
  return {
    type: `urn:kelisim:problem:${trouble.code}`,
    ...troubleWords(trouble, translate),
    status: request.status,
    code: trouble.code,
    instance: request.instance,
    ...(errors.length === 0 ? {} : { errors }),
  };
}

/** The same for an answer of the API and for a page. */
export function troubleWords(
  { code, details, problems }: Trouble,
  translate: Translate,
): { readonly title: string; readonly detail: string } {
  return {
    title: translate(`http.refusals.${code}.title`),
    detail: translate(`http.refusals.${code}.detail`, { count: problems.length, ...details }),
  };
}

function bodyEntry(problem: Problem, message: ProblemMessage): ErrorEntry {
  const { path, line, column } = problem.where;
  return {
    code: problem.code,
    detail: message(problem),
    pointer: pointerOf(path),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
}

/** «clauses.0.answers» → «#/clauses/0/answers»; the whole body is «#». */
function pointerOf(path: string | undefined): string {
  const segments = path === undefined || path === "" ? [] : path.split(".");
  return ["#", ...segments.map((one) => one.replaceAll("~", "~0").replaceAll("/", "~1"))].join("/");
}

function queryEntry({ code, parameter, allowed }: QueryMistake, translate: Translate): ErrorEntry {
  return { code, detail: translate(`http.mistakes.${code}`, { parameter, allowed }), parameter };
}
