/** The folder of the clause library → the texts of its files. Nothing is parsed here. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { LibraryFile } from "../library/library.js";

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
