/** Every real clause through the real assembly and export, at every level and in every position. */
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { draftSchema, type Draft } from "../../src/agreement/draft.js";
import { frameSchema } from "../../src/agreement/frame.js";
import { assemble } from "../../src/assembly/assemble.js";
import type { Document, Parts } from "../../src/assembly/document.js";
import { teamNotes } from "../../src/assembly/teamNotes.js";
import { buildLibrary } from "../../src/library/library.js";
import { levels, positions, type Language, type Level, type Position } from "../../src/library/vocabulary.js";
import { toWord } from "../../src/rendering/word/toWord.js";
import { loadClauseFiles } from "../../src/storage/clauseFiles.js";
import { clausesFolder } from "../../src/storage/projectFolders.js";
import { wordStyle } from "../support/sampleWord.js";
import { unzip } from "../support/unzip.js";

const { value: library } = buildLibrary(await loadClauseFiles(clausesFolder));
const frames = Object.fromEntries(
  await Promise.all(
    levels.map(async (level) => {
      const file = new URL(`../../templates/agreements/${level}.yaml`, import.meta.url);
      return [level, frameSchema.parse(parse(await readFile(file, "utf8")))] as const;
    }),
  ),
);

function everything(level: Level, position: Position): Draft {
  const party = (role: string) => ({
    role,
    name: { kk: "Тарап", ru: "Сторона" },
    representative: { name: { kk: "Ә. Ә.", ru: "А. А." }, position: { kk: "төраға", ru: "председатель" } },
  });
  return draftSchema.parse({
    kelisim: 1,
    level,
    ...{ sector: { kk: "Сала", ru: "Отрасль" }, region: { kk: "Өңір", ru: "Регион" } },
    place: { kk: "Астана қаласы", ru: "г. Астана" },
    ...{ date: "2026-12-01", starts_on: "2027-01-01", ends_on: "2029-12-31" },
    parties: frames[level]?.parties.map(({ role }) => party(role)),
    unanswered: "recommended",
    clauses: [...library.clauses.values()]
      .filter((clause) => clause.levels.includes(level) && clause.positions.includes(position))
      .map(({ id }) => ({ clause: id, position })),
  });
}

function frameAt(level: Level): NonNullable<(typeof frames)[Level]> {
  const frame = frames[level];
  if (!frame) throw new Error(`no frame for ${level}`);
  return frame;
}

/** Every sentence of the document in one language. */
function partsOf(document: Document, language: Language): Parts[] {
  return [
    ...[...document.title, document.place, document.date, ...document.preamble].map((text) => text[language]),
    ...document.sections.flatMap(({ provisions }) =>
      provisions.flatMap(({ paragraphs, items }) => [
        ...paragraphs.map((text) => text[language]),
        ...items.map(({ text }) => text[language]),
      ]),
    ),
  ];
}

const cases = levels.flatMap((level) => positions.map((position) => [level, position] as const));

describe.each(cases)("everything at the %s level in the %s position", (level, position) => {
  const { value: document, problems } = assemble(everything(level, position), library, frameAt(level));

  test("assembles without a gap and without an error", () => {
    const parts = [...partsOf(document, "kk"), ...partsOf(document, "ru")].flat();
    expect(parts.filter(({ kind }) => kind === "gap")).toEqual([]);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(document.sections.length).toBeGreaterThan(15);
  });

  test("prints the same answers and references in both languages, sentence by sentence", () => {
    const filled = (parts: Parts): string[] =>
      parts.flatMap((part) => {
        if (part.kind === "reference") return [`→ ${part.key}`];
        return part.kind === "filled" ? [part.parameter.replace(/_(least|most|term|from).*$/, "")] : [];
      });
    const of = (language: Language) => partsOf(document, language).map((parts) => filled(parts).sort());
    expect(of("kk")).toEqual(of("ru"));
  });

  test("leaves no braces and no double spaces in the text", () => {
    const texts = (["kk", "ru"] as const)
      .flatMap((language) => partsOf(document, language))
      .map((parts) => parts.map(({ text }) => text).join(""));
    expect(texts.filter((text) => /[{}]| {2}|undefined/.test(text))).toEqual([]);
  });
});

test.each(levels)("the clean file of the %s level holds not one sentence of the real notes", async (level) => {
  const draft = everything(level, "strong");
  const notes = teamNotes(draft, library, frameAt(level));
  const { value: document } = assemble(draft, library, frameAt(level));
  const packed = await unzip(await toWord(document, { languages: "bilingual", style: wordStyle }));
  const everywhere = [...packed.values()].join("\n").replaceAll(/<[^>]+>/g, "");

  // Law references and short labels may stand in the agreement itself.
  const sentences = [...notes.values()]
    .flat()
    .flatMap(({ kk, ru }) => [kk, ru])
    .filter((note) => /^(Зачем|Не үшін|Возражение|Қарсылық|Ответ|Жауап|Порядок|Шегіну|Не уступать|Шегінуге)/.test(note))
    .map((note) => note.slice(note.indexOf(": ") + 2));
  expect(sentences.length).toBeGreaterThan(100);
  expect(sentences.filter((sentence) => everywhere.includes(sentence))).toEqual([]);
  expect([...packed.keys()].filter((path) => /comments/.test(path) && packed.get(path)?.includes("w:comment "))).toEqual([]);
});
