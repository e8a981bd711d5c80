import { describe, expect, test } from "vitest";
import { readLimits } from "../../../src/reading/limits.js";
import { readPdf } from "../../../src/reading/pdf/readPdf.js";
import { buildPdf, type PdfText } from "../../support/pdfBuilder.js";
import { shownLines } from "../../support/readShown.js";

/** Lines one below the other; a letter of size 12 is 6 points wide, so a line has about 70 of them. */
function column(lines: readonly string[], x = 80, top = 780, step = 14): PdfText[] {
  return lines.map((text, index) => ({ text, x, y: top - index * step }));
}

const LONG = "Работодатель выплачивает работнику заработную плату два раза в месяц";

async function linesOf(...pages: readonly (readonly PdfText[])[]): Promise<string[]> {
  return shownLines((await readPdf(buildPdf(pages), readLimits)).provisions);
}

describe("lines of a page are put together to paragraphs", () => {
  test("until the next number", async () => {
    expect(
      await linesOf(column([`1.1. ${LONG}`, "и не позднее десятого дня.", "1.2. Работник вправе."])),
    ).toEqual([`1.1. ${LONG} и не позднее десятого дня.`, "1.2. Работник вправе."]);
  });

  test("until a line that ends early, an indent, a gap, or letters of another size", async () => {
    const short = column([LONG, LONG, "коротко", LONG]);
    expect(await linesOf(short)).toEqual([`${LONG} ${LONG} коротко`, LONG]);

    const indented = [...column([LONG, LONG]), ...column([LONG.slice(5)], 110, 752)];
    expect(await linesOf(indented)).toEqual([`${LONG} ${LONG}`, LONG.slice(5)]);

    const apart = [...column([LONG, LONG]), ...column([LONG], 80, 730)];
    expect(await linesOf(apart)).toEqual([`${LONG} ${LONG}`, LONG]);

    const larger = [{ text: LONG.slice(0, 50), x: 80, y: 796, size: 16 }, ...column([LONG, LONG])];
    expect(await linesOf(larger)).toEqual([LONG.slice(0, 50), `${LONG} ${LONG}`]);
  });

  test("also where words that may not be parted leave room at the end of a line", async () => {
    const lines = [
      "1. Стороны встречаются не реже одного раза в",
      "30 (тридцать) дней по пункту 6.3-",
      "тармақ.",
    ];
    expect(await linesOf(column([...lines, `2. ${LONG}`]))).toEqual([
      "1. Стороны встречаются не реже одного раза в 30 (тридцать) дней по пункту 6.3-тармақ.",
      `2. ${LONG}`,
    ]);
  });

  test("over the end of the page, with the page on which they begin", async () => {
    const pdf = buildPdf([
      column([`1. ${LONG}`, LONG]),
      column(["и тринадцатую зарплату.", "2. Работник вправе."]),
    ]);
    const { provisions } = await readPdf(pdf, readLimits);
    expect(provisions.map(({ label, text, place }) => [label, text.slice(-24), place.page])).toEqual([
      ["1.", " и тринадцатую зарплату.", 1],
      ["2.", "Работник вправе.", 2],
    ]);
  });

  test("with the words of a line that stand apart, and a hyphen at its end", async () => {
    const words = [
      { text: "Договор", x: 80, y: 780 },
      { text: "сторон", x: 140, y: 780 },
      { text: "по социально-", x: 200, y: 780 },
      { text: "трудовым вопросам", x: 80, y: 766 },
    ];
    expect(await linesOf(words)).toEqual(["Договор сторон по социально-трудовым вопросам"]);
  });
});

test("what stands on every page is read once, and the numbers of pages not at all", async () => {
  const page = (number: number): PdfText[] => [
    { text: "Проект коллективного договора", x: 200, y: 815 },
    ...column([`${number}.1. ${LONG}`, `${number}.2. Работник вправе.`]),
    { text: `${number}`, x: 300, y: 30 },
  ];
  const { provisions } = await readPdf(buildPdf([page(1), page(2), page(3)]), readLimits);
  expect(provisions.map(({ label, place }) => [label, place.part])).toEqual([
    ["1.1.", "body"],
    ["1.2.", "body"],
    ["2.1.", "body"],
    ["2.2.", "body"],
    ["3.1.", "body"],
    ["3.2.", "body"],
    [null, "header"],
  ]);
});

test("two columns in two languages become rows that stand beside each other, also over pages", async () => {
  const kk = [
    "1.1. Жұмыс беруші жұмыскерге",
    "жалақыны уақтылы төлейді.",
    "1.2. Тараптар келіссөз",
    "жүргізеді.",
  ];
  const ru = ["1.1. Работодатель платит", "работнику зарплату вовремя.", "1.2. Стороны ведут", "переговоры."];
  const first = [...column(kk), ...column(ru, 330)];
  const second = [
    ...column(["1.3. Жұмыскер құқылы.", "1.4. Шарт қолданылады."]),
    ...column(["1.3. Работник вправе.", "1.4. Договор действует."], 330),
  ];
  const { provisions, layout } = await readPdf(buildPdf([first, second]), readLimits);
  expect(layout).toBe("two-columns");
  expect(shownLines(provisions)).toEqual([
    "1.1. Жұмыс беруші жұмыскерге жалақыны уақтылы төлейді.",
    "1.1. Работодатель платит работнику зарплату вовремя.",
    "1.2. Тараптар келіссөз жүргізеді.",
    "1.2. Стороны ведут переговоры.",
    "1.3. Жұмыскер құқылы.",
    "1.3. Работник вправе.",
    "1.4. Шарт қолданылады.",
    "1.4. Договор действует.",
  ]);
  expect(provisions.map(({ paired }) => paired)).toEqual([1, 0, 3, 2, 5, 4, 7, 6]);
});

test("a PDF always says that its paragraphs were restored, and names pages without text", async () => {
  const { unprocessed } = await readPdf(buildPdf([column([LONG]), []]), readLimits);
  expect(unprocessed).toEqual([
    { code: "page-layout", where: "file", count: 1 },
    { code: "pages-without-text", where: "file", count: 1 },
  ]);
});

describe("is refused", () => {
  test.each([
    ["scanned", buildPdf([[], []])],
    ["damaged", Buffer.from("%PDF-1.7 and nothing of a PDF after it")],
    ["damaged", Buffer.from("%PDF-")],
  ])("%s", async (code, bytes) => {
    await expect(readPdf(bytes, readLimits)).rejects.toMatchObject({ name: "ReadRefusal", code });
  });

  test("more pages, more text or more bytes than the limits allow", async () => {
    const pdf = buildPdf([column([LONG]), column([LONG])]);
    const refusal = (limits: object) => readPdf(pdf, { ...readLimits, ...limits });
    await expect(refusal({ pages: 1 })).rejects.toMatchObject({ code: "too-many-pages" });
    await expect(refusal({ characters: 50 })).rejects.toMatchObject({ code: "too-much-text" });
    await expect(refusal({ fileBytes: 50 })).rejects.toMatchObject({ code: "file-too-large" });
  });
});
