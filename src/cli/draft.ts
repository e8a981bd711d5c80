/**
 * `kelisim draft PLAN --out DIR`: the agreement of a plan as Word files, and what is still open.
 *
 * An unfinished plan is written too: its gaps are visible. The exit code says whether the
 * document may be signed: 0 without errors, 1 with errors or when a file was not written.
 */
import { join } from "node:path";
import { checkPlan } from "../actions/checkPlan.js";
import {
  editions,
  exportWord,
  wordFileName,
  wordLanguages,
  type Edition,
  type WordLanguages,
} from "../actions/exportWord.js";
import type { Draft } from "../agreement/draft.js";
import { freezeDraft, planWithWording } from "../actions/freezeDraft.js";
import type { Kelisim } from "../actions/kelisim.js";
import { problemMessage } from "../actions/problemMessage.js";
import { writeToFolder, type WriteResult } from "../storage/outputFolder.js";
import type { Translate } from "../wording.js";
import { WrongUsage, type Command, type Terminal } from "./command.js";
import { optionsOf } from "./commandLine.js";
import { loadKelisim } from "./loadKelisim.js";
import { readPlanFile } from "./planFile.js";
import { tellLibraryProblems, tellProblems } from "./tellProblems.js";

export const draftCommand: Command = {
  usage: ["cli.draft.usage", "cli.draft.usage-plan"],
  async run(args, terminal) {
    const { translate, language, tell } = terminal;
    const { order, positionals } = readOrder(args, translate);
    const { value: kelisim, problems: libraryProblems } = await loadKelisim();
    const { name, file, text } = await readPlanFile(positionals, kelisim, translate);
    const { value, problems } = checkPlan(kelisim, text, file);

    tellLibraryProblems(libraryProblems, terminal);
    tellProblems(problems, problemMessage(language, translate, kelisim.library.sources), terminal);
    if (!value) {
      tell(translate("cli.plan.refused"));
      return 1;
    }
    const isWritten =
      (await writeFiles(kelisim, value.draft, { ...order, name }, terminal)) &&
      (!order.isFrozen || (await writeFrozenPlan(kelisim, value.draft, text, { ...order, name }, terminal)));
    const hasErrors = problems.some(({ severity }) => severity === "error");
    if (isWritten && hasErrors) tell(translate("cli.draft.with-errors"));
    return isWritten && !hasErrors ? 0 : 1;
  },
};

interface Order {
  readonly folder: string;
  readonly languages: readonly WordLanguages[];
  readonly edition: Edition;
  readonly isForced: boolean;
  /** Write the plan too, with the wording of today in it. */
  readonly isFrozen: boolean;
}

function readOrder(args: readonly string[], translate: Translate): { order: Order; positionals: string[] } {
  const options = {
    out: { type: "string" },
    languages: { type: "string", default: wordLanguages.join(",") },
    edition: { type: "string", default: "clean" },
    replace: { type: "boolean", default: false },
    freeze: { type: "boolean", default: false },
  } as const;
  const { values, positionals } = optionsOf(args, options);
  if (!values.out) throw new WrongUsage(translate("cli.draft.no-folder-named"));

  const languages = values.languages
    .split(",")
    .map((one) => oneOf(wordLanguages, one.trim(), "languages", translate));
  const order = {
    folder: values.out,
    languages: [...new Set(languages)],
    edition: oneOf(editions, values.edition, "edition", translate),
    isForced: values.replace,
    isFrozen: values.freeze,
  };
  return { order, positionals };
}

function oneOf<T extends string>(
  allowed: readonly T[],
  value: string,
  option: string,
  translate: Translate,
): T {
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  throw new WrongUsage(translate("cli.draft.wrong-choice", { option, value, allowed }));
}

type Target = Order & { readonly name: string };

/** One line for each file as soon as it is done. False when one of them was not written. */
async function writeFiles(
  kelisim: Kelisim,
  draft: Draft,
  target: Target,
  terminal: Terminal,
): Promise<boolean> {
  const { languages, edition, name } = target;
  let isComplete = true;
  for (const language of languages) {
    const format = { languages: language, edition };
    const { bytes } = await exportWord(kelisim, draft, format, name);
    const result = await writeOne(wordFileName(name, format), bytes, target, terminal);
    if (result === "failed") return false;
    if (result === "kept") isComplete = false;
  }
  return isComplete;
}

/** «enterprise.plan.yaml»: prints the same words again, whatever becomes of the library. */
async function writeFrozenPlan(
  kelisim: Kelisim,
  draft: Draft,
  text: string,
  target: Target,
  terminal: Terminal,
): Promise<boolean> {
  const plan = planWithWording(text, freezeDraft(kelisim, draft));
  const isJson = text.trimStart().startsWith("{");
  const file = `${target.name.replace(/\.plan$/, "")}.plan.${isJson ? "json" : "yaml"}`;
  const result = await writeOne(file, new TextEncoder().encode(plan), target, terminal);
  return result !== "kept" && result !== "failed";
}

async function writeOne(
  name: string,
  bytes: Uint8Array,
  { folder, isForced }: Order,
  { translate, print, tell }: Terminal,
): Promise<WriteResult | "failed"> {
  try {
    const result = await writeToFolder(folder, name, bytes, isForced);
    (result === "kept" ? tell : print)(translate(`cli.draft.${result}`, { file: join(folder, name) }));
    return result;
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    tell(translate("cli.draft.cannot-write", { path: folder, reason: error.code }));
    return "failed";
  }
}
