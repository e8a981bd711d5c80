/** One file that a user named → written whole or not at all, and never over another file unasked. */
import { rename, rm, stat, writeFile } from "node:fs/promises";

export type OutputResult = "written" | "kept" | { readonly reason: string };

/** `isForced` replaces a file that is there. */
export async function writeOutputFile(
  path: string,
  content: Uint8Array | string,
  isForced: boolean,
): Promise<OutputResult> {
  if (!isForced && (await isThere(path))) return "kept";
  const unfinished = `${path}.${String(process.pid)}.tmp`;
  try {
    await writeFile(unfinished, content);
    await rename(unfinished, path);
    return "written";
  } catch (error) {
    await rm(unfinished, { force: true });
    if (!(error instanceof Error && "code" in error)) throw error;
    return { reason: String(error.code) };
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
