/** Folders of packs → their files. Nothing is parsed here. */
import { resolve } from "node:path";
import type { PackFiles } from "../library/pack.js";
import { problem, type Checked, type Problem } from "../problems.js";
import { loadClauseFiles } from "./clauseFiles.js";

/** In the order given, each under its whole path. A folder that cannot be read is a problem: the work goes on without its text. */
export async function loadPackFiles(folders: readonly string[]): Promise<Checked<PackFiles[]>> {
  const packs: PackFiles[] = [];
  const problems: Problem[] = [];
  for (const folder of folders) {
    const place = resolve(folder).replaceAll("\\", "/");
    try {
      packs.push({ place, files: await loadClauseFiles(folder) });
    } catch (error) {
      if (!(error instanceof Error && "code" in error)) throw error;
      problems.push(problem("pack-unreadable", { file: place }, { reason: error.code }));
    }
  }
  return { value: packs, problems };
}
