/** Tracked changes: the two views of a text, and who changed what. */
import { describe, expect, test } from "vitest";
import { linesOf, readBuilt } from "../../support/readShown.js";
import {
  change,
  inList,
  mark,
  paragraph,
  row,
  run,
  table,
  abstractList,
  level,
  list,
} from "../../support/wordBuilder.js";

async function bothViews(
  body: string,
  numbering?: string,
): Promise<{ accepted: string[]; rejected: string[] }> {
  const source = { body, ...(numbering === undefined ? {} : { numbering }) };
  return { accepted: await linesOf(source, "accepted"), rejected: await linesOf(source, "rejected") };
}

describe("a change of words", () => {
  test("is seen in one view and not in the other", async () => {
    const body = paragraph(
      run("Работодатель ") + change("del", "обязан") + change("ins", "вправе") + run(" платить."),
    );
    expect(await bothViews(body)).toEqual({
      accepted: ["Работодатель вправе платить."],
      rejected: ["Работодатель обязан платить."],
    });
  });

  test("inside an insertion of somebody else is seen in neither", async () => {
    const inner = change("del", "лишнее", "Б");
    expect(await bothViews(paragraph(run("текст") + change("ins", inner, "А")))).toEqual({
      accepted: ["текст"],
      rejected: ["текст"],
    });
  });

  test("that moved stands in the new place or in the old", async () => {
    const body =
      paragraph(change("moveFrom", "Условие") + run("Первый")) +
      paragraph(run("Второй ") + change("moveTo", "Условие"));
    expect(await bothViews(body)).toEqual({
      accepted: ["Первый", "Второй Условие"],
      rejected: ["УсловиеПервый", "Второй"],
    });
  });

  test("is told with its author, date and kind; neighbours of one author are one", async () => {
    const { revisions } = await readBuilt(
      paragraph(
        run("а") +
          change("ins", "б ", "Асан", "2026-01-01T00:00:00Z") +
          change("ins", "в", "Асан", "2026-01-01T00:00:00Z") +
          run("г") +
          change("ins", "д", "Асан", "2026-01-01T00:00:00Z") +
          change("del", "е", "Үсен", "2026-02-01T00:00:00Z"),
      ),
    );
    expect(revisions.map(({ kind, author, date, text }) => [kind, author, date, text])).toEqual([
      ["inserted", "Асан", "2026-01-01T00:00:00Z", "б в"],
      ["inserted", "Асан", "2026-01-01T00:00:00Z", "д"],
      ["deleted", "Үсен", "2026-02-01T00:00:00Z", "е"],
    ]);
  });

  test("without a date has none", async () => {
    const { revisions } = await readBuilt(
      paragraph('<w:ins w:id="1" w:author="А"><w:r><w:t>б</w:t></w:r></w:ins>'),
    );
    expect(revisions).toEqual([
      { kind: "inserted", author: "А", date: null, text: "б", place: { part: "body", paragraph: 1 } },
    ]);
  });
});

