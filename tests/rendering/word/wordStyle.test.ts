/** The settings file decides how Word files look, and a mistake in it is named. */
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { toWord } from "../../../src/rendering/word/toWord.js";
import { parseWordStyle } from "../../../src/rendering/word/wordStyle.js";
import { readWordStyleFile } from "../../../src/storage/wordStyleFile.js";
import { sampleDocument } from "../../support/sampleDocument.js";
import { wordFile, wordStyle } from "../../support/sampleWord.js";
import { readWord, type WordFile } from "../../support/wordReader.js";
import { child, descendants, valueOf } from "../../support/xmlTree.js";

function look({ document, styles }: WordFile) {
  const defaults = child(child(child(styles, "w:docDefaults"), "w:rPrDefault"), "w:rPr");
  return {
    page: descendants(document, "w:pgSz").map(({ attributes }) => [attributes["w:w"], attributes["w:h"]]),
    margins: descendants(document, "w:pgMar").map(({ attributes: of }) => [
      of["w:top"],
      of["w:right"],
      of["w:bottom"],
      of["w:left"],
    ]),
    font: child(defaults, "w:rFonts")?.attributes["w:ascii"],
    halfPoints: valueOf(defaults, "w:sz"),
  };
}

test("the documents are A4 in Times New Roman 14, in two columns 12", async () => {
  const a4 = {
    page: [["11906", "16838"]],
    margins: [["1134", "850", "1134", "1701"]],
    font: "Times New Roman",
  };

  expect(look(await wordFile("kk"))).toEqual({ ...a4, halfPoints: "28" });
  expect(look(await wordFile("bilingual"))).toEqual({ ...a4, halfPoints: "24" });
});

test("a change of the settings changes the document", async () => {
  const style = {
    ...wordStyle,
    font: "PT Serif",
    page: { ...wordStyle.page, margins_mm: { top: 25.4, right: 25.4, bottom: 25.4, left: 25.4 } },
  };
  const file = await readWord(await toWord(sampleDocument, { languages: "ru", style }));

  expect(look(file)).toMatchObject({ font: "PT Serif", margins: [["1440", "1440", "1440", "1440"]] });
});

describe("a mistake in the settings", () => {
  test.each([
    ["a wrong kind of value", { font: 14 }, /font/],
    ["an unknown setting", { colour: "red" }, /colour/],
    ["a value out of bounds", { footer_size_pt: 400 }, /footer_size_pt/],
    ["a missing group", { page: undefined }, /page/],
  ])("is named: %s", (_what, change, message) => {
    expect(() => parseWordStyle({ ...wordStyle, ...change })).toThrow(message);
  });

  test("which makes the file unreadable is named with its file and line", async () => {
    const broken = fileURLToPath(new URL("../../fixtures/word/broken-style.yaml", import.meta.url));

    await expect(readWordStyleFile(broken)).rejects.toThrow(/broken-style\.yaml.*line 3, column 1/s);
  });
});
