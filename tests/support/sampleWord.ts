/** The sample document as a Word file, with the real settings of the project. */
import type { Document } from "../../src/assembly/document.js";
import { toWord, type WordOptions } from "../../src/rendering/word/toWord.js";
import { parseWordStyle } from "../../src/rendering/word/wordStyle.js";
import { readWordStyleFile } from "../../src/storage/wordStyleFile.js";
import { sampleDocument, sampleNotes } from "./sampleDocument.js";
import { readWord, type WordFile } from "./wordReader.js";

export const wordStyle = parseWordStyle(
  await readWordStyleFile(new URL("../../templates/word/style.yaml", import.meta.url)),
);

export type Languages = WordOptions["languages"];
export const allLanguages: readonly Languages[] = ["kk", "ru", "bilingual"];

export type Edition = "clean" | "team";

export async function wordBytes(
  languages: Languages,
  edition: Edition = "clean",
  document: Document = sampleDocument,
): Promise<Uint8Array> {
  return toWord(document, {
    languages,
    style: wordStyle,
    ...(edition === "team" ? { notes: sampleNotes } : {}),
  });
}

export async function wordFile(
  languages: Languages,
  edition: Edition = "clean",
  document: Document = sampleDocument,
): Promise<WordFile> {
  return readWord(await wordBytes(languages, edition, document));
}
