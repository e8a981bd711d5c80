/** What is a heading, and under which headings everything else stands. */
import { describe, expect, test } from "vitest";
import { readBuilt } from "../../support/readShown.js";
import { paragraph, run, styled } from "../../support/wordBuilder.js";

const bold = (text: string): string => run(text, "<w:b/>");
const centred = '<w:jc w:val="center"/>';

describe("a heading", () => {
  test.each([
    ["a word before its number", "Раздел 1. Оплата труда", ""],
    ["a Kazakh word after its number", "1-бөлім. Еңбекақы", ""],
    ["capitals", "ОБЩИЕ ПОЛОЖЕНИЯ", ""],
    ["capitals with a number", "1. ОБЩИЕ ПОЛОЖЕНИЯ", ""],
    ["bold with a plain number", bold("1. Общие положения"), ""],
    ["bold in the middle", bold("Общие положения"), centred],
    ["a level in the paragraph", "Общие положения", '<w:outlineLvl w:val="2"/>'],
    ["a level in the style", "Общие положения", styled("own")],
    ["a style based on one with a level", "Общие положения", styled("based")],
    ["the name of a style in another program", "Общие положения", styled("translated")],
  ])("shows by %s", async (_what, content, properties) => {
    expect((await readBuilt({ body: paragraph(content, properties), styles })).provisions[0]!.kind).toBe(
      "heading",
    );
  });

  test.each([
    ["a long sentence in a style of headings", "Работодатель обязан. ".repeat(20), styled("own")],
    ["a bold sentence", bold("Работодатель обязан платить."), ""],
    ["a bold item", bold("а) оплата"), ""],
    ["capitals that go on", "РАБОТОДАТЕЛЬ ОБЯЗУЕТСЯ:", ""],
    ["a level that says body text", "Общие положения", '<w:outlineLvl w:val="9"/>'],
    [
      "an article with its text in one",
      `Статья 5. ${"Работодатель обязан выплачивать заработную плату. ".repeat(3)}`,
      "",
    ],
  ])("is not %s", async (_what, content, properties) => {
    expect((await readBuilt({ body: paragraph(content, properties), styles })).provisions[0]!.kind).not.toBe(
      "heading",
    );
  });
});

const styles = [
  ["own", "Мой", "", '<w:outlineLvl w:val="0"/>'],
  ["based", "Мой второй", "own", ""],
  ["translated", "Заголовок 1", "", ""],
]
  .map(
    ([id, name, base, properties]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${base}"/><w:pPr>${properties}</w:pPr></w:style>`,
  )
  .join("");

describe("the path of a provision", () => {
  test("is the headings above it, the outermost first, each with its number", async () => {
    const body = [
      "КОЛЛЕКТИВНЫЙ ДОГОВОР",
      "г. Караганда",
      "Раздел 1. Оплата",
      "Глава 1. Ставки",
      "1.1. Оклад выплачивается.",
      "Раздел 2. Отпуск",
      "2.1. Отпуск предоставляется.",
    ];
    const { provisions } = await readBuilt(body.map((line) => paragraph(line)).join(""));
    expect(provisions.map(({ path }) => path)).toEqual([
      [],
      ["КОЛЛЕКТИВНЫЙ ДОГОВОР"],
      [],
      ["Раздел 1. Оплата"],
      ["Раздел 1. Оплата", "Глава 1. Ставки"],
      [],
      ["Раздел 2. Отпуск"],
    ]);
  });

  test("is of its own language where one text follows the other", async () => {
    const body = [
      "1-бөлім. Еңбекақы",
      "1.1. Жұмыс беруші жалақы төлейді.",
      "Раздел 1. Оплата труда",
      "1.1. Работодатель платит.",
    ];
    const { provisions, layout } = await readBuilt(body.map((line) => paragraph(line)).join(""));
    expect(layout).toBe("one-after-another");
    expect(provisions.map(({ path }) => path)).toEqual([
      [],
      ["1-бөлім. Еңбекақы"],
      [],
      ["Раздел 1. Оплата труда"],
    ]);
  });
});

describe("a line that says nothing of its language", () => {
  test("takes the one of its neighbours: a heading of what follows, other lines of what stands before", async () => {
    const body = ["Жұмыс беруші жалақы төлейді.", "Директор", "СЕРТИФИКАТ", "Работодатель платит."];
    const { provisions } = await readBuilt(body.map((line) => paragraph(line)).join(""));
    expect(provisions.map(({ language }) => language)).toEqual(["kk", "kk", "ru", "ru"]);
  });

  test("is of no known language where there is none around", async () => {
    expect((await readBuilt(paragraph("_____"))).provisions[0]!.language).toBe("other");
  });
});

test("a text in which the languages take turns is mixed", async () => {
  const pair =
    paragraph("Жұмыс беруші жұмыскерге жалақыны уақтылы төлейді.") +
    paragraph("Работодатель своевременно платит работнику зарплату.");
  expect((await readBuilt(pair.repeat(4))).layout).toBe("mixed");
});

test("a number without a text is the text itself", async () => {
  const { provisions } = await readBuilt(paragraph("РАЗДЕЛ I") + paragraph("ОПЛАТА ТРУДА"));
  expect(provisions.map(({ label, text, kind }) => [label, text, kind])).toEqual([
    [null, "РАЗДЕЛ I", "heading"],
    [null, "ОПЛАТА ТРУДА", "heading"],
  ]);
});
