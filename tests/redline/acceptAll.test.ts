/** Tracked changes of every kind, accepted and rejected as Word would do it. */
import { describe, expect, test } from "vitest";
import { acceptAll, rejectAll } from "../../src/redline/acceptAll.js";
import { readTrackedWord } from "../support/trackedWord.js";
import { unzip } from "../support/unzip.js";
import { control } from "../support/wordObjects.js";
import { buildWord, cell, change, mark, paragraph, row, run } from "../support/wordBuilder.js";

async function bothWays(
  body: string,
): Promise<{ accepted: string; rejected: string; xml: [string, string] }> {
  const bytes = buildWord({ body: `${body}<w:sectPr/>` });
  const [all, none] = [await acceptAll(bytes), await rejectAll(bytes)];
  const xml = async (file: Uint8Array): Promise<string> => (await unzip(file)).get("word/document.xml")!;
  return {
    accepted: (await readTrackedWord(all)).shown,
    rejected: (await readTrackedWord(none)).shown,
    xml: [await xml(all), await xml(none)],
  };
}

const marked = (content: string, name: "ins" | "del"): string =>
  paragraph(content, `<w:rPr>${mark(name)}</w:rPr>`);

test.each([
  ["inserted words", paragraph(run("А") + change("ins", "Б")), "АБ", "А"],
  ["deleted words", paragraph(run("А") + change("del", "Б")), "А", "АБ"],
  ["moved words", paragraph(change("moveFrom", "А ") + run("Б ") + change("moveTo", "А")), "Б А", "А Б"],
  ["a change inside a change", paragraph(run("А") + change("ins", run("Б") + change("del", "В"))), "АБ", "А"],
  ["an inserted mark", marked("А", "ins") + paragraph("Б"), "А\nБ", "АБ"],
  ["a deleted mark", marked("А", "del") + paragraph("Б"), "АБ", "А\nБ"],
  ["three marks in a row", marked("А", "del") + marked("Б", "del") + paragraph("В"), "АБВ", "А\nБ\nВ"],
  [
    "a deleted paragraph",
    paragraph("А") + marked(change("del", "Б"), "del") + paragraph("В"),
    "А\nВ",
    "А\nБ\nВ",
  ],
  [
    "a deleted mark before a table",
    marked("А", "del") + `<w:tbl>${row(["Б"])}</w:tbl>` + paragraph("В"),
    "А\nБ\n|‖\nВ",
    "А\nБ\n|‖\nВ",
  ],
  [
    "a deleted row",
    `<w:tbl>${row(["А"])}${row(["Б"], mark("del"))}</w:tbl>` + paragraph("В"),
    "А\n|‖\nВ",
    "А\n|‖\nБ\n|‖\nВ",
  ],
  [
    "a table whose rows are all inserted",
    `<w:tbl>${row(["А"], mark("ins"))}</w:tbl>` + paragraph("В"),
    "А\n|‖\nВ",
    "В",
  ],
  [
    "a content control of which nothing is left",
    paragraph("А") + control("x", marked(change("del", "Б"), "del")) + paragraph("В"),
    "А\nВ",
    "А\nБ\nВ",
  ],
  [
    "a deleted cell",
    `<w:tbl>${row([cell("А"), `<w:tc><w:tcPr>${mark("del").replace("w:del", "w:cellDel")}</w:tcPr>${paragraph("Б")}</w:tc>`])}</w:tbl>` +
      paragraph("В"),
    "А\n|‖\nВ",
    "А\n|Б\n|‖\nВ",
  ],
])("%s", async (_what, body, accepted, rejected) => {
  expect(await bothWays(body)).toMatchObject({ accepted, rejected });
});

describe("properties", () => {
  const changeOf = (name: string, inner: string): string =>
    `<w:${name} w:id="3" w:author="А">${inner}</w:${name}>`;

  test("an older format of words comes back when it is rejected", async () => {
    const body = paragraph(run("А", `<w:b/>${changeOf("rPrChange", "<w:rPr><w:i/></w:rPr>")}`));
    const { xml } = await bothWays(body);
    expect(xml[0]).toContain("<w:rPr><w:b/></w:rPr>");
    expect(xml[1]).toContain("<w:rPr><w:i/></w:rPr>");
  });

  test("an older format of a paragraph comes back and leaves the format of its mark alone", async () => {
    const older = changeOf("pPrChange", '<w:pPr><w:jc w:val="left"/></w:pPr>');
    const { xml } = await bothWays(paragraph("А", `<w:jc w:val="right"/><w:rPr><w:b/></w:rPr>${older}`));
    expect(xml[0]).toContain('<w:pPr><w:jc w:val="right"/><w:rPr><w:b/></w:rPr></w:pPr>');
    expect(xml[1]).toContain('<w:pPr><w:jc w:val="left"/><w:rPr><w:b/></w:rPr></w:pPr>');
  });

  test("joined paragraphs have the properties of the mark that is left", async () => {
    const body =
      paragraph("А", `<w:jc w:val="left"/><w:rPr>${mark("del")}</w:rPr>`) +
      paragraph("Б", '<w:jc w:val="right"/>');
    expect((await bothWays(body)).xml[0]).toContain('<w:pPr><w:jc w:val="right"/></w:pPr><w:r>');
  });
});

test("notes, headers and comments are settled too, and no change is left anywhere", async () => {
  const bytes = buildWord({
    body: `${paragraph(`${run("А")}<w:r><w:footnoteReference w:id="1"/></w:r>`)}<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>`,
    footnotes: `<w:footnote w:id="1">${paragraph(change("ins", "новое") + change("del", "старое"))}</w:footnote>`,
    headers: { h: paragraph(change("del", "прежний")) },
    comments: `<w:comment w:id="1">${paragraph(change("ins", "замечание"))}</w:comment>`,
  });
  for (const settled of [await acceptAll(bytes), await rejectAll(bytes)]) {
    expect([...(await unzip(settled)).values()].join("")).not.toMatch(/<w:(?:ins|del|delText)\b/);
  }
  expect((await readTrackedWord(await acceptAll(bytes))).shown).toBe("А†[новое]");
  expect((await readTrackedWord(await rejectAll(bytes))).shown).toBe("А†[старое]");
});

test("a file without changes comes back with the same parts", async () => {
  const bytes = buildWord({ body: paragraph("А") });
  expect(await unzip(await acceptAll(bytes))).toEqual(await unzip(bytes));
});
