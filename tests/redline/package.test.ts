/** What a redline takes from which file: styles, lists, properties, headers, and what it says it left out. */
import { describe, expect, test } from "vitest";
import { redlineWord } from "../../src/redline/redlineWord.js";
import { checkRedline, redlineOptions } from "../support/checkRedline.js";
import { unzip } from "../support/unzip.js";
import {
  abstractList,
  buildWord,
  inList,
  level,
  list,
  paragraph,
  run,
  styled,
  type WordSource,
} from "../support/wordBuilder.js";

async function documentXml({ bytes }: { readonly bytes: Uint8Array }, part = "document"): Promise<string> {
  return (await unzip(bytes)).get(`word/${part}.xml`)!;
}

function style(id: string, name: string, more = ""): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
}

describe("styles", () => {
  test("a style is known by its name, because programs translate the ids", async () => {
    const before: WordSource = {
      body: paragraph("Первое."),
      styles: style("a3", "heading 1") + style("a5", "footer"),
    };
    const after: WordSource = {
      body: paragraph("Новое.", styled("a5")) + paragraph("Первое."),
      styles: style("a5", "heading 1") + style("a3", "footer"),
    };
    expect(await documentXml(await checkRedline(before, after))).toContain('<w:pStyle w:val="a3"/>');
  });

  test("a style the first file lacks comes along with those it is based on", async () => {
    const after: WordSource = {
      body: paragraph("Новое.", styled("Point")) + paragraph("Первое."),
      styles: style("Base", "Base") + style("Point", "Point", '<w:basedOn w:val="Base"/>'),
    };
    const redline = await checkRedline({ body: paragraph("Первое."), styles: style("N", "Normal") }, after);
    const styles = await documentXml(redline, "styles");
    expect(styles.match(/w:styleId="\w+"/g)).toEqual([
      'w:styleId="N"',
      'w:styleId="Base"',
      'w:styleId="Point"',
    ]);
  });

  test("kept words keep the format of the first file, and the difference is named", async () => {
    const redline = await checkRedline(paragraph(run("Срок", "<w:b/>")), paragraph(run("Срок", "<w:i/>")));
    expect(redline.unprocessed).toEqual([{ code: "formatting", where: "word/document.xml", count: 1 }]);
    expect(await documentXml(redline)).toContain("<w:b/>");
  });
});

describe("numbering", () => {
  const numbers = abstractList(0, level(0, "decimal", "%1.")) + list(1, 0);

  test("an inserted point continues the list of its neighbours", async () => {
    const point = (text: string, id: number): string => paragraph(text, inList(id));
    const before: WordSource = { body: point("Первый.", 1) + point("Третий.", 1), numbering: numbers };
    const after: WordSource = {
      body: point("Первый.", 8) + point("Второй.", 8) + point("Третий.", 8),
      numbering: abstractList(4, level(0, "decimal", "%1)")) + list(8, 4),
    };
    const redline = await checkRedline(before, after);
    expect((await documentXml(redline)).match(/w:numId w:val="\d"/g)).toEqual(
      Array(3).fill('w:numId w:val="1"'),
    );
    expect(redline.unprocessed).toContainEqual({
      code: "numbering-definitions",
      where: "numbering",
      count: 1,
    });
  });

  test("a list that nothing in the first file continues comes along", async () => {
    const before: WordSource = { body: paragraph("Начало.") };
    const after: WordSource = {
      body: paragraph("Начало.") + paragraph("Пункт.", inList(1)),
      numbering: numbers,
    };
    const parts = await unzip((await checkRedline(before, after)).bytes);
    expect(parts.get("word/numbering.xml")).toContain('<w:num w:numId="1">');
  });

  test.each([
    ["typed", "automatic", "[-1.1. -]Стороны согласны."],
    ["automatic", "typed", "{+1.1. +}Стороны согласны."],
  ])(
    "a %s number that becomes %s marks the typed number alone and changes the list beside it",
    async (from, _to, shown) => {
      const typed: WordSource = {
        body: paragraph("1.1. Стороны согласны.") + paragraph("Конец."),
        numbering: numbers,
      };
      const automatic: WordSource = {
        ...typed,
        body: paragraph("Стороны согласны.", inList(1)) + paragraph("Конец."),
      };
      const redline = await (from === "typed"
        ? checkRedline(typed, automatic)
        : checkRedline(automatic, typed));
      expect(redline.shown).toBe(`${shown}\nКонец.`);
      expect(redline.regions).toBe(1);
      expect(await documentXml(redline)).toMatch(
        from === "typed"
          ? /<w:numId w:val="1"\/><\/w:numPr><w:pPrChange /
          : /<w:numId w:val="0"\/><\/w:numPr><w:pPrChange .*<w:numId w:val="1"\/>/,
      );
    },
  );
});

