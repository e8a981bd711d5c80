/**
 * The architecture as a table: which folder of `src` may import which, and why.
 *
 * The second half breaks the table with invented files, so that a rule which has stopped
 * seeing anything fails here. How files are written is held by `sourceHabits.test.ts`.
 */
import { describe, expect, test } from "vitest";
import { CORE, sourceFile, sourceFiles, type SourceFile } from "./support/sourceFiles.js";

interface Row {
  /** Folders, and files of `src` itself, that may be imported; itself and `problems.ts` are understood. */
  readonly mayImport: readonly string[];
  /** The same for `import type` alone. */
  readonly mayImportTypesOf?: readonly string[];
  /** Packages that may be imported; a folder without this list is free to choose. */
  readonly packages?: readonly string[];
  readonly because: string;
}

const EVERYTHING = [
  ...[...CORE, "access", "actions", "storage", "web", "http", "cli", "config"],
  ...["wording.ts", "config.ts", "main.ts", "cli.ts"],
];

const ROWS: Readonly<Record<string, Row>> = {
  library: {
    mayImport: [],
    packages: ["yaml", "zod", "minisearch", "snowball-stemmers"],
    because: "a clause must be readable and searchable without a draft, and by its YAML and schema alone",
  },
  agreement: {
    mayImport: ["library"],
    packages: ["zod"],
    because: "what the parties decide refers to clauses and knows nothing of the finished text",
  },
  assembly: {
    mayImport: ["library", "agreement"],
    packages: ["handlebars", "n2words"],
    because: "a Document is a function of the library and the draft",
  },
  reading: {
    mayImport: ["library", "agreement", "assembly"],
    packages: ["yauzl", "saxes", "unpdf"],
    because: "a file is read for its own sake: what it is compared with is not known yet",
  },
  comparison: {
    mayImport: ["library", "agreement", "assembly", "reading"],
    packages: ["diff"],
    because: "two agreements are compared without knowing how the result is shown",
  },
  redline: {
    mayImport: ["library", "reading", "comparison"],
    packages: ["diff", "fflate", "saxes"],
    because: "tracked changes are written into the package of the first file and nowhere else",
  },
  rendering: {
    mayImport: ["library", "agreement", "assembly", "reading", "comparison"],
    packages: ["docx", "zod"],
    because: "nothing is decided while printing, so nothing to the left may wait for a format",
  },
  access: {
    mayImport: [],
    mayImportTypesOf: ["storage"],
    packages: ["jose", "openid-client", "zod", "node:crypto"],
    because: "who may do what is decided without a draft, a database or a request in hand",
  },
  actions: {
    mayImport: [...CORE, "access", "wording.ts"],
    mayImportTypesOf: ["storage"],
    because: "an action calls the core and is given its storage, so a test can give it another",
  },
  storage: {
    mayImport: ["library", "agreement"],
    because: "what is kept is clauses, drafts and bytes; how they are read or made is not known here",
  },
  web: {
    mayImport: ["access", "actions", "wording.ts"],
    mayImportTypesOf: CORE,
    because: "a page shows what an action returns and cannot bypass it",
  },
  http: {
    mayImport: ["access", "actions", "web", "wording.ts"],
    mayImportTypesOf: [...CORE, "storage"],
    because: "a route cannot bypass an action; the pages are mounted here so that there is one app",
  },
  cli: {
    mayImport: EVERYTHING.filter(
      (place) => place !== "web" && !place.endsWith("main.ts") && place !== "cli.ts",
    ),
    because: "a command loads what it needs itself, and shows no pages",
  },
  "wording.ts": {
    mayImport: [],
    packages: ["i18next"],
    because: "messages are worded from the codes and the locales handed in, and from nothing else",
  },
  problems: {
    mayImport: [],
    packages: [],
    because: "a list of codes says what can be reported, and depends on nothing that reports it",
  },
  "problems.ts": {
    mayImport: ["problems"],
    packages: [],
    because: "every folder reports problems, so their list can depend on none of them",
  },
  config: {
    mayImport: ["access"],
    mayImportTypesOf: ["storage"],
    packages: ["node:net", "node:path"],
    because: "a group of settings is read by itself, and only roles have to be known by name",
  },
  "config.ts": {
    mayImport: ["config"],
    mayImportTypesOf: ["access", "storage"],
    because: "the environment is read before anything else is loaded",
  },
  "cli.ts": { mayImport: EVERYTHING, because: "an entry point puts the parts together" },
  "main.ts": { mayImport: EVERYTHING, because: "an entry point puts the parts together" },
};

