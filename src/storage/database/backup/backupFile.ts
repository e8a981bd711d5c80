/** A backup of either kind, open to be read. It has been checked from beginning to end. */
import { openSync, closeSync, readSync } from "node:fs";
import { BackupRefused } from "../../storageRefusals.js";
import { openLines } from "./readLines.js";
import { openCopy } from "./readCopy.js";
import type { TableRow } from "./portableRows.js";

export interface BackupFile {
  /** Those the database had seen, in order. */
  readonly migrations: readonly string[];
  readonly rows: () => AsyncIterable<TableRow>;
  readonly close: () => Promise<void>;
}

/** Throws `BackupRefused` when there is no such file, it is no backup, or it is not whole. */
export async function openBackup(file: string): Promise<BackupFile> {
  const beginning = beginningOf(file);
  if (beginning.startsWith("SQLite format 3\0")) return openCopy(file);
  if (beginning.startsWith('{"kelisim_backup":1')) return openLines(file);
  throw new BackupRefused("backup-not-one", file);
}

function beginningOf(file: string): string {
  try {
    const handle = openSync(file, "r");
    const bytes = Buffer.alloc(32);
    readSync(handle, bytes);
    closeSync(handle);
    return bytes.toString("latin1");
  } catch (error) {
    throw new BackupRefused("backup-no-file", file, error);
  }
}
