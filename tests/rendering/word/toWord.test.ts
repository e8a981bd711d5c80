/** A Word file read back says what the assembled document says, with the same numbers, in each language. */
import { describe, expect, test } from "vitest";
import type { Document, Parts } from "../../../src/assembly/document.js";
import type { Language } from "../../../src/library/vocabulary.js";
import { documentLines, signatureLines } from "../../support/documentLines.js";
import { sampleDocument } from "../../support/sampleDocument.js";
import { allLanguages, type Languages, wordFile } from "../../support/sampleWord.js";
import { updatedResult, type WordFile } from "../../support/wordReader.js";

const CONTENTS = { kk: "Мазмұны", ru: "Содержание" };

/** Everything printed, without the paragraphs that only keep tables apart. */
function printed({ paragraphs }: WordFile): string[] {
  return paragraphs.map((paragraph) => paragraph.printed).filter((text) => text !== "");
}

function sideBySide(left: readonly string[], right: readonly string[]): string[] {
  return left.flatMap((text, index) => [text, right[index]!]);
}

test.each(["kk", "ru"] as const)("the file in %s reads as the document, line by line", async (language) => {
  const { title, place, date, headings, body } = documentLines(sampleDocument, language);

  expect(printed(await wordFile(language))).toEqual([
    ...title,
    `${place}\t${date}`,
    CONTENTS[language],
    ...headings,
    ...body,
    ...signatureLines(sampleDocument, language),
  ]);
});

test("the file in both languages reads row by row, Kazakh before Russian", async () => {
  const [kk, ru] = [documentLines(sampleDocument, "kk"), documentLines(sampleDocument, "ru")];
  const columnTitles = ["Қазақ тілінде", "На русском языке"];

  expect(printed(await wordFile("bilingual"))).toEqual([
    ...columnTitles,
    ...sideBySide([...kk.title, kk.place, kk.date], [...ru.title, ru.place, ru.date]),
    CONTENTS.kk,
    ...kk.headings,
    CONTENTS.ru,
    ...ru.headings,
    ...columnTitles,
    ...sideBySide(kk.body, ru.body),
    ...signatureLines(sampleDocument, "kk"),
    ...signatureLines(sampleDocument, "ru"),
  ]);
});

describe.each(allLanguages)("a reference in the file (%s)", (languages) => {
  test("shows the number of the document, and Word would put the same one there", async () => {
    const file = await wordFile(languages);
    const references = file.paragraphs.flatMap(({ fields }) => fields);

    // The sample refers to 3 sections and 12 points.
    expect(references).toHaveLength(languages === "bilingual" ? 30 : 15);
    expect(references.map((field) => updatedResult(field, file))).toEqual(
      references.map(({ result }) => result),
    );
  });

  test("leads to a bookmark that is there once", async () => {
    const { paragraphs } = await wordFile(languages);
    const bookmarks = paragraphs.flatMap((paragraph) => paragraph.bookmarks);

    expect(bookmarks.length).toBeGreaterThan(13);
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
  });
});

test("each way to refer has its own instruction, see decision 0003", async () => {
  const instructions = async (languages: Languages) => {
    const { paragraphs } = await wordFile(languages);
    const fields = paragraphs.flatMap((paragraph) => paragraph.fields);
    return [...new Set(fields.map(({ instruction }) => instruction.replaceAll(/(_\d+)+/g, "_N")))].sort();
  };

  expect(await instructions("kk")).toEqual([
    String.raw`REF point_kk_N \n \h`,
    String.raw`REF section_kk_N \n \h`,
  ]);
  expect(await instructions("ru")).toEqual([String.raw`point_ru_N \n \h`, String.raw`section_ru_N \n \t \h`]);
  expect(await instructions("bilingual")).toEqual([
    String.raw`REF point_kk_N \n \h`,
    String.raw`REF point_ru_N \n \h`,
    String.raw`REF section_kk_N \n \h`,
  ]);
});

test("a reference to nothing is a mistake of the assembly and is refused", async () => {
  const lost: Parts = [{ kind: "reference", text: "9.9", key: "no-such-clause/point" }];
  const document: Document = { ...sampleDocument, preamble: [{ kk: lost, ru: lost }] };

  await expect(wordFile("ru", "clean", document)).rejects.toThrow(/no-such-clause\/point/);
});

test.each(allLanguages)(
  "a question without an answer is highlighted, and nothing else is (%s)",
  async (languages) => {
    const runs = (await wordFile(languages)).paragraphs.flatMap((paragraph) => paragraph.runs);
    const used: readonly Language[] = languages === "bilingual" ? ["kk", "ru"] : [languages];
    const questions = used.flatMap((language) => gapsIn(sampleDocument, language));

    expect(
      runs
        .filter(({ highlight }) => highlight === "yellow")
        .map(({ text }) => text)
        .sort(),
    ).toEqual(questions.map((question) => `[${question}]`).sort());
    expect(runs.filter(({ highlight }) => highlight !== undefined && highlight !== "yellow")).toEqual([]);
  },
);

function gapsIn(document: Document, language: Language): string[] {
  const found: string[] = [];
  JSON.stringify(document, (name, value: unknown) => {
    const isOther = (name === "kk" || name === "ru") && name !== language;
    const part = value as { readonly kind?: string; readonly text?: string } | null;
    if (!isOther && part?.kind === "gap") found.push(part.text!);
    return isOther ? undefined : value;
  });
  return found;
}
