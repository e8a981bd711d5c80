/** Every refusal and everything that is not read can be said in all languages of the interface. */
import { describe, expect, test } from "vitest";
import { refusalText, unprocessedText } from "../../src/actions/readFile.js";
import { ReadRefusal, readRefusalCodes } from "../../src/reading/readRefusal.js";
import { unprocessedCodes } from "../../src/reading/unprocessedCodes.js";
import { loadLocales } from "../../src/storage/localeFiles.js";
import { localesFolder } from "../../src/storage/projectFolders.js";
import { createWording, interfaceLanguages, type LocaleTexts } from "../../src/wording.js";

const texts = await loadLocales(localesFolder, interfaceLanguages);
const wording = createWording(texts);

/** A value for every placeholder that any of the messages has. */
const details = {
  name: "word/document.xml",
  part: "word/styles.xml",
  found: 7,
  most: 5,
  format: "rtf",
  what: "REF",
};

describe.each(interfaceLanguages)("in %s", (language) => {
  const translate = wording(language);
  const worded = (group: string): string[] =>
    Object.keys((texts[language]["reading"] as Record<string, LocaleTexts>)[group]!);

  test("every refusal is worded, and nothing else", () => {
    expect(worded("refusals").sort()).toEqual([...readRefusalCodes].sort());
  });

  test("everything that is not read is worded, and nothing else", () => {
    expect(worded("unprocessed").sort()).toEqual([...unprocessedCodes].sort());
  });

  test.each(readRefusalCodes)("%s says what to do, with all its values", (code) => {
    const text = refusalText(translate, new ReadRefusal(code, details));
    expect(text).toMatch(/^[\p{Lu}«“.].+\.$/su);
    expect(text).not.toMatch(/\{\{|undefined/);
  });

  test.each(unprocessedCodes)("%s says where and how much", (code) => {
    for (const where of worded("parts")) {
      const text = unprocessedText(translate, { code, where, count: 3, details: { what: "REF" } });
      expect(text).toMatch(/^[\p{Lu}«“.{].+\.$/su);
      expect(text).not.toMatch(/\{\{|undefined|reading\./);
    }
  });
});

test("an example in every language", () => {
  const said = interfaceLanguages.map((language) =>
    unprocessedText(wording(language), { code: "images", where: "body", count: 3 }),
  );
  expect(said).toEqual([
    "Суреттер оқылмады (негізгі мәтін): 3.",
    "Изображения не прочитаны (основной текст): 3.",
    "Images were not read (main text): 3.",
  ]);
});
