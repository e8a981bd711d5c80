/**
 * `kelisim read FILE [--json]`: what the program reads in a file, and what it does not.
 *
 * The exit code is 0 when the file was read, 1 when it was refused.
 */
import { readFile as readBytes } from "node:fs/promises";
import { basename } from "node:path";
import { readFile, readViews, refusalText, unprocessedText } from "../actions/readFile.js";
import type { ReadAgreement } from "../reading/agreementText.js";
import { readLimits } from "../reading/limits.js";
import type { Convert } from "../reading/readAgreement.js";
import { ReadRefusal } from "../reading/readRefusal.js";
import { createOfficeConverter } from "../storage/officeConverter.js";
import type { Translate } from "../wording.js";
import { WrongUsage, type Command, type Terminal } from "./command.js";
import { optionsOf } from "./commandLine.js";

export const readCommand: Command = {
  usage: ["cli.read.usage"],
  async run(args, terminal) {
    const { translate, tell } = terminal;
    const { file, view, isJson } = readOrder(args, translate);
    const bytes = await bytesOf(file, translate);
    try {
      const agreement = await readFile({ name: basename(file), bytes, view }, officeConverter());
      (isJson ? printJson : printText)(agreement, terminal);
      return 0;
    } catch (error) {
      if (!(error instanceof ReadRefusal)) throw error;
      tell(refusalText(translate, error));
      return 1;
    }
  },
};

function officeConverter(): Convert {
  const { conversionTime, conversionMemory } = readLimits;
  return createOfficeConverter({ program: "soffice", longest: conversionTime, memory: conversionMemory });
}

interface Order {
  readonly file: string;
  readonly view: (typeof readViews)[number];
  readonly isJson: boolean;
}

function readOrder(args: readonly string[], translate: Translate): Order {
  const options = {
    json: { type: "boolean", default: false },
    view: { type: "string", default: "accepted" },
  } as const;
  const { values, positionals } = optionsOf(args, options);
  const [file, ...surplus] = positionals;
  if (file === undefined || surplus.length > 0) throw new WrongUsage(translate("cli.read.one-file"));
  const view = readViews.find((one) => one === values.view);
  if (!view)
    throw new WrongUsage(translate("cli.read.wrong-view", { value: values.view, allowed: readViews }));
  return { file, view, isJson: values.json };
}

async function bytesOf(file: string, translate: Translate): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readBytes(file));
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new WrongUsage(translate("cli.read.unreadable", { file, reason: error.code }));
  }
}

function printJson(agreement: ReadAgreement, { translate, print }: Terminal): void {
  const unprocessed = agreement.unprocessed.map((one) => ({
    ...one,
    message: unprocessedText(translate, one),
  }));
  print(JSON.stringify({ ...agreement, unprocessed }, null, 2));
}

function printText({ provisions, unprocessed }: ReadAgreement, { translate, print, tell }: Terminal): void {
  for (const { label, text } of provisions) print(label === null ? text : `${label} ${text}`);
  for (const one of unprocessed) tell(unprocessedText(translate, one));
}
