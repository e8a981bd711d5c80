/** The text of paragraphs: what of the elements of a Word file a reader sees. */
import { describe, expect, test } from "vitest";
import { linesOf, readBuilt } from "../../support/readShown.js";
import { paragraph, run } from "../../support/wordBuilder.js";

describe("signs that are elements", () => {
  test.each([
    ["tab", "а<w:tab/>б", "а\tб"],
    ["no-break hyphen", "а<w:noBreakHyphen/>б", "а\u2011б"],
    ["soft hyphen", "а<w:softHyphen/>б", "а\u00adб"],
    ["line break", "а<w:br/>б", "а\nб"],
    ["page break", 'а<w:br w:type="page"/>б', "а\nб"],
    ["sign of a symbol font", 'а<w:sym w:font="Wingdings" w:char="F0FC"/>', "а✓"],
    ["sign that stands for itself", 'а<w:sym w:font="Times New Roman" w:char="2116"/>', "а№"],
  ])("%s", async (_what, content, expected) => {
    const pieces = content.replaceAll(/[аб]/g, (letter) => `<w:t>${letter}</w:t>`);
    expect(await linesOf(`<w:p><w:r>${pieces}</w:r></w:p>`)).toEqual([expected]);
  });

  test("a picture of a sign that stands for no letter is shown as a box, and named", async () => {
    const { provisions, unprocessed } = await readBuilt(
      paragraph('<w:r><w:t>а</w:t><w:sym w:font="Wingdings" w:char="F04A"/></w:r>'),
    );
    expect(provisions[0]!.text).toBe("а□");
    expect(unprocessed).toEqual([
      { code: "unknown-signs", where: "body", count: 1, details: { what: "Wingdings" } },
    ]);
  });
});

describe("text around which something stands", () => {
  test.each([
    ["a link", `<w:hyperlink r:id="x">${run("адрес")}</w:hyperlink>`],
    ["a content control", `<w:sdt><w:sdtPr/><w:sdtContent>${run("адрес")}</w:sdtContent></w:sdt>`],
    ["a smart tag", `<w:smartTag w:element="x">${run("адрес")}</w:smartTag>`],
    ["a bookmark", `<w:bookmarkStart w:id="1" w:name="b"/>${run("адрес")}<w:bookmarkEnd w:id="1"/>`],
    ["a direction of writing", `<w:bdo w:val="ltr">${run("адрес")}</w:bdo>`],
    [
      "a choice for newer programs",
      `<mc:AlternateContent><mc:Choice Requires="wps">${run("адрес")}</mc:Choice><mc:Fallback>${run("старое")}</mc:Fallback></mc:AlternateContent>`,
    ],
  ])("%s is text of the paragraph", async (_what, xml) => {
    expect(await linesOf(paragraph(run("до ") + xml + run(" после")))).toEqual(["до адрес после"]);
  });

  test("a content control around paragraphs and tables changes nothing", async () => {
    const inner = paragraph("Первый") + paragraph("Второй");
    expect(await linesOf(`<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`)).toEqual([
      "Первый",
      "Второй",
    ]);
  });
});