function strayImports({ path, place, imports }: SourceFile): string[] {
  const row = ROWS[place];
  if (!row) return [`${path} lies in ${place}, which has no row in this table`];

  const allowed = [place, "problems.ts", ...row.mayImport];
  const allowedAsType = [...allowed, ...(row.mayImportTypesOf ?? [])];
  return imports
    .filter((one) =>
      one.place === undefined
        ? row.packages && !row.packages.includes(packageOf(one.specifier))
        : !(one.isTypeOnly ? allowedAsType : allowed).includes(one.place),
    )
    .map((one) => `${path} imports ${one.specifier}, but ${row.because}`);
}

/** "n2words/ru-RU" → "n2words", "@scope/name/part" → "@scope/name". */
function packageOf(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

const files = sourceFiles();

describe("the source as it is", () => {
  const rows = Object.entries(ROWS).map(([place, { because }]) => [place, because] as const);

  test.each(rows)("%s imports only what it may: %s", (place) => {
    expect(files.filter((file) => file.place === place).flatMap(strayImports)).toEqual([]);
  });

  test("every file lies in a folder that has a row in the table", () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter(({ place }) => !(place in ROWS)).flatMap(strayImports)).toEqual([]);
  });
});

describe("a broken rule is noticed", () => {
  test.each([
    ["a folder further right", "library/a.ts", 'import { b } from "../assembly/b.js";'],
    ["a type from further right", "library/a.ts", 'import type { B } from "../assembly/b.js";'],
    ["a type named in place", "library/a.ts", 'export type A = import("../assembly/b.js").B;'],
    ["a file loaded later", "assembly/a.ts", 'export const b = await import("../rendering/b.js");'],
    ["a re-export", "agreement/a.ts", 'export { b } from "../assembly/b.js"; export const a = 1;'],
    ["a deeper folder", "assembly/numerals/a.ts", 'import { b } from "../../rendering/b.js";'],
    ["the core past the actions", "web/a.ts", 'import { b } from "../assembly/b.js";'],
    ["a value among types", "http/api/a.ts", 'import { type B } from "../../assembly/b.js";'],
    ["the storage itself", "actions/a.ts", 'import { b } from "../storage/b.js";'],
    ["an entry point", "web/a.ts", 'import { b } from "../main.js";'],
    ["anything in the list of problems", "problems.ts", 'import type { B } from "./library/b.js";'],
    ["Node in the core", "rendering/a.ts", 'import { readFileSync } from "node:fs";'],
    ["a package out of place", "agreement/a.ts", 'import express from "express";'],
    ["anything by a folder without a row", "handy/a.ts", ""],
    ["anything by a new file at the top", "handy.ts", ""],
  ])("%s, refused: %s with %s", (_what, path, text) => {
    expect(strayImports(sourceFile(path, text))).toHaveLength(1);
  });

  test.each([
    ["library/a.ts", 'import { z } from "zod";'],
    ["assembly/a.ts", 'import { toWords } from "n2words/ru-RU"; import { b } from "./numerals/b.js";'],
    [
      "actions/a.ts",
      'import type { Drafts } from "../storage/b.js"; import { problem } from "../problems.js";',
    ],
    ["http/a.ts", 'import { pages } from "../web/b.js"; import type { B } from "../assembly/b.js";'],
    ["main.ts", 'import { b } from "./storage/b.js"; import { createServer } from "node:http";'],
  ])("while %s may say %s", (path, text) => {
    expect(strayImports(sourceFile(path, text))).toEqual([]);
  });
});
