/** `kelisim library …` in this process, and a folder of its own for a library. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { libraryCommand } from "../../src/cli/library.js";
import type { LibraryFile } from "../../src/library/libraryFile.js";
import { loadLocales } from "../../src/storage/localeFiles.js";
import { localesFolder } from "../../src/storage/projectFolders.js";
import { createWording, interfaceLanguages, type InterfaceLanguage } from "../../src/wording.js";

const wording = createWording(await loadLocales(localesFolder, interfaceLanguages));

/** A new folder for each test of the file that calls this; the function names it. */
export function useFolder(): () => string {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "kelisim-"));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });
  return () => folder;
}

export async function saveLibrary(folder: string, files: readonly LibraryFile[]): Promise<string> {
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

export async function runLibrary(args: readonly string[], language: InterfaceLanguage = "en") {
  const printed: string[] = [];
  const told: string[] = [];
  const exitCode = await libraryCommand.run(args, {
    language,
    translate: wording(language),
    print: (line) => printed.push(line),
    tell: (line) => told.push(line),
  });
  return { exitCode, printed, told };
}
