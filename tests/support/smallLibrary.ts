/**
 * A library of two clauses and an attachment without a mistake, as texts of files, and a way to spoil it:
 * replace some words of one file and see what is reported.
 */
import { checkLibrary } from "../../src/library/checkLibrary.js";
import type { LibraryFile } from "../../src/library/libraryFile.js";
import type { Problem } from "../../src/problems.js";
import { notice } from "./smallNotice.js";
import { journal, packages, sources, topics, words } from "./smallTexts.js";

export const NOTICE = "participation/notice.yaml";
export const WORDS = "foundations/words.yaml";
export const JOURNAL = "attachments/journal.yaml";
export const PACKAGES = "packages.yaml";

export const smallLibrary: readonly LibraryFile[] = [
  { path: JOURNAL, text: journal },
  { path: WORDS, text: words },
  { path: PACKAGES, text: packages },
  { path: NOTICE, text: notice },
  { path: "sources.yaml", text: sources },
  { path: "topics.yaml", text: topics },
];

/** The library with the first `from` of a file replaced by `to`. Throws when it is not there. */
export function spoiled(path: string, from: string, to: string): readonly LibraryFile[] {
  return smallLibrary.map((file) => {
    if (file.path !== path) return file;
    if (!file.text.includes(from)) throw new Error(`${path} does not say ${from}`);
    return { path, text: file.text.replace(from, () => to) };
  });
}

export function problemsOf(files: readonly LibraryFile[]): readonly Problem[] {
  return checkLibrary(files).problems;
}

/** "notice.yaml:12:3 code", the words of the file that the place points to, up to the end of the line. */
export function asSeen({ code, where }: Problem, files: readonly LibraryFile[]): string {
  const line = files.find(({ path }) => path === where.file)?.text.split("\n")[(where.line ?? 0) - 1];
  return `${code} at ${line?.slice((where.column ?? 1) - 1).trim() ?? "?"}`;
}
