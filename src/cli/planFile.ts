/** What is named PLAN on the command line → the text of the plan: a file, a ready plan, or standard input. */
import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { text as readAll } from "node:stream/consumers";
import type { Kelisim } from "../actions/kelisim.js";
import type { Translate } from "../wording.js";
import { WrongUsage } from "./command.js";

export interface PlanFile {
  /** In the names of the files made from it: «sectoral-mining». */
  readonly name: string;
  /** As it is to be named in messages: «plans/sectoral-mining.yaml». */
  readonly file: string;
  readonly text: string;
}

/** A file stands before a ready plan of the same name. Throws WrongUsage. */
export async function readPlanFile(
  positionals: readonly string[],
  { starters }: Kelisim,
  translate: Translate,
): Promise<PlanFile> {
  const [plan, ...surplus] = positionals;
  if (plan === undefined) throw new WrongUsage(translate("cli.plan.not-named"));
  if (surplus.length > 0) throw new WrongUsage(translate("cli.plan.one-plan", { plans: positionals }));
  if (plan === "-") return { name: "plan", file: "-", text: await readAll(process.stdin) };

  const read = await readText(plan);
  if ("text" in read) return { name: basename(plan, extname(plan)), file: plan, text: read.text };
  const starter = starters.get(plan);
  if (starter) return { name: plan, file: `${plan}.yaml`, text: starter.text };
  if (read.reason === "ENOENT") {
    throw new WrongUsage(translate("cli.plan.not-found", { plan, known: [...starters.keys()] }));
  }
  throw new WrongUsage(translate("cli.plan.unreadable", { plan, reason: read.reason }));
}

async function readText(path: string): Promise<{ text: string } | { reason: string }> {
  try {
    return { text: await readFile(path, "utf8") };
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    return { reason: String(error.code) };
  }
}
