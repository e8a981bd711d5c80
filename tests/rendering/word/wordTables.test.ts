/** The tables of a Word file: both languages side by side, and the signatures. */
import { describe, expect, test } from "vitest";
import type { Document, Parts } from "../../../src/assembly/document.js";
import { sampleDocument } from "../../support/sampleDocument.js";
import { wordFile } from "../../support/sampleWord.js";
import { child, descendants, isOn, textOf, type XmlElement } from "../../support/xmlTree.js";

async function tablesOf(languages: "ru" | "bilingual", document: Document = sampleDocument) {
  const file = await wordFile(languages, "clean", document);
  return descendants(file.document, "w:tbl").map((table) => descendants(table, "w:tr"));
}

function isSet(row: XmlElement, property: "w:tblHeader" | "w:cantSplit"): boolean {
  return isOn(child(row, "w:trPr"), property);
}

test("every table has one header row, and it is the first", async () => {
  const tables = await tablesOf("bilingual");

  // Title, body, and the signatures once in each language.
  expect(tables).toHaveLength(4);
  for (const rows of tables) {
    expect(rows.map((row) => isSet(row, "w:tblHeader"))).toEqual(rows.map((_, index) => index === 0));
  }
});

test("the header of the text names the languages, the header of the signatures the sides", async () => {
  const headers = (await tablesOf("bilingual")).map(([row]) => descendants(row!, "w:tc").map(textOf));

  expect(headers).toEqual([
    ["Қазақ тілінде", "На русском языке"],
    ["Қазақ тілінде", "На русском языке"],
    ["Жұмыс берушіден", "Жұмыскерлерден"],
    ["От работодателя", "От работников"],
  ]);
});

test("a long row may be broken between pages, the others may not", async () => {
  const long: Parts = [{ kind: "text", text: "слово ".repeat(200) }];
  const short: Parts = [{ kind: "text", text: "сөз" }];
  const [, body] = await tablesOf("bilingual", { ...sampleDocument, preamble: [{ kk: short, ru: long }] });
  const breakable = body!.filter((row) => !isSet(row, "w:cantSplit"));

  expect(breakable.map((row) => textOf(row).slice(0, 8))).toEqual(["сөзслово"]);
});

describe("the signatures", () => {
  test("stay on one page: no row is broken, and each is kept with the next", async () => {
    const { document, styles } = await wordFile("ru");
    const rows = descendants(descendants(document, "w:tbl").at(-1)!, "w:tr");
    const kept = descendants(styles, "w:style")
      .filter((style) => isOn(child(style, "w:pPr"), "w:keepNext"))
      .map(({ attributes }) => attributes["w:styleId"]);
    const keptRows = rows.filter((row) =>
      descendants(row, "w:pStyle").every(({ attributes }) => kept.includes(attributes["w:val"])),
    );

    expect(rows).toHaveLength(6);
    expect(rows.filter((row) => isSet(row, "w:cantSplit"))).toEqual(rows);
    expect(keptRows).toEqual(rows.slice(0, -1));
    expect(kept).toContain("signatureTitle-ru");
  });

  test("take the last provision with them", async () => {
    const { document } = await wordFile("ru");
    const text = descendants(document, "w:p").filter((one) => textOf(one).startsWith("Применяется пункт"));

    expect(text.map((one) => isOn(child(one, "w:pPr"), "w:keepNext"))).toEqual(
      text.map((_, index) => index === text.length - 1),
    );
  });

  test.each([
    [2, [2]],
    [3, [3]],
    // Four columns would break the words of long names.
    [4, [2, 2]],
  ])("of %i parties stand in tables of %j columns", async (count, expected) => {
    const [party] = sampleDocument.signatures;
    const signatures = Array.from({ length: count }, () => party!);
    const tables = await tablesOf("ru", { ...sampleDocument, signatures });

    expect(tables.map((rows) => rows.map((row) => descendants(row, "w:tc").length))).toEqual(
      expected.map((columns) => Array.from({ length: 6 }, () => columns)),
    );
  });

  test("are left out when nobody signs", async () => {
    expect(await tablesOf("ru", { ...sampleDocument, signatures: [] })).toEqual([]);
  });
});
