/** Folders named on the command line → files of the library and its packs, and how places in them are shown. */
import { isAbsolute, join, relative } from "node:path";
import { clausePacksIn } from "../../config.js";
import type { LibraryFile } from "../../library/libraryFile.js";
import type { PackFiles } from "../../library/pack.js";
import type { Problem } from "../../problems.js";
import { loadClauseFiles } from "../../storage/clauseFiles.js";
import { loadPackFiles } from "../../storage/packFiles.js";
import { clausesFolder } from "../../storage/projectFolders.js";
import { problemText, type Translate } from "../../wording.js";
import { WrongUsage } from "../command.js";

export interface FilesOnDisk {
  readonly folder: string;
  readonly files: readonly LibraryFile[];
  readonly packs: readonly PackFiles[];
  /** Packs that cannot be read. */
  readonly problems: readonly Problem[];
}

/**
 * `folder`: the library's own when left out; then the packs of the environment belong to it too.
 * Throws WrongUsage when the folder cannot be read.
 */
export async function readFiles(
  folder: string | undefined,
  packFolders: readonly string[],
  translate: Translate,
): Promise<FilesOnDisk> {
  const ofEnvironment = folder === undefined ? clausePacksIn(process.env) : [];
  const { value: packs, problems } = await loadPackFiles([...ofEnvironment, ...packFolders]);
  const place = folder ?? clausesFolder;
  return { folder: place, files: await filesIn(place, translate), packs, problems };
}

async function filesIn(folder: string, translate: Translate): Promise<LibraryFile[]> {
  try {
    return await loadClauseFiles(folder);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new WrongUsage(translate("cli.library.no-folder", { folder, reason: error.code }));
  }
}

/** As compilers write it, so that an editor can jump to the place. */
export function problemLine(problem: Problem, folder: string, translate: Translate): string {
  const said = `${translate(`severity.${problem.severity}`)}  ${problemText(translate, problem)}`;
  const { file, line = 1, column = 1 } = problem.where;
  return file === undefined ? said : `${shownPath(file, folder)}:${line}:${column}  ${said}`;
}

/** Files of a pack are named by their whole path, those of the library from its folder on. */
function shownPath(file: string, folder: string): string {
  return relative("", isAbsolute(file) ? file : join(folder, file));
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}
