import { describe, expect, test } from "vitest";
import { linesOf, readBuilt } from "../../support/readShown.js";
import { cell, paragraph, row, run, table } from "../../support/wordBuilder.js";

test("cells are read row by row, each with its table, row and column", async () => {
  const { provisions } = await readBuilt(
    table(["Разряд", "Ставка"], ["1", "100 000"]) + paragraph("Между") + table(["Вторая", "таблица"]),
  );
  expect(provisions.map(({ text, place }) => [text, place.cell])).toEqual([
    ["Разряд", { table: 1, row: 1, column: 1 }],
    ["Ставка", { table: 1, row: 1, column: 2 }],
    ["1", { table: 1, row: 2, column: 1 }],
    ["100 000", { table: 1, row: 2, column: 2 }],
    ["Между", undefined],
    ["Вторая", { table: 2, row: 1, column: 1 }],
    ["таблица", { table: 2, row: 1, column: 2 }],
  ]);
});

test("a merged cell is read once, and the cells beside it keep their columns", async () => {
  const merged = table(
    [cell("Через две", '<w:gridSpan w:val="2"/>'), cell("Сверху", '<w:vMerge w:val="restart"/>')],
    [cell("Первый"), cell("Второй"), cell("Не видно", "<w:vMerge/>")],
  );
  const { provisions } = await readBuilt(merged);
  expect(provisions.map(({ text, place }) => `${text} ${place.cell!.row}:${place.cell!.column}`)).toEqual([
    "Через две 1:1",
    "Сверху 1:3",
    "Первый 2:1",
    "Второй 2:2",
  ]);
});

test("a row that begins later keeps its columns", async () => {
  const rows = `<w:tbl>${row(["а", "б"])}${row(["под б"], '<w:gridBefore w:val="1"/>')}</w:tbl>`;
  const { provisions } = await readBuilt(rows);
  expect(provisions.at(-1)!.place.cell).toEqual({ table: 1, row: 2, column: 2 });
});

test("a table in a cell is read where it stands", async () => {
  const { provisions } = await readBuilt(
    table([paragraph("До") + table(["Внутри"]) + paragraph("После"), "Рядом"]),
  );
  expect(provisions.map(({ text, place }) => `${text} ${place.cell!.table}`)).toEqual([
    "До 1",
    "Внутри 2",
    "После 1",
    "Рядом 1",
  ]);
});

test("rows and cells in content controls are rows and cells", async () => {
  const inner = `<w:sdt><w:sdtContent>${row(["а", `<w:sdt><w:sdtContent>${cell("б")}</w:sdtContent></w:sdt>`])}</w:sdtContent></w:sdt>`;
  const wrapped = inner
    .replace("<w:tc><w:tcPr></w:tcPr><w:sdt>", "<w:sdt>")
    .replace("</w:sdt></w:tc>", "</w:sdt>");
  expect(await linesOf(`<w:tbl>${wrapped}</w:tbl>`)).toEqual(["а", "б"]);
});

test("short bold cells of a table of facts are no headings", async () => {
  const { provisions } = await readBuilt(table([paragraph(run("СТАВКА", "<w:b/>")), "Оклад"]));
  expect(provisions.map(({ kind }) => kind)).toEqual(["text", "text"]);
});

