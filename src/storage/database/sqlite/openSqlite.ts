/**
 * A data folder → the embedded database in it: one file, `kelisim.db`, beside which SQLite keeps
 * its log (`-wal`, `-shm`). Made when it is not there, readable by its owner alone.
 *
 * A commit is acknowledged only when it is on the disk, so a killed program or a power cut loses
 * nothing that was answered.
 */
import { closeSync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { Kysely } from "kysely";
import Libsql from "libsql";
import { StorageUnavailable } from "../../storageRefusals.js";
import type { Engine } from "../engine.js";
import type { Tables } from "../tables.js";
import { sqliteDialect } from "./sqliteDialect.js";
import { sqliteTrouble } from "./sqliteTrouble.js";

export const DATABASE_FILE = "kelisim.db";

/** How long a write waits for another process, such as a second instance that migrates. */
const LONGEST_WAIT_MS = 5_000;

/** Throws `StorageUnavailable` when the folder or the file cannot be used. */
export function openSqlite(folder: string): Engine {
  const place = join(folder, DATABASE_FILE);
  makeDataFolder(folder);
  const pragmas = [`busy_timeout = ${LONGEST_WAIT_MS}`, "journal_mode = WAL", "synchronous = FULL"];
  return explained(place, () => {
    closeSync(openSync(place, "a", 0o600));
    // The log is emptied at the end, so that an administrator finds one file.
    return engineOver(place, openFile(place, pragmas), "wal_checkpoint(TRUNCATE)");
  });
}

/** A copy of a database, which is read and left as it is. Throws as above. */
export function openSqliteCopy(place: string): Engine {
  return explained(place, () => engineOver(place, openFile(place, ["query_only = ON"])));
}

/**
 * A file that is to become a database, and is renamed then. It has no log beside it: one that
 * stayed behind under the old name would be lost. Throws as above.
 */
export function openUnfinishedSqlite(place: string): Engine {
  const pragmas = ["journal_mode = DELETE", "synchronous = FULL"];
  return explained(place, () => engineOver(place, openFile(place, pragmas)));
}

/** What is negotiated is nobody else's business. Throws as above. */
export function makeDataFolder(folder: string): void {
  explained(folder, () => mkdirSync(folder, { recursive: true, mode: 0o700 }));
}

function engineOver(place: string, database: Libsql.Database, lastPragma?: string): Engine {
  const dialect = sqliteDialect(database, place, lastPragma);
  return { kind: "sqlite", place, db: new Kysely<Tables>({ dialect }) };
}

function openFile(place: string, pragmas: readonly string[]): Libsql.Database {
  const database = new Libsql(place);
  try {
    for (const pragma of pragmas) database.pragma(pragma);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function explained<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const trouble = sqliteTrouble(error);
    throw trouble ? new StorageUnavailable(trouble, place, error) : error;
  }
}
