/** What is named BEFORE or AFTER on the command line → a file, a plan, or a ready plan by its name. */
import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { checkPlan } from "../actions/checkPlan.js";
import type { ComparedInput } from "../actions/compareSides.js";
import type { Kelisim } from "../actions/kelisim.js";
import { problemMessage } from "../actions/problemMessage.js";
import { WrongUsage, type Terminal } from "./command.js";
import { tellProblems } from "./tellProblems.js";

/** The plan was refused, and its problems have been told. */
export class InvalidPlan extends Error {}

const planEndings = [".yaml", ".yml", ".json"];

/** A file stands before a ready plan of the same name. Throws WrongUsage, InvalidPlan. */
export async function readComparedInput(
  named: string,
  kelisim: Kelisim,
  terminal: Terminal,
): Promise<ComparedInput> {
  const bytes = await bytesOf(named, terminal);
  const starter = kelisim.starters.get(named);
  if (!bytes) {
    if (starter) return { kind: "plan", name: named, draft: starter.draft };
    throw new WrongUsage(
      terminal.translate("cli.plan.not-found", { plan: named, known: [...kelisim.starters.keys()] }),
    );
  }
  if (!planEndings.includes(extname(named).toLowerCase()))
    return { kind: "file", name: basename(named), bytes };
  return planOf(named, new TextDecoder().decode(bytes), kelisim, terminal);
}

function planOf(file: string, text: string, kelisim: Kelisim, terminal: Terminal): ComparedInput {
  const { language, translate, tell } = terminal;
  const { value, problems } = checkPlan(kelisim, text, file);
  if (value) return { kind: "plan", name: basename(file, extname(file)), draft: value.draft };
  tellProblems(problems, problemMessage(language, translate, kelisim.library.sources), terminal);
  tell(translate("cli.compare.plan-refused", { file }));
  throw new InvalidPlan(file);
}

/** Undefined when there is no such file. */
async function bytesOf(file: string, { translate }: Terminal): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    if (error.code === "ENOENT") return undefined;
    throw new WrongUsage(translate("cli.read.unreadable", { file, reason: error.code }));
  }
}
