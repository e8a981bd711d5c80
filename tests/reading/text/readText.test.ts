import { describe, expect, test } from "vitest";
import type { ReadAgreement } from "../../../src/reading/agreementText.js";
import { readLimits } from "../../../src/reading/limits.js";
import { readText } from "../../../src/reading/text/readText.js";
import { shownLines } from "../../support/readShown.js";

function readTxt(text: string): ReadAgreement {
  return readText(new TextEncoder().encode(text), "txt", readLimits);
}

function readMd(text: string): ReadAgreement {
  return readText(new TextEncoder().encode(text), "md", readLimits);
}

describe("the encoding of a text is found out", () => {
  const text = "Жұмыс беруші\nРаботодатель";
  const shown = ["Жұмыс беруші", "Работодатель"];

  test.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${text}`)],
    ["UTF-16 with a mark", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16 without a mark", Buffer.from(text, "utf16le")],
    ["UTF-16, the larger byte first", Buffer.from(text, "utf16le").swap16()],
    ["lines of Windows", Buffer.from(text.replace("\n", "\r\n"))],
  ])("%s", (_what, bytes) => {
    expect(shownLines(readText(bytes, "txt", readLimits).provisions)).toEqual(shown);
  });

  test("Windows-1251", () => {
    // «Договор № 5»
    const bytes = new Uint8Array([0xc4, 0xee, 0xe3, 0xee, 0xe2, 0xee, 0xf0, 0x20, 0xb9, 0x20, 0x35]);
    expect(shownLines(readText(bytes, "txt", readLimits).provisions)).toEqual(["Договор № 5"]);
  });

  test("its Kazakh variant", () => {
    // «Қазақ әңгіме»
    const bytes = new Uint8Array([0x8d, 0xe0, 0xe7, 0xe0, 0x9d, 0x20, 0xbc, 0xbe, 0xe3, 0xb3, 0xec, 0xe5]);
    expect(shownLines(readText(bytes, "txt", readLimits).provisions)).toEqual(["Қазақ әңгіме"]);
  });
});

describe("plain text", () => {
  test("is a provision in every line, with the line as its place", () => {
    const { provisions, format } = readTxt("Раздел 1. Оплата\n\n1.1. Работодатель платит.\n1) вовремя;");
    expect(format).toBe("txt");
    expect(provisions.map(({ label, kind, place }) => [label, kind, place.paragraph])).toEqual([
      ["Раздел 1.", "heading", 1],
      ["1.1.", "provision", 3],
      ["1)", "provision", 4],
    ]);
  });

  test("that was wrapped at a fixed width is put together again", () => {
    const lines = [
      "1.1. Работодатель обязуется выплачивать работнику заработную",
      "плату не реже одного раза в месяц, не позднее первой декады",
      "следующего месяца, если иное не предусмотрено соглашением",
      "сторон.",
      "1.2. Работник вправе отказаться от выполнения такой работы,",
      "если она угрожает его здоровью.",
    ];
    expect(shownLines(readTxt(lines.join("\n")).provisions)).toEqual([
      lines.slice(0, 4).join(" "),
      lines.slice(4).join(" "),
    ]);
  });
});

describe("Markdown", () => {
  test("keeps levels, numbers and lists, and loses the marks of form", () => {
    const { provisions } = readMd(
      "# Раздел 1. Оплата\n\nСтороны\n-------\n\n1.1. Работодатель **обязан**\nплатить [вовремя](https://x.kz).\n\n* оклад;\n* премию.\n\n## Прочее ##\n\n> цитата *важная*\n\nСноска\\* и 2\\. пункт",
    );
    expect(provisions.map((one) => [one.kind, one.label, one.text, one.path.length])).toEqual([
      ["heading", "Раздел 1.", "Оплата", 0],
      ["heading", null, "Стороны", 1],
      ["provision", "1.1.", "Работодатель обязан платить вовремя.", 2],
      ["provision", "•", "оклад;", 2],
      ["provision", "•", "премию.", 2],
      ["heading", null, "Прочее", 1],
      ["text", null, "цитата важная", 2],
      ["text", null, "Сноска* и 2. пункт", 2],
    ]);
  });

  test("has tables, in two languages too", () => {
    const { provisions, layout } = readMd(
      "| Қазақша | Русский |\n|---|:--|\n| Жұмыс беруші міндетті | Работодатель обязан \\| должен |",
    );
    expect(layout).toBe("two-columns");
    expect(provisions.at(-1)).toMatchObject({
      text: "Работодатель обязан | должен",
      paired: 2,
      place: { cell: { table: 1, row: 2, column: 2 } },
    });
  });

  test("names pictures and tags, which it does not read", () => {
    const { provisions, unprocessed } = readMd("![вид](a.png) до<br>после <b>жирно</b>");
    expect(provisions[0]!.text).toBe("до\nпосле жирно");
    expect(unprocessed).toEqual([
      { code: "images", where: "body", count: 1 },
      { code: "html", where: "body", count: 3 },
    ]);
  });

  test("takes no longer than its length, whatever marks are left open", () => {
    for (const unit of ["**", "*a", "[", "![", "<a", "`", "|", "# ", "- ", "__a ", "\\", "<http:", " #"]) {
      const start = performance.now();
      const text = unit.repeat(100_000 / unit.length);
      expect(() => readMd(`а ${text}`)).not.toThrow();
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});

describe("is refused", () => {
  test.each([
    ["not-text", new Uint8Array(500).map((_, index) => index % 7)],
    ["no-text", new TextEncoder().encode(" \n \n")],
    ["empty-file", new Uint8Array()],
  ])("%s", (code, bytes) => {
    expect(() => readText(bytes, "txt", readLimits)).toThrow(expect.objectContaining({ code }) as Error);
  });

  test("more text than the limits allow", () => {
    const limits = { ...readLimits, characters: 100, paragraphs: 3 };
    const read = (text: string) => () => readText(new TextEncoder().encode(text), "txt", limits);
    expect(read("а".repeat(101))).toThrow(expect.objectContaining({ code: "too-much-text" }) as Error);
    expect(read("а\nб\nв\nг")).toThrow(expect.objectContaining({ code: "too-many-paragraphs" }) as Error);
  });
});