describe("a change of the end of a paragraph", () => {
  const deletedEnd = `<w:rPr>${mark("del")}</w:rPr>`;

  test("that was deleted joins it to the next one", async () => {
    const body = paragraph("Первый ", deletedEnd) + paragraph("второй");
    expect(await bothViews(body)).toEqual({ accepted: ["Первый второй"], rejected: ["Первый", "второй"] });
  });

  test("that was inserted splits in one view what is whole in the other", async () => {
    const body = paragraph("Первый ", `<w:rPr>${mark("ins")}</w:rPr>`) + paragraph("второй");
    expect(await bothViews(body)).toEqual({ accepted: ["Первый", "второй"], rejected: ["Первый второй"] });
  });

  test("with all its text takes the paragraph away, and its number with it", async () => {
    const numbering = abstractList(0, level(0, "decimal", "%1.")) + list(1, 0);
    const body =
      paragraph("Один", inList(1)) +
      paragraph(change("del", "Два"), inList(1) + deletedEnd) +
      paragraph("Три", inList(1));
    expect(await bothViews(body, numbering)).toEqual({
      accepted: ["1. Один", "2. Три"],
      rejected: ["1. Один", "2. Два", "3. Три"],
    });
  });

  test("takes the number of the paragraph into which it runs on", async () => {
    const numbering = abstractList(0, level(0, "decimal", "%1.")) + list(1, 0);
    const body = paragraph("Начало ", deletedEnd) + paragraph("и конец", inList(1));
    expect((await bothViews(body, numbering)).accepted).toEqual(["1. Начало и конец"]);
  });

  test("at the end of a cell joins nothing", async () => {
    expect((await bothViews(table([paragraph("а", deletedEnd), "б"]))).accepted).toEqual(["а", "б"]);
  });

  test("of an empty paragraph is told as a mark", async () => {
    const { revisions } = await readBuilt(
      paragraph("а") + `<w:p><w:pPr>${deletedEnd}</w:pPr></w:p>` + paragraph("б"),
    );
    expect(revisions.map(({ kind, text }) => [kind, text])).toEqual([["deleted", "¶"]]);
  });
});

describe("a change of format", () => {
  test("brings the old number back where changes are rejected", async () => {
    const numbering = abstractList(0, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2.")) + list(1, 0);
    const old = `<w:pPrChange w:id="1" w:author="А"><w:pPr>${inList(1, 0)}</w:pPr></w:pPrChange>`;
    const body = paragraph("Один", inList(1, 0)) + paragraph("Два", inList(1, 1) + old);
    expect(await bothViews(body, numbering)).toEqual({
      accepted: ["1. Один", "1.1. Два"],
      rejected: ["1. Один", "2. Два"],
    });
  });

  test("takes away a number that was itself inserted", async () => {
    const numbering = abstractList(0, level(0, "decimal", "%1.")) + list(1, 0);
    const inserted = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/>${mark("ins")}</w:numPr>`;
    expect(await bothViews(paragraph("Один", inserted), numbering)).toEqual({
      accepted: ["1. Один"],
      rejected: ["Один"],
    });
  });

  test("of letters is told and hides nothing", async () => {
    const bold = `<w:b/><w:rPrChange w:id="1" w:author="А"><w:rPr/></w:rPrChange>`;
    const { revisions, provisions } = await readBuilt(paragraph(run("жирно", bold)), "rejected");
    expect(provisions[0]!.text).toBe("жирно");
    expect(revisions.map(({ kind, text }) => [kind, text])).toEqual([["format", "жирно"]]);
  });
});

describe("a change of a table", () => {
  test("that took a row away shows it in one view, though its words are not marked", async () => {
    const body = `<w:tbl>${row(["а", "б"])}${row(["в", "г"], mark("del"))}</w:tbl>`;
    expect(await bothViews(body)).toEqual({ accepted: ["а", "б"], rejected: ["а", "б", "в", "г"] });
    const { revisions } = await readBuilt(body);
    expect(revisions.map(({ kind, text }) => [kind, text])).toEqual([["deleted", "в | г"]]);
  });

  test("leaves the places of what follows the same in both views", async () => {
    const body = `<w:tbl>${row(["а"], mark("del"))}</w:tbl>` + paragraph("После");
    for (const view of ["accepted", "rejected"] as const) {
      const { provisions } = await readBuilt(body, view);
      expect(provisions.at(-1)!.place.paragraph).toBe(2);
    }
  });

  test("of one cell hides that cell", async () => {
    const inserted = `<w:tc><w:tcPr>${mark("ins").replace("w:ins", "w:cellIns")}</w:tcPr>${paragraph("новая")}</w:tc>`;
    expect(await bothViews(table(["старая", inserted]))).toEqual({
      accepted: ["старая", "новая"],
      rejected: ["старая"],
    });
  });
});
