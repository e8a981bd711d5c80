/** The editorial policy: every rule on every clause file. A failure names the rule and the clause. */
import { describe, expect, test } from "vitest";
import { clauseRules, wordingRules } from "../../src/library/checkFile.js";
import { checkLibrary } from "../../src/library/checkLibrary.js";
import { attachmentRules } from "../../src/library/rules/attachmentRules.js";
import { packageRules } from "../../src/library/rules/packageRules.js";
import type { Problem } from "../../src/problems.js";
import { loadClauseFiles } from "../../src/storage/clauseFiles.js";
import { clausesFolder } from "../../src/storage/projectFolders.js";

const files = await loadClauseFiles(clausesFolder);
const { value: library, problems } = checkLibrary(files);
const allRules = { ...wordingRules, ...clauseRules, ...attachmentRules, ...packageRules };
const rules = Object.keys(allRules);

test("the library has clauses", () => {
  expect(library.clauses.size).toBeGreaterThan(0);
});

describe.each(files.map(({ path }) => path))("%s", (path) => {
  // A note tells a lawyer something that nobody has to mend.
  const here = problems.filter(({ where, severity }) => where.file === path && severity !== "note");

  test("has the form of its file", () => {
    expect(here.filter(({ code }) => !rules.includes(code)).map(inOneLine)).toEqual([]);
  });

  test.each(rules)("keeps the rule %s", (rule) => {
    expect(here.filter(({ code }) => code === rule).map(inOneLine)).toEqual([]);
  });
});

function inOneLine({ code, where, details }: Problem): string {
  return `line ${where.line ?? 0}: ${code} ${JSON.stringify(details)}`;
}
