/** A folder → the texts of its files by name. Nothing is parsed here. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** In the order of their names. Throws the system's Error when the folder cannot be read. */
export async function loadTextFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const texts = names.sort().map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const);
  return new Map(await Promise.all(texts));
}
