/**
 * Text of a plan → where it is nested deeper than any plan can be.
 *
 * The YAML parser calls itself for each level: a few thousand brackets in a request would
 * overflow its stack and, on Node 20, end the whole process. So they are counted before it runs.
 */
import { problem, type Problem } from "../problems.js";

/** The deepest plan has eight levels. */
const DEEPEST = 60;

export function nestingProblem(text: string, file?: string): Problem | undefined {
  const offset = tooDeepAt(text);
  if (offset === undefined) return undefined;
  const before = text.slice(0, offset).split("\n");
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return problem(
    "file-not-yaml",
    { ...(file === undefined ? {} : { file }), ...place },
    {
      reason: `nested more than ${DEEPEST} levels deep`,
    },
  );
}

/** A level is an open bracket, or at least one space or mark before the first word of a line. */
function tooDeepAt(text: string): number | undefined {
  let open = 0;
  for (const { 0: found, index } of text.matchAll(/[[{]|[\]}]|^(?:[ \t]|[-?:](?=[ \t]))+/gm)) {
    if (found === "[" || found === "{") open += 1;
    else if (found === "]" || found === "}") open = Math.max(0, open - 1);
    if (open > DEEPEST || found.length > 4 * DEEPEST) return index;
  }
  return undefined;
}
