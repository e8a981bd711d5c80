/** Texts beside the body, and everything in a file that is not read. */
import { describe, expect, test } from "vitest";
import { ReadRefusal } from "../../../src/reading/readRefusal.js";
import { linesOf, readBuilt } from "../../support/readShown.js";
import { paragraph, run, table } from "../../support/wordBuilder.js";

const note = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

describe("notes", () => {
  const footnotes =
    `<w:footnote w:id="0" w:type="separator">${paragraph("---")}</w:footnote>` +
    `<w:footnote w:id="5">${paragraph("Первая на странице")}</w:footnote>` +
    `<w:footnote w:id="3">${paragraph("Вторая")}</w:footnote>` +
    `<w:footnote w:id="9">${paragraph("Ни на что не отвечает")}</w:footnote>`;

  test("stand after the text in the order of their marks, each with its number", async () => {
    const { provisions } = await readBuilt({
      body: paragraph(
        run("Текст") + note("footnote", 5) + run(" и ещё") + note("footnote", 3) + note("endnote", 1),
      ),
      footnotes,
      endnotes: `<w:endnote w:id="1">${paragraph("В конце")}</w:endnote>`,
    });
    expect(provisions.map(({ text, place }) => [text, place.part, place.note])).toEqual([
      ["Текст и ещё", "body", undefined],
      ["Первая на странице", "footnote", 1],
      ["Вторая", "footnote", 2],
      ["В конце", "endnote", 1],
    ]);
  });

  test("of words that were deleted are gone with them", async () => {
    const deleted = `<w:del w:id="1" w:author="А">${note("footnote", 5)}</w:del>`;
    const source = { body: paragraph(run("Текст") + deleted), footnotes };
    expect(await linesOf(source, "accepted")).toEqual(["Текст"]);
    expect(await linesOf(source, "rejected")).toEqual(["Текст", "Первая на странице"]);
  });
});

describe("headers and footers", () => {
  const section = (...references: string[]): string => `<w:sectPr>${references.join("")}</w:sectPr>`;
  const header = (id: string): string => `<w:headerReference w:type="default" r:id="${id}"/>`;

  test("are read once, whatever number of sections shows them", async () => {
    const { provisions } = await readBuilt({
      body:
        paragraph("Первый", section(header("h1"))) +
        paragraph("Второй") +
        section(header("h1"), header("h2")),
      headers: { h1: paragraph("Проект"), h2: paragraph("Приложение") },
    });
    expect(provisions.map(({ text, place }) => [text, place.part])).toEqual([
      ["Первый", "body"],
      ["Второй", "body"],
      ["Проект", "header"],
      ["Приложение", "header"],
    ]);
  });

  test("say nothing when only the number of the page stands in them", async () => {
    const page = `<w:fldSimple w:instr=" PAGE ">${run("7")}</w:fldSimple>`;
    const pages = `<w:fldSimple w:instr=" NUMPAGES ">${run("12")}</w:fldSimple>`;
    const reference = `<w:sectPr><w:footerReference w:type="default" r:id="f1"/></w:sectPr>`;
    const footers = { f1: paragraph(page + run(" / ") + pages) };
    expect(await linesOf({ body: paragraph("Текст") + reference, footers })).toEqual(["Текст"]);
  });

  test("that no section shows are not read", async () => {
    expect(await linesOf({ body: paragraph("Текст"), headers: { h1: paragraph("Старый") } })).toEqual([
      "Текст",
    ]);
  });
});

