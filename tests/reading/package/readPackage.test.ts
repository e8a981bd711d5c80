import { describe, expect, test } from "vitest";
import { readLimits, type ReadLimits } from "../../../src/reading/limits.js";
import { readPackage } from "../../../src/reading/package/readPackage.js";
import { ReadRefusal, type ReadRefusalCode } from "../../../src/reading/readRefusal.js";
import { buildWord, paragraph, zipParts } from "../../support/wordBuilder.js";
import { directoryEntry, setInDirectory } from "../../support/zipSurgery.js";

const word = buildWord({ body: paragraph("Стороны договорились.") });

test("the parts of a Word file come out by name, byte for byte", async () => {
  const parts = await readPackage(
    zipParts({ "word/a.xml": "<a/>", "b.bin": new Uint8Array([1, 2, 3]) }),
    readLimits,
  );
  expect([...parts]).toEqual([
    ["word/a.xml", new TextEncoder().encode("<a/>")],
    ["b.bin", new Uint8Array([1, 2, 3])],
  ]);
});

test("folders of a zip are no parts", async () => {
  const parts = await readPackage(zipParts({ "word/": "", "word/a.xml": "<a/>" }), readLimits);
  expect([...parts.keys()]).toEqual(["word/a.xml"]);
});

describe("a file that is something else is refused by its name", () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const oleWith = (name: string): Uint8Array => new Uint8Array([...ole, ...Buffer.from(name, "utf16le")]);

  test.each<[string, ReadRefusalCode, Uint8Array]>([
    ["nothing", "empty-file", new Uint8Array()],
    ["a document with a password", "encrypted", oleWith("EncryptedPackage")],
    ["a .doc file renamed to .docx", "old-word-file", oleWith("WordDocument")],
    ["an old spreadsheet", "not-a-word-file", oleWith("Workbook")],
    ["a PDF", "not-a-word-file", Buffer.from("%PDF-1.7 …")],
    ["plain text", "not-a-word-file", Buffer.from("Договор")],
    ["the first half of a Word file", "truncated", word.subarray(0, word.length / 2)],
    ["a zip that ends in the middle of its list", "truncated", word.subarray(0, word.length - 10)],
  ])("%s: %s", async (_what, code, bytes) => {
    expect(await refusalOf(bytes)).toBe(code);
  });
});

describe("a hostile zip is refused", () => {
  test.each(["../evil.xml", "word/../../evil.xml", "/etc/passwd", "C:/evil.xml", "..\\evil.xml"])(
    "a part whose name leads outside: %s",
    async (name) => {
      expect(await refusalOf(zipParts({ [name]: "x" }))).toBe("unsafe-name");
    },
  );

  test("two parts of one name, even when the letters differ in size", async () => {
    expect(await refusalOf(zipParts({ "word/a.xml": "<a/>", "WORD/A.XML": "<b/>" }))).toBe("duplicate-part");
  });

  test("a part with a password of the zip", async () => {
    expect(await refusalOf(setInDirectory(word, "word/document.xml", "flags", 1))).toBe("encrypted");
  });

  test("a part that is longer than it declares", async () => {
    expect(await refusalOf(setInDirectory(word, "word/document.xml", "size", 40))).toBe("wrong-size");
  });

  test("a part that is shorter than it declares", async () => {
    expect(await refusalOf(setInDirectory(word, "word/document.xml", "size", 90_000))).toBe("wrong-size");
  });

  test("a part that declares four gigabytes", async () => {
    expect(await refusalOf(setInDirectory(word, "word/document.xml", "size", 0xfffffffe))).toBe(
      "package-too-large",
    );
  });

  test("a part whose bytes are not those it was packed from", async () => {
    const { crc32 } = directoryEntry(word, "word/document.xml");
    expect(await refusalOf(setInDirectory(word, "word/document.xml", "crc32", crc32 ^ 1))).toBe("damaged");
  });

  test("more entries, larger parts and a larger whole than the limits allow", async () => {
    expect(await refusalOf(word, { entries: 2 })).toBe("too-many-entries");
    expect(await refusalOf(word, { partBytes: 100 })).toBe("part-too-large");
    expect(await refusalOf(word, { packageBytes: 1000 })).toBe("package-too-large");
    expect(await refusalOf(word, { fileBytes: 100 })).toBe("file-too-large");
  });

  test("a bomb is refused by what it declares, before anything of it is unpacked", async () => {
    const bomb = zipParts({ "word/document.xml": "<w:p/>".repeat(2_000_000) });
    const before = process.memoryUsage().arrayBuffers;
    expect(await refusalOf(bomb)).toBe("too-compressed");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1024 * 1024);
  });
});

test("a refusal says what is wrong and by how much, in megabytes", async () => {
  const limits = { ...readLimits, fileBytes: 1024 * 1024 };
  const refusal: unknown = await readPackage(new Uint8Array(3 * 1024 * 1024), limits).catch(
    (error: unknown) => error,
  );
  expect(refusal).toMatchObject({ code: "file-too-large", details: { found: 3, most: 1 } });
});

async function refusalOf(
  bytes: Uint8Array,
  limits: Partial<ReadLimits> = {},
): Promise<ReadRefusalCode | "read"> {
  try {
    await readPackage(bytes, { ...readLimits, ...limits });
    return "read";
  } catch (error) {
    if (error instanceof ReadRefusal) return error.code;
    throw error;
  }
}
