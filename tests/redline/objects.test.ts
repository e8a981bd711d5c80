/** What a redline marks besides words: images, fields, links, content controls, formulas, bookmarks. */
import { describe, expect, test } from "vitest";
import { checkRedline } from "../support/checkRedline.js";
import { unzip } from "../support/unzip.js";
import { paragraph, run, table, type WordSource } from "../support/wordBuilder.js";
import { bookmark, control, documentLinks, field, formula, image, link } from "../support/wordObjects.js";

const p = (content: string): string => paragraph(content);

describe("images", () => {
  const PNG = (shade: number): Uint8Array => Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10, shade);
  const withImage = (id: string, file: string, shade: number, text = "Схема: "): WordSource => ({
    body: p(run(text) + image(id)),
    parts: {
      "word/_rels/document.xml.rels": documentLinks({ [id]: file }),
      [`word/media/${file}`]: PNG(shade),
      "[Content_Types].xml":
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/></Types>',
    },
  });

  test("the same picture under another name is no change", async () => {
    const redline = await checkRedline(withImage("rId8", "a.png", 1), withImage("rId3", "b.png", 1));
    expect(redline).toMatchObject({ shown: "Схема: ◆", regions: 0 });
  });

  test("another picture comes into the first file beside the old one", async () => {
    const redline = await checkRedline(withImage("rId8", "a.png", 1), withImage("rId3", "a.png", 2));
    expect(redline.shown).toBe("Схема: [-◆-]{+◆+}");
    const parts = await unzip(redline.bytes);
    expect([...parts.keys()].filter((name) => name.startsWith("word/media/"))).toEqual([
      "word/media/a.png",
      "word/media/a-2.png",
    ]);
  });

  test("a picture comes into a file that had none", async () => {
    const redline = await checkRedline(p("Схема: "), withImage("rId3", "a.png", 2));
    expect(redline.shown).toBe("Схема: {+◆+}");
    expect((await unzip(redline.bytes)).get("[Content_Types].xml")).toContain("image/png");
  });
});

describe("fields", () => {
  test("a number that a reference shows changes with the whole field", async () => {
    const refer = (number: string): string =>
      p(run("см. пункт ") + field(" REF _a \\r \\h ", number) + run("."));
    expect((await checkRedline(refer("3.2"), refer("3.3"))).shown).toBe("см. пункт [-3.2-]{+3.3+}.");
  });

  test("the short form counts as the long one", async () => {
    const short = p(
      `${run("Стр. ")}<w:fldSimple w:instr=" PAGE "><w:r><w:t>5</w:t></w:r></w:fldSimple>${run(" из 9")}`,
    );
    const long = p(run("Стр. ") + field(" PAGE ", "5") + run(" из 10"));
    expect((await checkRedline(short, long)).shown).toBe("Стр. 5 из [-9-]{+10+}");
  });

  const contents = (...lines: readonly string[]): string => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const begin = `${mark("begin")}<w:r><w:instrText>TOC \\o</w:instrText></w:r>${mark("separate")}`;
    const [first = "", ...rest] = lines;
    const inner = rest.map((line) => p(line)).join("");
    return p(begin + run(first)) + inner + p(mark("end")) + p("Текст.");
  };

  test("a table of contents is compared line by line, and its machinery stays whole", async () => {
    const redline = await checkRedline(
      contents("Сроки 1", "Права 2"),
      contents("Сроки 1", "Обязанности 2", "Права 3"),
    );
    expect(redline.shown).toBe("Сроки 1\n{+Обязанности 2¶\n+}Права [-2-]{+3+}\n\nТекст.");
  });

  test("a table of contents that goes goes as a whole", async () => {
    const redline = await checkRedline(contents("Сроки 1", "Права 2"), p("Текст."));
    expect(redline.shown).toBe("[-Сроки 1¶\nПрава 2¶\n¶\n-]Текст.");
  });
});