describe("a table whose columns are languages", () => {
  const bilingual = table(
    ["1-бөлім. Жалпы ережелер", "Раздел 1. Общие положения"],
    [
      "1.1. Жұмыс беруші жалақыны уақтылы төлейді.",
      "1.1. Работодатель своевременно выплачивает заработную плату.",
    ],
    [
      paragraph("1.2. Тараптар міндеттенеді:") +
        paragraph("1) келіссөз жүргізуге;") +
        paragraph("2) ақпарат беруге."),
      paragraph("1.2. Стороны обязуются:") +
        paragraph("1) вести переговоры;") +
        paragraph("2) предоставлять сведения."),
    ],
    ["АО «Kaspi»", "АО «Kaspi»"],
  );

  test("is two texts whose provisions stand beside each other", async () => {
    const { layout, provisions } = await readBuilt(bilingual);
    expect(layout).toBe("two-columns");
    const ofLanguage = (language: string) => provisions.filter((one) => one.language === language);
    expect(ofLanguage("kk").map(({ label }) => label)).toEqual([
      "1-бөлім.",
      "1.1.",
      "1.2.",
      "1)",
      "2)",
      null,
    ]);
    expect(ofLanguage("ru").map(({ label }) => label)).toEqual([
      "Раздел 1.",
      "1.1.",
      "1.2.",
      "1)",
      "2)",
      null,
    ]);
    for (const [index, { paired, label }] of provisions.entries()) {
      expect(provisions[paired!]!.paired).toBe(index);
      expect(provisions[paired!]!.label?.replaceAll(/\D/g, "")).toBe(label?.replaceAll(/\D/g, ""));
    }
  });

  test("gives each provision the headings of its own language", async () => {
    const { provisions } = await readBuilt(bilingual);
    expect(provisions.find(({ text }) => text.startsWith("ақпарат"))!.path).toEqual([
      "1-бөлім. Жалпы ережелер",
    ]);
    expect(provisions.find(({ text }) => text.startsWith("предоставлять"))!.path).toEqual([
      "Раздел 1. Общие положения",
    ]);
  });

  test("keeps its pairs when one language lacks a sentence", async () => {
    const { provisions } = await readBuilt(
      table([
        paragraph("Жұмыс беруші 30 күн бұрын хабарлайды.") + paragraph("Тараптар жылына 2 рет кездеседі."),
        paragraph("Работодатель уведомляет за 30 дней.") +
          paragraph("Уведомление вручается под роспись лично работнику.") +
          paragraph("Стороны встречаются 2 раза в год."),
      ]),
    );
    const partner = (start: string) =>
      provisions[provisions.find(({ text }) => text.startsWith(start))!.paired ?? -1]?.text;
    expect(partner("Жұмыс")).toMatch(/^Работодатель/);
    expect(partner("Тараптар")).toMatch(/^Стороны/);
    expect(partner("Уведомление")).toBeUndefined();
  });

  test("may hold each whole text in one cell", async () => {
    const kk = Array.from({ length: 30 }, (_, index) =>
      paragraph(`1.${index + 1}. Жұмыс беруші ${index + 5} күн бұрын хабарлайды.`),
    );
    const ru = Array.from({ length: 30 }, (_, index) =>
      paragraph(`1.${index + 1}. Работодатель уведомляет за ${index + 5} дней.`),
    );
    const { provisions } = await readBuilt(
      table([kk.filter((_, index) => index !== 12).join(""), ru.join("")]),
    );
    const unpaired = provisions.filter(({ paired }) => paired === undefined);
    expect(unpaired.map(({ label, language }) => [label, language])).toEqual([["1.13.", "ru"]]);
  });

  test("may have a column of numbers beside the two", async () => {
    const { provisions, layout } = await readBuilt(
      table(
        ["1", "Жұмыс беруші міндетті", "Работодатель обязан"],
        ["2", "Жұмыскер құқылы", "Работник вправе"],
      ),
    );
    expect(layout).toBe("two-columns");
    expect(provisions.map(({ paired }) => paired)).toEqual([undefined, 2, 1, undefined, 5, 4]);
  });

  test("may have headings across both columns, which belong to neither", async () => {
    const across = cell("Раздел 1. Общие положения", '<w:gridSpan w:val="2"/>');
    const { provisions } = await readBuilt(
      table(
        ["Жұмыс беруші міндетті", "Работодатель обязан"],
        [across],
        ["Жұмыскер құқылы", "Работник вправе"],
      ),
    );
    expect(provisions.map(({ language, paired }) => [language, paired])).toEqual([
      ["kk", 1],
      ["ru", 0],
      ["ru", undefined],
      ["kk", 4],
      ["ru", 3],
    ]);
  });

  test("is not every table with names in two languages", async () => {
    const { provisions } = await readBuilt(
      table(
        ["Работник", "Оклад работника в месяц составляет сумму"],
        ["Әбенова Ұ.", "100 000 тенге в месяц, до вычета налогов"],
      ),
    );
    expect(provisions.every(({ paired }) => paired === undefined)).toBe(true);
  });
});
