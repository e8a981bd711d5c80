/**
 * Texts of `clauses/` → the library and everything that is wrong with it: mistakes of form
 * and breaches of the editorial rules, in the order of the files and their lines.
 */
import type { Checked, Problem, ProblemCode } from "../problems.js";
import { checkClause } from "./checkClause.js";
import type { Library, LibraryFile } from "./library.js";
import { readLibrary, type ReadLibrary } from "./readLibrary.js";
import { termsOfLibrary } from "./termsOfLibrary.js";

/** Linear in the size of the texts. */
export function checkLibrary(files: readonly LibraryFile[]): Checked<Library> {
  const read = readLibrary(files);
  const { library, clauseFiles } = read;
  const around = {
    library,
    terms: termsOfLibrary(library.clauses.values()),
    clauseIds: new Set([...library.clauses.keys(), ...clauseFiles.map(({ name }) => name)]),
  };
  const without = rulesThatLackAFile(read);
  const problems = clauseFiles.flatMap((file) => checkClause(file, around, without));
  return { value: library, problems: [...read.problems, ...problems].sort(byPlace) };
}

/** One refused file must not make every name that stands in it look unknown. */
function rulesThatLackAFile({ hasTopics, hasSources, clauseFiles }: ReadLibrary): Set<ProblemCode> {
  const hasAllClauses = clauseFiles.every(({ value }) => value);
  return new Set<ProblemCode>([
    ...(hasTopics ? [] : (["clause-topic-unknown", "clause-folder-wrong"] as const)),
    ...(hasSources ? [] : (["act-unknown", "practice-source-unknown"] as const)),
    ...(hasAllClauses ? [] : (["term-unknown"] as const)),
  ]);
}

function byPlace({ where: a }: Problem, { where: b }: Problem): number {
  const [fileA = "", fileB = ""] = [a.file, b.file];
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
