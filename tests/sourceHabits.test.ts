/**
 * How files of `src` are written: the core stays pure, and no file is long, a barrel or without named exports.
 *
 * The second half breaks every rule with an invented file, so that a rule which has stopped
 * seeing anything fails here. Which folder may import which is held by `architecture.test.ts`.
 */
import { describe, expect, test } from "vitest";
import { CORE, sourceFile, sourceFiles, type SourceFile } from "./support/sourceFiles.js";

/** What makes a result depend on more than the arguments. They come in as arguments instead. */
const IMPURE = [
  /\bprocess\.\w+/,
  /\bDate\.now\b/,
  /\bnew Date\b(?!\()|\bnew Date\(\s*\)/,
  /\bperformance\.now\b/,
  /\bMath\.random\b/,
  /\bcrypto\./,
  /\bimport\.meta\b/,
  /\bfetch\(/,
  /(?<=["'`])node:\w+/,
];

const MOST_LINES = 200;

function impurities({ path, place, codeWithoutComments }: SourceFile): string[] {
  if (!CORE.includes(place)) return [];
  return IMPURE.flatMap((pattern) => pattern.exec(codeWithoutComments)?.[0] ?? []).map(
    (found) => `${path} mentions ${found}: files, environment, clock and chance come in as arguments`,
  );
}

function badHabits(file: SourceFile): string[] {
  return [
    ...(file.lineCount > MOST_LINES
      ? [`${file.path} has ${file.lineCount} lines, ${MOST_LINES} are the most`]
      : []),
    ...(file.isBarrel ? [`${file.path} is a barrel: import from the file that declares the thing`] : []),
    ...(file.hasDefaultExport ? [`${file.path} has a default export: export by name`] : []),
  ];
}

describe("the source as it is", () => {
  const files = sourceFiles();

  test("the core is pure: it touches no file, no environment, no clock and no chance", () => {
    expect(files.flatMap(impurities)).toEqual([]);
  });

  test(`no file is longer than ${MOST_LINES} lines, is a barrel or has a default export`, () => {
    expect(files.flatMap(badHabits)).toEqual([]);
  });
});

describe("a broken rule is noticed", () => {
  const LINE = "export const a = 1;\n";

  test.each([
    "process.env.LANG",
    "Date.now()",
    "new Date()",
    "new Date",
    "Math.random()",
    "performance.now()",
    "crypto.randomUUID()",
    "import.meta.url",
    'fetch("/")',
    'require("node:fs")',
  ])("the core asks the world for something: %s", (expression) => {
    expect(impurities(sourceFile("assembly/a.ts", `export const a = ${expression};`))).toHaveLength(1);
    expect(impurities(sourceFile("storage/a.ts", `export const a = ${expression};`))).toEqual([]);
  });

  test("a date made from an argument and a word in a comment are no questions to the world", () => {
    const text = "// never Date.now() here\nexport const day = (iso: string) => new Date(iso);";
    expect(impurities(sourceFile("assembly/a.ts", text))).toEqual([]);
  });

  test.each([
    ["has 201 lines", LINE.repeat(MOST_LINES + 1)],
    ["is a barrel", 'export { b } from "./b.js";'],
    ["is a barrel", 'import { b } from "./b.js";\nexport { b };'],
    ["is a barrel", 'export * from "./b.js";\nexport const a = 1;'],
    ["has a default export", "export default 1;"],
    ["has a default export", "export default function a() {}"],
    ["has a default export", "const a = 1;\nexport { a as default };"],
  ])("a file that %s", (habit, text) => {
    expect(badHabits(sourceFile("library/a.ts", text))).toEqual([
      expect.stringContaining(`library/a.ts ${habit}`),
    ]);
    expect(badHabits(sourceFile("library/a.ts", LINE.repeat(MOST_LINES)))).toEqual([]);
  });
});
