/** Arguments and environment → language, and the options of a command. */
import { parseArgs, type ParseArgsConfig } from "node:util";
import { interfaceLanguages, type InterfaceLanguage } from "../wording.js";
import { WrongUsage } from "./command.js";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Every command takes `--lang`; it is read before the command is chosen. */
const languageOption = { lang: { type: "string" } } as const satisfies Options;

/** The first sentence of Node's own message names the argument that is wrong. */
export function optionsOf<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options: { ...options, ...languageOption }, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new WrongUsage(error.message.split(". ", 1)[0]);
  }
}

/** `--lang`, else LC_ALL or LANG, else Russian. Undefined when `--lang` names another language. */
export function chosenLanguage(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): InterfaceLanguage | undefined {
  const { values } = parseArgs({ args: [...args], options: languageOption, strict: false });
  if (values.lang !== undefined) return known(values.lang);
  // An empty variable is one that is not set.
  const locale = [environment["LC_ALL"], environment["LC_MESSAGES"], environment["LANG"]].find(Boolean);
  return known(locale?.slice(0, 2)) ?? "ru";
}

function known(language: unknown): InterfaceLanguage | undefined {
  return interfaceLanguages.find((one) => one === language);
}
