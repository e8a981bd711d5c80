/** Redlines opened in a real office program: it lists the changes, and accepts and rejects them to both texts. */
import { describe, expect, test } from "vitest";
import { redlineWord } from "../../src/redline/redlineWord.js";
import { redlineOptions } from "../support/checkRedline.js";
import { editedAgreement } from "../support/editedAgreement.js";
import { howToCheck, isRealCheck, openInLibreOffice, pagesOf } from "../support/libreOffice.js";
import { settleInLibreOffice } from "../support/officeChanges.js";
import { allLanguages, wordBytes } from "../support/sampleWord.js";
import { buildWord, paragraph, run, table } from "../support/wordBuilder.js";
import { note, noteReference } from "../support/wordObjects.js";

/**
 * Edits that delete a whole point with a reference in it are left out: LibreOffice 7.4 gives the
 * heading after it the format of the point when the deletion is accepted, because it does not
 * know a reference without the word REF.
 */
const edits = [
  "a number in both languages",
  "quotation marks everywhere",
  "a point that comes",
  "a point that goes",
  "a section written anew",
];

const END = paragraph("Конец.");
const built: Readonly<Record<string, readonly [Uint8Array, Uint8Array]>> = {
  rows: [
    buildWord({ body: table(["1", "один"], ["2", "два"], ["3", "три"]) + END }),
    buildWord({ body: table(["1", "один"], ["3", "три и ещё"], ["4", "четыре"]) + END }),
  ],
  paragraphs: [
    buildWord({ body: paragraph("Первое. Второе.") + paragraph("Третье.") + END }),
    buildWord({ body: paragraph("Первое.") + paragraph("Второе.") + END + paragraph("После конца.") }),
  ],
  notes: [
    buildWord({
      body: paragraph(run("Срок") + noteReference("footnote", 2) + run(".")),
      footnotes: note("footnote", 2, paragraph("Статья 5.")),
    }),
    buildWord({
      body: paragraph(run("Срок") + noteReference("footnote", 2) + run(".")),
      footnotes: note("footnote", 2, paragraph("Статья 7.")),
    }),
  ],
};

async function pairs(): Promise<Record<string, readonly [Uint8Array, Uint8Array]>> {
  const own: Record<string, readonly [Uint8Array, Uint8Array]> = {};
  for (const languages of allLanguages) {
    for (const [index, edit] of edits.entries()) {
      own[`${languages}-${index}`] = [
        await wordBytes(languages),
        await wordBytes(languages, "clean", editedAgreement(edit)),
      ];
    }
  }
  return { ...built, ...own };
}

describe.skipIf(!isRealCheck)(`in LibreOffice (${howToCheck})`, () => {
  test("accept-all gives the second text and reject-all the first", async () => {
    const all = Object.entries(await pairs());
    const files: Record<string, Uint8Array> = {};
    for (const [name, [before, after]] of all) {
      files[name] = (await redlineWord(before, after, redlineOptions)).bytes;
      files[`${name}-before`] = before;
      files[`${name}-after`] = after;
    }
    const settled = await settleInLibreOffice(files);
    for (const [name] of all) {
      const redline = settled.get(name)!;
      expect.soft(redline.accepted, name).toBe(settled.get(`${name}-after`)!.accepted);
      expect.soft(redline.rejected, name).toBe(settled.get(`${name}-before`)!.accepted);
      expect.soft(redline.changes, name).toBeGreaterThan(0);
    }
  }, 600_000);

  test("the pages show what went and what came", async () => {
    const redline = await redlineWord(
      await wordBytes("ru"),
      await wordBytes("ru", "clean", editedAgreement("a point that comes")),
      redlineOptions,
    );
    const pdf = (await openInLibreOffice({ redline: redline.bytes }, "pdf")).get("redline")!;
    expect((await pagesOf(pdf)).flat().join("\n")).toContain("Стороны обновляют реестр систем дважды в год.");
  }, 120_000);
});
