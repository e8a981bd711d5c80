/** `kelisim read`: what a person, or a program, is told of a file. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WrongUsage } from "../../src/cli/command.js";
import { readCommand } from "../../src/cli/read.js";
import { loadLocales } from "../../src/storage/localeFiles.js";
import { localesFolder } from "../../src/storage/projectFolders.js";
import { createWording, interfaceLanguages } from "../../src/wording.js";
import { buildWord, change, paragraph, run as textRun } from "../support/wordBuilder.js";

const wording = createWording(await loadLocales(localesFolder, interfaceLanguages));
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kelisim-read-"));
  const picture = "<w:r><w:drawing><pic:pic/></w:drawing></w:r>";
  const body =
    paragraph("Раздел 1. Оплата") +
    paragraph(textRun("1.1. Работодатель ") + change("del", "обязан") + change("ins", "вправе") + picture);
  await writeFile(join(folder, "договор.docx"), buildWord({ body }));
  await writeFile(join(folder, "пустой.docx"), "");
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function run(args: readonly string[]) {
  const printed: string[] = [];
  const told: string[] = [];
  const exitCode = await readCommand.run(args, {
    language: "ru",
    translate: wording("ru"),
    print: (line) => printed.push(line),
    tell: (line) => told.push(line),
  });
  return { exitCode, printed, told };
}

describe("read", () => {
  test("prints the provisions with their numbers, and says beside them what was not read", async () => {
    expect(await run([join(folder, "договор.docx")])).toEqual({
      exitCode: 0,
      printed: ["Раздел 1. Оплата", "1.1. Работодатель вправе"],
      told: ["Изображения не прочитаны (основной текст): 1."],
    });
  });

  test("shows the other view of tracked changes", async () => {
    expect((await run([join(folder, "договор.docx"), "--view", "rejected"])).printed).toEqual([
      "Раздел 1. Оплата",
      "1.1. Работодатель обязан",
    ]);
  });

  test("prints everything as JSON, with words for what was not read", async () => {
    const { printed, exitCode } = await run([join(folder, "договор.docx"), "--json"]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(printed.join("\n"))).toEqual({
      format: "docx",
      layout: "one-language",
      provisions: [
        {
          label: "Раздел 1.",
          labelKind: "typed",
          kind: "heading",
          path: [],
          language: "ru",
          text: "Оплата",
          place: { part: "body", paragraph: 1 },
        },
        {
          label: "1.1.",
          labelKind: "typed",
          kind: "provision",
          path: ["Раздел 1. Оплата"],
          language: "ru",
          text: "Работодатель вправе",
          place: { part: "body", paragraph: 2 },
        },
      ],
      revisions: [
        {
          kind: "deleted",
          author: "Айгүл",
          date: "2026-03-01T10:00:00Z",
          text: "обязан",
          place: { part: "body", paragraph: 2 },
        },
        {
          kind: "inserted",
          author: "Айгүл",
          date: "2026-03-01T10:00:00Z",
          text: "вправе",
          place: { part: "body", paragraph: 2 },
        },
      ],
      unprocessed: [
        { code: "images", where: "body", count: 1, message: "Изображения не прочитаны (основной текст): 1." },
      ],
    });
  });

  test("says why a file is refused, and exits with 1", async () => {
    expect(await run([join(folder, "пустой.docx"), "--json"])).toEqual({
      exitCode: 1,
      printed: [],
      told: ["Файл пуст. Выберите файл с текстом."],
    });
  });

  test.each([
    ["no file", []],
    ["two files", ["а", "б"]],
    ["a file that is not there", ["нет.docx"]],
    ["a view that does not exist", ["а", "--view", "both"]],
  ])("is not run with %s", async (_what, args) => {
    await expect(run(args)).rejects.toThrow(WrongUsage);
  });
});
