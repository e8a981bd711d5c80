/** The terminal of this process: results go to standard output, everything beside them to standard error. */
import { loadLocales } from "../storage/localeFiles.js";
import { localesFolder } from "../storage/projectFolders.js";
import { createWording, interfaceLanguages, type InterfaceLanguage } from "../wording.js";
import type { Terminal } from "./command.js";

export async function openTerminal(language: InterfaceLanguage): Promise<Terminal> {
  const wording = createWording(await loadLocales(localesFolder, interfaceLanguages));
  return {
    language,
    translate: wording(language),
    print: (line) => process.stdout.write(`${line}\n`),
    tell: (line) => process.stderr.write(`${line}\n`),
  };
}
