/** A real office program opens the Word files and prints the numbers and letters of the document. */
import { describe, expect, test } from "vitest";
import type { Document, Part } from "../../../src/assembly/document.js";
import { documentLines } from "../../support/documentLines.js";
import { fontsOf, howToCheck, isRealCheck, openInLibreOffice, pagesOf } from "../../support/libreOffice.js";
import { sampleDocument } from "../../support/sampleDocument.js";
import { allLanguages, wordBytes } from "../../support/sampleWord.js";

if (!isRealCheck) console.info(`Not opened in LibreOffice: that ${howToCheck}`);

describe.skipIf(!isRealCheck)("LibreOffice", () => {
  test("prints the text and the numbers of the document in every language and edition", async () => {
    const texts = await openInLibreOffice(await allFiles(), "txt");
    const [kk, ru] = [documentLines(sampleDocument, "kk").body, documentLines(sampleDocument, "ru").body];

    for (const edition of ["clean", "team"]) {
      expect(bodyOf(texts.get(`kk-${edition}`)!, kk[0]!)).toEqual(kk);
      expect(bodyOf(texts.get(`ru-${edition}`)!, ru[0]!)).toEqual(ru);
      expect(bodyOf(texts.get(`bilingual-${edition}`)!, kk[0]!)).toEqual(
        kk.flatMap((line, index) => [line, ru[index]!]),
      );
    }
  });

  test("counts references anew and arrives at the same numbers", async () => {
    const stale = withStaleReferences();
    const files = {
      kk: await wordBytes("kk", "clean", stale),
      both: await wordBytes("bilingual", "clean", stale),
    };
    const pdfs = await openInLibreOffice(files, "pdf");

    const body = withoutSpaces(documentLines(sampleDocument, "kk").body.join(""));
    expect(await textOf(pdfs.get("kk")!)).toContain(body);
    expect(await textOf(pdfs.get("both")!)).not.toContain("999");
  });

  // Its sections are counted with the word «Раздел», which only Word knows how to leave out (decision 0003).
  test("keeps the references of a document in Russian as they were written", async () => {
    const pdfs = await openInLibreOffice(
      { ru: await wordBytes("ru", "clean", withStaleReferences()) },
      "pdf",
    );

    expect((await textOf(pdfs.get("ru")!)).match(/999/g)).toHaveLength(15);
  });

  test("sets every letter in one face, Kazakh ones too, and numbers the pages", async () => {
    const pdfs = await openInLibreOffice(await allFiles(), "pdf");

    expect([...pdfs.keys()]).toHaveLength(6);
    for (const pdf of pdfs.values()) {
      // The mark of a draft in the head of the page is in italics.
      expect(await fontsOf(pdf)).toEqual([
        "LiberationSerif",
        "LiberationSerif-Bold",
        "LiberationSerif-Italic",
      ]);
      const pages = await pagesOf(pdf);
      const feet = pages.map((lines) => withoutSpaces(lines.at(-1)!));
      expect(feet).toEqual(pages.map((_, index) => `${index + 1}/${pages.length}`));
    }
    expect(await textOf(pdfs.get("kk-clean")!)).toContain("Адамқабылдайтыншешім");
  });
});

async function allFiles(): Promise<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  for (const languages of allLanguages) {
    files[`${languages}-clean`] = await wordBytes(languages, "clean");
    files[`${languages}-team`] = await wordBytes(languages, "team");
  }
  return files;
}

/** The lines from the preamble to the signatures. The export puts a space after every number. */
function bodyOf(text: Buffer, firstLine: string): string[] {
  const lines = text
    .toString("utf8")
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/^(\d+) (?=-бөлім)/, "$1"));
  const last = lines.findIndex((line) => line === "Тараптардың қолтаңбалары" || line === "Подписи сторон");
  return lines.slice(lines.indexOf(firstLine), last);
}

/** The sample with wrong numbers written in its references. */
function withStaleReferences(): Document {
  const parsed: unknown = JSON.parse(JSON.stringify(sampleDocument), (_name, value: unknown) =>
    isReference(value) ? { ...value, text: "999" } : value,
  );
  return parsed as Document;
}

function isReference(value: unknown): value is Part {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "reference";
}

/** Everything between the heads and the feet of the pages. Lines break where they like, so spaces do not count. */
async function textOf(pdf: Buffer): Promise<string> {
  const pages = await pagesOf(pdf);
  const heads = Object.values(sampleDocument.mark);
  return withoutSpaces(
    pages
      .map((lines) =>
        lines
          .slice(0, -1)
          .filter((line) => !heads.includes(line.trim()))
          .join(""),
      )
      .join(""),
  );
}

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/g, "");
}
