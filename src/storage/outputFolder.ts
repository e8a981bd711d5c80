/**
 * The folder into which documents are written, whole or not at all, and without losing what a
 * person has changed there.
 *
 * A finished draft is often corrected by hand in Word. So a file is replaced only if it is
 * still, byte for byte, what was written: `.kelisim` in the folder remembers a fingerprint of
 * each file.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

export type WriteResult = "written" | "replaced" | "kept";

/** A line for each file: fingerprint, two spaces, name. */
const MEMORY = ".kelisim";

/** `isForced` replaces a changed file too. Throws the system's Error (EACCES, ENOSPC, ENOTDIR …). */
export async function writeToFolder(
  folder: string,
  name: string,
  bytes: Uint8Array,
  isForced: boolean,
): Promise<WriteResult> {
  await mkdir(folder, { recursive: true });
  const fingerprints = await readMemory(folder);
  const present = await readIfPresent(join(folder, name));
  if (present && !isForced && fingerprintOf(present) !== fingerprints.get(name)) return "kept";

  await replaceFile(join(folder, name), bytes);
  fingerprints.set(name, fingerprintOf(bytes));
  await replaceFile(join(folder, MEMORY), memoryText(fingerprints));
  return present ? "replaced" : "written";
}

/** A reader never sees half a file, and a full disk leaves the old one. */
async function replaceFile(path: string, content: Uint8Array | string): Promise<void> {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(unfinished, content);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function readIfPresent(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function fingerprintOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function readMemory(folder: string): Promise<Map<string, string>> {
  const bytes = (await readIfPresent(join(folder, MEMORY))) ?? new Uint8Array();
  const lines = new TextDecoder().decode(bytes).matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm);
  return new Map(Array.from(lines, ([, fingerprint = "", name = ""]) => [name, fingerprint]));
}

function memoryText(fingerprints: ReadonlyMap<string, string>): string {
  return [...fingerprints].map(([name, fingerprint]) => `${fingerprint}  ${name}\n`).join("");
}
