/**
 * The database → one file, while the service goes on working. It holds a single moment: what
 * began earlier is in it whole, what begins later is not.
 *
 * From SQLite the file is an SQLite database, from PostgreSQL it is lines of JSON; `restore` reads
 * either into either. A file that is not finished never has the name that was asked for.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { BackupRefused } from "../../storageRefusals.js";
import { openEngine, type StorageConfig } from "../openStores.js";
import { DATABASE_FILE } from "../sqlite/openSqlite.js";
import { copySqlite } from "./copySqlite.js";
import { writeLines } from "./writeLines.js";

/**
 * Throws `BackupRefused` when the file exists or there is nothing to back up, `StorageUnavailable`
 * when the database cannot be read or the file not be written.
 */
export async function backup(config: Omit<StorageConfig, "retention">, file: string): Promise<void> {
  if (existsSync(file)) throw new BackupRefused("backup-file-exists", file);
  const source = join(config.dataFolder, DATABASE_FILE);
  if (config.databaseUrl === undefined && !existsSync(source))
    throw new BackupRefused("backup-no-database", source);

  const engine = openEngine(config);
  try {
    await (engine.kind === "sqlite" ? copySqlite(engine, file) : writeLines(engine, file));
  } finally {
    await engine.db.destroy();
  }
}