describe("links and content controls", () => {
  const linked = (address: string, text: string): WordSource => ({
    body: p(run("см. ") + link("rId9", text) + run(".")),
    parts: { "word/_rels/document.xml.rels": documentLinks({}, { rId9: address }) },
  });

  test("a word inside a link stays inside it", async () => {
    const redline = await checkRedline(
      linked("https://a.kz/", "закон о труде"),
      linked("https://a.kz/", "кодекс о труде"),
    );
    expect(redline.shown).toBe("см. [-закон-]{+кодекс+} о труде.");
    expect((await unzip(redline.bytes)).get("word/document.xml")!.match(/<w:hyperlink /g)).toHaveLength(1);
  });

  test("a link that leads elsewhere is marked as a whole", async () => {
    const redline = await checkRedline(
      linked("https://a.kz/", "закон о труде"),
      linked("https://b.kz/", "закон о труде."),
    );
    expect(redline.shown).toBe("см. [-закон о труде-]{+закон о труде.+}.");
    expect((await unzip(redline.bytes)).get("word/_rels/document.xml.rels")).toContain("https://b.kz/");
  });

  test("what is filled into a content control stays inside it", async () => {
    const filled = (name: string): string =>
      p(run("Работодатель: ") + control("employer", run(name)) + run("."));
    const redline = await checkRedline(filled("____"), filled("ТОО «Дала»"));
    expect(redline.shown).toBe("Работодатель: [-____-]{+ТОО «Дала»+}.");
    expect((await unzip(redline.bytes)).get("word/document.xml")).toMatch(
      /<w:sdtContent><w:del .*<w:ins .*<\/w:sdtContent>/,
    );
  });

  test("paragraphs and tables inside a content control are compared too", async () => {
    const wrapped = (word: string): string =>
      control("block", p("Начало.") + p(`Срок ${word}.`) + table([word])) + p("Конец.");
    const redline = await checkRedline(wrapped("март"), wrapped("май"));
    expect(redline.shown).toBe("Начало.\nСрок [-март-]{+май+}.\n[-март-]{+май+}\n|‖\nКонец.");
  });
});

test("a formula is one thing", async () => {
  const area = (...symbols: readonly string[]): string => p(run("Площадь ") + formula(...symbols));
  expect((await checkRedline(area("a", "+", "b"), area("a", "−", "b"))).shown).toBe("Площадь [-a+b-]{+a−b+}");
});

test("tabs and line breaks are marked like words", async () => {
  const before = p(`${run("Дата")}<w:r><w:tab/></w:r>${run("Подпись")}`);
  const after = p(`${run("Дата")}<w:r><w:br/></w:r>${run("Подпись")}`);
  expect((await checkRedline(before, after)).shown).toBe("Дата[-\t-]{+\v+}Подпись");
});

describe("bookmarks", () => {
  test("those of the first file stay where they were", async () => {
    const redline = await checkRedline(p(bookmark(4, "a", run("Срок старый"))), p("Срок новый"));
    expect(redline.shown).toBe("Срок [-старый-]{+новый+}");
    expect((await unzip(redline.bytes)).get("word/document.xml")).toContain('w:name="a"');
  });

  test("one that an inserted reference needs comes along, one that nothing needs does not", async () => {
    const after =
      p(bookmark(1, "needed", run("Раздел новый"))) +
      p(bookmark(2, "idle", run("Ещё"))) +
      p(field(" REF needed \\h ", "1"));
    const xml = (await unzip((await checkRedline(p("Раздел старый"), after)).bytes)).get(
      "word/document.xml",
    )!;
    expect(xml).toContain('w:name="needed"');
    expect(xml).not.toContain('w:name="idle"');
  });

  test("a reference in new text points to the paragraph, whatever the bookmark is called there", async () => {
    const before = p(bookmark(1, "point_1", run("Сроки"))) + p("Конец.");
    const after =
      p(bookmark(7, "point_2", run("Сроки"))) +
      p(run("см. ") + field(" REF point_2 \\h ", "2")) +
      p("Конец.");
    const xml = (await unzip((await checkRedline(before, after)).bytes)).get("word/document.xml")!;
    expect(xml).toContain(" REF point_1 \\h ");
    expect(xml).not.toContain("point_2");
  });

  test("a kept paragraph gets the bookmark that new text refers to", async () => {
    const after =
      p(bookmark(7, "point", run("Сроки"))) + p(run("см. ") + field(" REF point \\h ", "2")) + p("Конец.");
    const xml = (await unzip((await checkRedline(p("Сроки") + p("Конец."), after)).bytes)).get(
      "word/document.xml",
    )!;
    expect(xml).toMatch(/<w:bookmarkStart [^>]*w:name="point"\/>.*Сроки.*<w:bookmarkEnd /);
  });

  test("a new bookmark whose name means something else in the first file gets another", async () => {
    const before = p(bookmark(1, "point", run("Сроки"))) + p("Конец.");
    const after =
      p("Сроки") +
      p(bookmark(1, "point", run("Новое"))) +
      p(run("см. ") + field(" REF point \\h ", "2")) +
      p("Конец.");
    const xml = (await unzip((await checkRedline(before, after)).bytes)).get("word/document.xml")!;
    expect(xml).toContain('w:name="point_2"');
    expect(xml).toContain(" REF point_2 \\h ");
  });
});
