/** The folder of the clause library → the texts of its files, and back. Nothing is parsed here. */
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { LibraryFile } from "../library/libraryFile.js";

/**
 * Files named `.yaml` or `.yml` in the folder and one level below it, in the order of their
 * paths. Throws the system's Error (ENOENT, ENOTDIR, EACCES) when the folder cannot be read.
 */
export async function loadClauseFiles(folder: string): Promise<LibraryFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const below = entries
    .filter((entry) => entry.isDirectory())
    .map(async ({ name }) => (await readdir(join(folder, name))).map((file) => `${name}/${file}`));
  const here = entries.filter((entry) => entry.isFile()).map(({ name }) => name);

  // Not the order of the locale: the same library gives the same list everywhere.
  const paths = [...here, ...(await Promise.all(below)).flat()]
    .filter((path) => /\.ya?ml$/.test(path))
    .sort();
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(folder, path), "utf8") })));
}

/** Replaces a file as a whole: a reader never sees half of it. Throws the system's Error. */
export async function saveClauseFile(path: string, text: string): Promise<void> {
  const unfinished = `${path}.${process.pid}.tmp`;
  await writeFile(unfinished, text);
  await rename(unfinished, path);
}

/** False when the file is already there: nothing is overwritten. */
export async function createClauseFile(path: string, text: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}
