/**
 * Reads `templates/word/style.yaml`:  place of the file → its content as plain data.
 *
 * What the settings mean and which values they may have is known to `rendering`, which a folder
 * that stores things does not import: the caller hands the result to `parseWordStyle`.
 */
import { readFile } from "node:fs/promises";
import { parseDocument } from "yaml";

/** Throws an Error with file, line and column when the file is not YAML. */
export async function readWordStyleFile(file: URL | string): Promise<unknown> {
  const parsed = parseDocument(await readFile(file, "utf8"), { prettyErrors: true });
  const [first] = parsed.errors;
  if (first) throw new Error(`${String(file)}: ${first.message}`, { cause: first });
  return parsed.toJS() as unknown;
}
