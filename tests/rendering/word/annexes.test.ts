/** Annexes in the Word file: label with a live number, points that count anew, forms with room to write. */
import { describe, expect, test } from "vitest";
import type { Annex, Document, Part } from "../../../src/assembly/document.js";
import type { Bilingual } from "../../../src/library/vocabulary.js";
import { sampleDocument } from "../../support/sampleDocument.js";
import { wordFile } from "../../support/sampleWord.js";
import type { WordFile } from "../../support/wordReader.js";

const both = (words: string): Bilingual => ({ kk: `${words} кк`, ru: `${words} ру` });
const parts = (words: string): Bilingual<Part[]> => ({
  kk: [{ kind: "text", text: `${words} кк` }],
  ru: [{ kind: "text", text: `${words} ру` }],
});
const point = (id: string, number: string, items: string[] = []) => ({
  key: id,
  number,
  paragraphs: [parts(id)],
  items: items.map((item, index) => ({ key: `${id}/${item}`, number: String(index + 1), text: parts(item) })),
});

function annexOf(number: string, annexParts: Annex["parts"]): Annex {
  return {
    key: `annex/${number}`,
    number,
    label: {
      kk: { before: "Шартқа ", after: "-қосымша" },
      ru: { before: "Приложение ", after: " к договору" },
    },
    title: both(`Форма ${number}`),
    parts: annexParts,
  };
}

const reference: Part = { kind: "reference", key: "annex/2", text: "2" };
const withAnnexes: Document = {
  ...sampleDocument,
  preamble: [{ kk: [reference], ru: [reference] }],
  annexes: [
    annexOf("1", [
      { kind: "points", points: [point("first", "1", ["x", "y"]), point("second", "2")] },
      { kind: "signed-by", lines: [both("Төраға")] },
    ]),
    annexOf("2", [
      { kind: "points", points: [point("again", "1")] },
      {
        kind: "table",
        title: both("Кесте"),
        columns: [
          { title: both("А"), width: 1 },
          { title: both("Б"), width: 3 },
        ],
        rows: [[parts("толы"), null]],
      },
    ]),
  ],
};

/** Everything from the first annex on. */
function annexLines({ paragraphs }: WordFile): string[] {
  const lines = paragraphs.map(({ printed }) => printed).filter((line) => line !== "");
  return lines.slice(
    lines.findIndex((line) => line.startsWith("Приложение 1") || line.startsWith("Шартқа 1")),
  );
}

test("each annex has its label, its title and points counted from one", async () => {
  expect(annexLines(await wordFile("ru", "clean", withAnnexes))).toEqual([
    "Приложение 1 к договору",
    "Форма 1 ру",
    "1. first ру",
    "1) x ру",
    "2) y ру",
    "2. second ру",
    "Төраға ру: ______________________",
    "Приложение 2 к договору",
    "Форма 2 ру",
    "1. again ру",
    "Кесте ру",
    "А ру",
    "Б ру",
    "толы ру",
  ]);
});

test("a file in both languages holds each annex in Kazakh and then in Russian", async () => {
  const labels = annexLines(await wordFile("bilingual", "clean", withAnnexes)).filter((line) =>
    /қосымша|Приложение/.test(line),
  );
  expect(labels).toEqual([
    "Шартқа 1-қосымша",
    "Приложение 1 к договору",
    "Шартқа 2-қосымша",
    "Приложение 2 к договору",
  ]);
});

describe.each(["kk", "ru", "bilingual"] as const)("in the file (%s)", (languages) => {
  test("a reference to an annex leads to a bookmark around its number", async () => {
    const { paragraphs, parts: packageParts } = await wordFile(languages, "clean", withAnnexes);
    const [field] = paragraphs
      .flatMap(({ fields }) => fields)
      .filter(({ instruction }) => instruction.includes("annex"));
    const name = /annex_\w+/.exec(field?.instruction ?? "")?.[0] ?? "";
    expect(field?.result).toBe("2");
    expect(packageParts.get("word/document.xml")).toMatch(
      new RegExp(
        `<w:bookmarkStart w:name="${name}"[^>]*/><w:r>(?:(?!</w:r>).)*<w:t[^>]*>2</w:t></w:r><w:bookmarkEnd`,
      ),
    );
  });

  test("every page says that the text is a draft", async () => {
    const { parts: packageParts } = await wordFile(languages);
    const header = [...packageParts].find(([path]) => path.startsWith("word/header"))?.[1] ?? "";
    if (languages !== "ru") expect(header).toContain("Жоба");
    if (languages !== "kk") expect(header).toContain("Проект");
  });
});