describe("properties of paragraphs", () => {
  test("a paragraph added at the end has its own, and rejecting brings the old ones back", async () => {
    const before = paragraph("Начало.", '<w:jc w:val="center"/>');
    const xml = await documentXml(
      await checkRedline(before, before + paragraph("Подписи", '<w:jc w:val="right"/>')),
    );
    expect(xml).toMatch(/<w:jc w:val="center"\/><w:rPr><w:ins .*Начало/);
    expect(xml).toMatch(
      /<w:jc w:val="right"\/><w:pPrChange [^>]*><w:pPr><w:jc w:val="center"\/><\/w:pPr><\/w:pPrChange>.*Подписи/,
    );
  });

  test("when the last paragraph goes, the one before it keeps its own", async () => {
    const first = paragraph("Начало.", '<w:jc w:val="center"/>');
    const xml = await documentXml(
      await checkRedline(first + paragraph("Подписи", '<w:jc w:val="right"/>'), first),
    );
    expect(xml).toMatch(/<w:jc w:val="center"\/><w:pPrChange [^>]*><w:pPr><w:jc w:val="right"\/>/);
  });
});

describe("headers and footers", () => {
  const withHeader = (text: string): WordSource => ({
    body: `${paragraph("Текст.")}<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>`,
    headers: { h1: paragraph(text) },
  });

  test("are compared like the text", async () => {
    const redline = await checkRedline(withHeader("Проект 1"), withHeader("Проект 2"));
    expect(await documentXml(redline, "h1")).toMatch(/<w:del .*>1<.*<w:ins .*>2</);
    expect(redline).toMatchObject({ regions: 2, marked: 2, unprocessed: [] });
  });

  test("one that only one file has is named", async () => {
    const redline = await checkRedline({ body: paragraph("Текст.") + "<w:sectPr/>" }, withHeader("Проект 2"));
    expect(redline.unprocessed).toEqual([
      { code: "headers-footers", where: "1 headerReference default", count: 1 },
    ]);
  });
});

test("the same files give the same bytes, and parts that did not change keep theirs", async () => {
  const [before, after] = [
    buildWord({ body: paragraph("А."), styles: style("N", "Normal") }),
    buildWord({ body: paragraph("Б.") }),
  ];
  const [one, other] = [
    await redlineWord(before, after, redlineOptions),
    await redlineWord(before, after, redlineOptions),
  ];
  expect(other.bytes).toEqual(one.bytes);
  expect((await unzip(one.bytes)).get("word/styles.xml")).toBe((await unzip(before)).get("word/styles.xml"));
});

test("author and date stand on every change, without signs that XML forbids", async () => {
  const options = { ...redlineOptions, author: 'А & «Б» "\u0007"', date: "2026-11-21T10:00:00.123Z" };
  const redline = await redlineWord(
    buildWord({ body: paragraph("А") }),
    buildWord({ body: paragraph("Б") }),
    options,
  );
  const xml = (await unzip(redline.bytes)).get("word/document.xml")!;
  expect(xml).toContain('w:author="А &amp; «Б» &quot;&quot;" w:date="2026-11-21T10:00:00Z"');
});

test("files that are no Word files are refused as the reader refuses them", async () => {
  const word = buildWord({ body: paragraph("А.") });
  await expect(redlineWord(word, Uint8Array.of(1, 2, 3), redlineOptions)).rejects.toMatchObject({
    name: "ReadRefusal",
  });
  await expect(redlineWord(word.subarray(0, 200), word, redlineOptions)).rejects.toMatchObject({
    code: "truncated",
  });
});