describe("fields", () => {
  const complex = (instruction: string, result: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r>` +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

  test("show the text that was worked out last, and never the instruction", async () => {
    const simple = `<w:fldSimple w:instr=" REF a ">${run("5.2")}</w:fldSimple>`;
    const body = paragraph(run("пункты ") + simple + run(" и ") + complex("REF b \\r", run("6.1")));
    expect(await linesOf(body)).toEqual(["пункты 5.2 и 6.1"]);
  });

  test("may stand inside each other", async () => {
    const inner = complex("MERGEFIELD city", run("Алматы"));
    expect(await linesOf(paragraph(complex(`IF 1 = 1`, run("город ") + inner)))).toEqual(["город Алматы"]);
  });

  test("without a result are named", async () => {
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>LISTNUM</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const { unprocessed } = await readBuilt(paragraph(field + run("текст")));
    expect(unprocessed).toEqual([
      { code: "fields-without-text", where: "body", count: 1, details: { what: "LISTNUM" } },
    ]);
  });

  test("without an end do not hide the rest of the file", async () => {
    const open = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>`;
    expect(await linesOf(paragraph(open + run("нет")) + paragraph("Дальше"))).toEqual(["Дальше"]);
  });

  test("that list the contents are left out, over all their paragraphs, and named", async () => {
    const toc = complex("TOC \\o", `${run("Раздел 1. Оплата … 3")}</w:p><w:p>${run("Раздел 2. Отпуск … 5")}`);
    const { provisions, unprocessed } = await readBuilt(paragraph(toc) + paragraph("Раздел 1. Оплата"));
    expect(provisions.map(({ label }) => label)).toEqual(["Раздел 1."]);
    expect(unprocessed).toEqual([{ code: "table-of-contents", where: "body", count: 1 }]);
  });

  test("of old forms show their boxes and choices", async () => {
    const box = (data: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r>` +
      `<w:r><w:instrText>FORM</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const checked = box('<w:checkBox><w:checked w:val="1"/></w:checkBox>');
    const free = box('<w:checkBox><w:default w:val="0"/></w:checkBox>');
    const list = box(
      '<w:ddList><w:result w:val="1"/><w:listEntry w:val="да"/><w:listEntry w:val="нет"/></w:ddList>',
    );
    expect(await linesOf(paragraph(run("Ответ: ") + checked + free + list))).toEqual(["Ответ: ☒☐нет"]);
  });
});

test("hidden text is not shown by Word: it is not read, and named", async () => {
  const { provisions, unprocessed } = await readBuilt(paragraph(run("видно") + run(" тайно", "<w:vanish/>")));
  expect(provisions[0]!.text).toBe("видно");
  expect(unprocessed).toEqual([{ code: "hidden-text", where: "body", count: 1 }]);
});

test("spaces at the ends of a text count only where the file asks for them", async () => {
  expect(
    await linesOf("<w:p><w:r><w:t> а </w:t><w:t xml:space='preserve'> б\n</w:t><w:t>в</w:t></w:r></w:p>"),
  ).toEqual(["а б в"]);
});

describe("several points in one paragraph, with lines broken by hand", () => {
  test("are provisions of their own; a line without a number goes on with the one before", async () => {
    const lines = ["3.1. Работодатель обязан:", "1) платить вовремя;", "2) уведомлять", "за 30 дней."];
    const content = lines.map((line) => `<w:t>${line}</w:t>`).join("<w:br/>");
    const { provisions } = await readBuilt(`<w:p><w:r>${content}</w:r></w:p>`);
    expect(provisions.map(({ label, text }) => [label, text])).toEqual([
      ["3.1.", "Работодатель обязан:"],
      ["1)", "платить вовремя;"],
      ["2)", "уведомлять\nза 30 дней."],
    ]);
    expect(provisions.map(({ place }) => place.paragraph)).toEqual([1, 1, 1]);
  });

  test("stand under a number that Word counted", async () => {
    const { provisions } = await readBuilt({
      body: `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Стороны:</w:t><w:br/><w:t>а) первая;</w:t></w:r></w:p>`,
      numbering: `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="7"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    });
    expect(provisions.map(({ label, labelKind }) => [label, labelKind])).toEqual([
      ["7.", "automatic"],
      ["а)", "typed"],
    ]);
  });
});

test("a strict file and a file with other prefixes read like any other", async () => {
  const body = (prefix: string): string =>
    `<${prefix}:body><${prefix}:p><${prefix}:r><${prefix}:t>Текст</${prefix}:t></${prefix}:r></${prefix}:p></${prefix}:body>`;
  const strict = `<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main">${body("w")}</w:document>`;
  const foreign = `<n:document xmlns:n="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${body("n")}</n:document>`;
  for (const xml of [strict, foreign]) {
    expect(await linesOf({ body: "", parts: { "word/document.xml": xml } })).toEqual(["Текст"]);
  }
});
