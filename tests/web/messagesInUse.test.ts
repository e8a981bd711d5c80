/** Each message of the pages, the service and the command line is used, and each that is used is worded. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadLocales } from "../../src/storage/localeFiles.js";
import { localesFolder, pagesFolder } from "../../src/storage/projectFolders.js";
import { interfaceLanguages, type LocaleTexts } from "../../src/wording.js";
import { sourceFiles } from "../support/sourceFiles.js";

const GROUPS = ["pages", "http", "cli", "answer-kinds", "parts-of-core"];

const texts = await loadLocales(localesFolder, interfaceLanguages);
const templates = readdirSync(pagesFolder).map((name) => readFileSync(join(pagesFolder, name), "utf8"));
const code = [...sourceFiles().map((file) => file.codeWithoutComments), ...templates].join("\n");

/** Keys as they are written: «"pages.skip"», or «`pages.levels.${level}`» with a star for the value. */
const mentioned = Array.from(
  code.matchAll(/["`]((?:pages|http|cli|answer-kinds|parts-of-core)\.(?:[a-z.-]|\$\{[^}]*\})*)["`]/g),
).map(([, key = ""]) => key.replace(/\$\{[^}]*\}/g, "*"));

function keysIn(group: LocaleTexts, above: string): string[] {
  return Object.entries(group).flatMap(([name, value]) =>
    typeof value === "string" ? [`${above}${name}`] : keysIn(value, `${above}${name}.`),
  );
}

function fits(key: string, pattern: string): boolean {
  // A value chooses one name and never leads into a deeper group.
  return new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", "[a-z-]+")}$`).test(key);
}

describe.each(interfaceLanguages)("the messages in %s", (language) => {
  const groups = GROUPS.filter((group) => group !== "pages" || language !== "en");
  const keys = groups.flatMap((group) => keysIn(texts[language][group] as LocaleTexts, `${group}.`));

  test("are all used", () => {
    expect(keys.length).toBeGreaterThan(50);
    expect(keys.filter((key) => !mentioned.some((pattern) => fits(key, pattern)))).toEqual([]);
  });

  test("word everything that is used", () => {
    const used = mentioned.filter((pattern) => groups.some((group) => pattern.startsWith(`${group}.`)));
    expect(used.length).toBeGreaterThan(30);
    expect(used.filter((pattern) => !keys.some((key) => fits(key, pattern)))).toEqual([]);
  });
});
