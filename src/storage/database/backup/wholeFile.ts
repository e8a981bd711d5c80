/** A file that has its name only when it is whole and on the disk. Readable by its owner alone. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { StorageUnavailable } from "../../storageRefusals.js";
import { sqliteTrouble } from "../sqlite/sqliteTrouble.js";

/** `write` fills the unfinished file, which is there and empty. Throws `StorageUnavailable`. */
export async function writeWholeFile(
  path: string,
  write: (unfinished: string) => Promise<void>,
): Promise<void> {
  const unfinished = `${path}.unfinished`;
  try {
    removeUnfinished(unfinished);
    closeSync(openSync(unfinished, "wx", 0o600));
    await write(unfinished);
    sync(unfinished);
    renameSync(unfinished, path);
    sync(dirname(path));
  } catch (error) {
    removeUnfinished(unfinished);
    const trouble = sqliteTrouble(error);
    throw trouble ? new StorageUnavailable(trouble, path, error) : error;
  }
}

/** SQLite keeps a log beside its file, and would read an old one into a new file. */
function removeUnfinished(path: string): void {
  for (const end of ["", "-wal", "-shm"]) rmSync(`${path}${end}`, { force: true });
}

function sync(path: string): void {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