describe("text boxes", () => {
  const box = (content: string): string => `<w:txbxContent>${content}</w:txbxContent>`;
  const drawn = (content: string): string =>
    `<w:drawing><wp:inline><a:graphic><wps:wsp><wps:txbx>${box(content)}</wps:txbx></wps:wsp></a:graphic></wp:inline></w:drawing>`;
  const old = (content: string): string =>
    `<w:pict><v:shape><v:textbox>${box(content)}</v:textbox></v:shape></w:pict>`;

  test("are read after the paragraph on which they hang, once, though both forms are in the file", async () => {
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${drawn(paragraph("В рамке"))}</mc:Choice><mc:Fallback>${old(paragraph("В рамке"))}</mc:Fallback></mc:AlternateContent>`;
    const { provisions } = await readBuilt(paragraph(`<w:r><w:t>До</w:t>${both}</w:r>`) + paragraph("После"));
    expect(provisions.map(({ text, place }) => [text, place.part])).toEqual([
      ["До", "body"],
      ["В рамке", "text-box"],
      ["После", "body"],
    ]);
  });

  test("of old files, with tables in them, are read too", async () => {
    const body = paragraph(`<w:r>${old(table(["а", "б"]) + paragraph(""))}</w:r>`);
    expect(await linesOf(body)).toEqual(["а", "б"]);
  });
});

describe("what is not read is named", () => {
  const drawing = (inside: string): string => `<w:r><w:t>т</w:t><w:drawing>${inside}</w:drawing></w:r>`;

  test.each([
    ["images", drawing("<a:graphic><pic:pic/></a:graphic>")],
    ["images", `<w:r><w:t>т</w:t><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>`],
    ["charts", drawing("<a:graphic><c:chart/></a:graphic>")],
    ["diagrams", drawing("<a:graphic><dgm:relIds/></a:graphic>")],
    ["word-art", `<w:r><w:t>т</w:t><w:pict><v:shape><v:textpath string="ПРОЕКТ"/></v:shape></w:pict></w:r>`],
    [
      "embedded-objects",
      `<w:r><w:t>т</w:t><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject/></w:object></w:r>`,
    ],
    ["formulas", `${run("т")}<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>`],
  ])("%s", async (code, content) => {
    const { unprocessed } = await readBuilt(paragraph(content));
    expect(unprocessed).toEqual([{ code, where: "body", count: 1 }]);
  });

  test("comments by their number, embedded documents, macros", async () => {
    const { unprocessed } = await readBuilt({
      body: paragraph("Текст") + `<w:altChunk r:id="x"/>`,
      comments: `<w:comment w:id="0"/><w:comment w:id="1"/>`,
      macros: true,
    });
    expect(unprocessed).toEqual([
      { code: "embedded-documents", where: "body", count: 1 },
      { code: "comments", where: "comments", count: 2 },
      { code: "macros", where: "file", count: 1 },
    ]);
  });

  test("an element nobody knows, when there is text in it", async () => {
    const { unprocessed } = await readBuilt(
      paragraph(`${run("а")}<w:novelty>${run("б")}</w:novelty><w:proofErr/>`),
    );
    expect(unprocessed).toEqual([
      { code: "unknown-elements", where: "body", count: 1, details: { what: "w:novelty" } },
    ]);
  });

  test("the same thing in several places is counted for each part of the file", async () => {
    const image = drawing("<pic:pic/>");
    const { unprocessed } = await readBuilt({
      body: paragraph(image) + paragraph(image) + `<w:sectPr><w:headerReference r:id="h1"/></w:sectPr>`,
      headers: { h1: paragraph(image) },
    });
    expect(unprocessed).toEqual([
      { code: "images", where: "body", count: 2 },
      { code: "images", where: "header", count: 1 },
    ]);
  });
});

describe("a file of which nothing can be read is refused", () => {
  test.each([
    ["no-text", paragraph("") + paragraph("  ")],
    ["scanned", paragraph("<w:r><w:drawing><pic:pic/></w:drawing></w:r>")],
  ])("%s", async (code, body) => {
    await expect(readBuilt(body)).rejects.toMatchObject({ name: "ReadRefusal", code });
  });

  test("also when it is a spreadsheet in the package of Word", async () => {
    const parts = { "word/document.xml": '<x:workbook xmlns:x="urn:x"/>' };
    const refusal: unknown = await readBuilt({ body: "", parts }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ReadRefusal);
    expect(refusal).toMatchObject({ code: "not-a-word-file" });
  });
});
