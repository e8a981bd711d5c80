/** A file of any kind: what it is, its content says, whatever its name. */
import { describe, expect, test } from "vitest";
import { readLimits } from "../../src/reading/limits.js";
import { readAgreement, type Convert, type OfficeFormat } from "../../src/reading/readAgreement.js";
import { buildPdf } from "../support/pdfBuilder.js";
import { shownLines } from "../support/readShown.js";
import { buildWord, paragraph, zipParts } from "../support/wordBuilder.js";

const word = buildWord({ body: paragraph("1. Стороны договорились.") });
const pdf = buildPdf([[{ text: "1. Стороны договорились.", x: 80, y: 700 }]]);
const ole = new Uint8Array([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...Buffer.from("WordDocument", "utf16le"),
]);
const rtf = Buffer.from("{\\rtf1 text}");
const odt = zipParts({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<x/>" });
const utf8 = Buffer.from("1. Стороны договорились.");

const noOffice: Convert = () => Promise.resolve("missing");

async function read(bytes: Uint8Array, name: string, convert: Convert = noOffice) {
  return readAgreement(bytes, name, { view: "accepted", convert }, readLimits);
}

describe("is read by its content", () => {
  test.each([
    ["docx", "договор.docx", word],
    ["docx", "договор.doc", word],
    ["docx", "договор", word],
    ["pdf", "договор.pdf", pdf],
    ["pdf", "договор.docx", pdf],
    ["txt", "договор.txt", utf8],
    ["txt", "договор", utf8],
    ["md", "договор.md", utf8],
    ["md", "C:\\files\\ДОГОВОР.MD", utf8],
  ])("as %s: %s", async (format, name, bytes) => {
    const agreement = await read(bytes, name);
    expect(agreement.format).toBe(format);
    expect(shownLines(agreement.provisions)).toEqual(["1. Стороны договорились."]);
  });
});

describe("goes through an office program when only that can read it", () => {
  const kinds: [OfficeFormat, string, Uint8Array][] = [
    ["doc", "договор.doc", ole],
    ["doc", "договор.docx", ole],
    ["rtf", "договор.rtf", rtf],
    ["rtf", "договор.doc", rtf],
    ["odt", "договор.odt", odt],
  ];

  test.each(kinds)("%s: %s", async (format, name, bytes) => {
    const asked: OfficeFormat[] = [];
    const agreement = await read(bytes, name, (given, from) => {
      expect(given).toBe(bytes);
      asked.push(from);
      return Promise.resolve(word);
    });
    expect(asked).toEqual([format]);
    expect(agreement.format).toBe(format);
    expect(agreement.unprocessed).toEqual([
      { code: "converted", where: "file", count: 1, details: { what: format } },
    ]);
  });

  test.each([
    ["missing", "office-missing"],
    ["failed", "office-failed"],
    ["too-slow", "office-too-slow"],
  ] as const)("and is refused when that is %s", async (failure, code) => {
    await expect(read(rtf, "договор.rtf", () => Promise.resolve(failure))).rejects.toMatchObject({
      code,
      details: { format: "rtf" },
    });
  });

  test("and what comes out is read with the same care as any file", async () => {
    await expect(read(rtf, "договор.rtf", () => Promise.resolve(utf8))).rejects.toMatchObject({
      code: "not-a-word-file",
    });
  });
});

describe("is refused", () => {
  test.each([
    ["lock-file", "папка/~$говор.docx", word],
    ["empty-file", "договор.docx", new Uint8Array()],
    ["encrypted", "договор.docx", new Uint8Array([...ole, ...Buffer.from("EncryptedPackage", "utf16le")])],
    [
      "not-a-word-file",
      "таблица.xls",
      new Uint8Array([...ole.slice(0, 8), ...Buffer.from("Workbook", "utf16le")]),
    ],
    ["not-a-word-file", "таблица.xlsx", zipParts({ "xl/workbook.xml": "<x/>" })],
    ["not-a-word-file", "договор.docx", utf8],
    ["unknown-format", "страница.html", utf8],
    ["not-text", "договор.txt", new Uint8Array(300).map((_, index) => (index * 7) % 32)],
    ["truncated", "договор.docx", word.subarray(0, 300)],
  ])("%s: %s", async (code, name, bytes) => {
    await expect(read(bytes, name)).rejects.toMatchObject({ name: "ReadRefusal", code });
  });

  test("a large file, before a program is asked to convert it", async () => {
    const limits = { ...readLimits, fileBytes: 5 };
    const convert = () => Promise.reject(new Error("asked"));
    await expect(
      readAgreement(rtf, "договор.rtf", { view: "accepted", convert }, limits),
    ).rejects.toMatchObject({ code: "file-too-large" });
  });
});
