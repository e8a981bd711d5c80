/**
 * Texts of `clauses/` and of packs → the library and everything that is wrong with it: mistakes
 * of form and breaches of the editorial rules, in the order of the files and their lines.
 */
import type { Checked, Problem, ProblemCode } from "../problems.js";
import { checkAttachment, checkClause, checkPackages, type Around } from "./checkFile.js";
import type { Library } from "./library.js";
import type { LibraryFile } from "./libraryFile.js";
import type { PackFiles } from "./pack.js";
import { readLibrary, type ReadLibrary } from "./readLibrary.js";
import type { FingerprintOf } from "./reviewState.js";
import { reviewProblems } from "./reviewProblems.js";
import { termsOfLibrary } from "./termsOfLibrary.js";

export interface CheckOptions {
  readonly packs?: readonly PackFiles[];
  /** Given: reviews are compared with the texts they were made of. */
  readonly fingerprintOf?: FingerprintOf;
}

/** Linear in the size of the texts. */
export function checkLibrary(
  files: readonly LibraryFile[],
  { packs = [], fingerprintOf }: CheckOptions = {},
): Checked<Library> {
  const read = readLibrary(files, packs);
  const { library, clauseFiles, attachmentFiles, packagesFile } = read;
  const around = surroundings(read);
  const without = rulesThatLackAFile(read);
  const problems = [
    ...read.problems,
    ...clauseFiles.flatMap((file) => checkClause(file, around, without)),
    ...attachmentFiles.flatMap((file) => checkAttachment(file, around, without)),
    ...(packagesFile ? checkPackages(packagesFile, around) : []),
    ...(fingerprintOf ? reviewProblems([...clauseFiles, ...attachmentFiles], fingerprintOf) : []),
  ];
  return { value: library, problems: problems.sort(byPlace) };
}

/** Names of files that could not be read count as known: they are there. */
function surroundings({ library, clauseFiles, attachmentFiles }: ReadLibrary): Around {
  return {
    library,
    terms: termsOfLibrary(library.clauses.values()),
    clauseIds: new Set([...library.clauses.keys(), ...clauseFiles.map(({ name }) => name)]),
    attachmentIds: new Set([...library.attachments.keys(), ...attachmentFiles.map(({ name }) => name)]),
  };
}

/** One refused file must not make every name that stands in it look unknown. */
function rulesThatLackAFile({ hasTopics, hasSources, clauseFiles }: ReadLibrary): Set<ProblemCode> {
  const hasAllClauses = clauseFiles.every(({ value }) => value);
  return new Set<ProblemCode>([
    ...(hasTopics ? [] : (["clause-topic-unknown", "clause-folder-wrong"] as const)),
    ...(hasSources ? [] : (["act-unknown", "practice-source-unknown"] as const)),
    ...(hasAllClauses ? [] : (["term-unknown", "attachment-unreferenced"] as const)),
  ]);
}

function byPlace({ where: a }: Problem, { where: b }: Problem): number {
  // What concerns no file in particular comes last.
  const [fileA = "\uffff", fileB = "\uffff"] = [a.file, b.file];
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
