/**
 * A backup → a database that has nothing yet. First the tables are made as they were when the
 * backup was, then the rows are written, all or none, and then the tables are brought up to date:
 * so a backup of any earlier version, from either kind of database, is restored into either.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { BackupRefused } from "../../storageRefusals.js";
import type { Engine } from "../engine.js";
import { migrate, migrationNames, migrationsDone } from "../migrate.js";
import type { StorageConfig } from "../openStores.js";
import { openPostgresql } from "../postgresql/openPostgresql.js";
import { DATABASE_FILE, makeDataFolder, openUnfinishedSqlite } from "../sqlite/openSqlite.js";
import { openBackup, type BackupFile } from "./backupFile.js";
import { hasRows, insertRow } from "./portableRows.js";
import { writeWholeFile } from "./wholeFile.js";

/**
 * Returns how many rows were restored. Throws `BackupRefused` when the backup cannot be used or
 * the database is not empty, `StorageUnavailable` when it cannot be written; nothing is kept then.
 */
export async function restore(config: Omit<StorageConfig, "retention">, file: string): Promise<number> {
  const source = await openBackup(file);
  try {
    if (!source.migrations.every((name) => migrationNames.includes(name))) {
      throw new BackupRefused("backup-newer", file);
    }
    return await (config.databaseUrl === undefined
      ? restoreToFolder(config.dataFolder, source)
      : restoreToServer(config.databaseUrl, source));
  } finally {
    await source.close();
  }
}

/** The database has its name only when it is whole: a restore that fails leaves an empty folder. */
async function restoreToFolder(folder: string, source: BackupFile): Promise<number> {
  const place = join(folder, DATABASE_FILE);
  // An old log beside a new file would be read into it.
  if ([place, `${place}-wal`].some((path) => existsSync(path)))
    throw new BackupRefused("backup-not-empty", place);

  makeDataFolder(folder);
  let count = 0;
  await writeWholeFile(place, async (unfinished) => {
    const engine = openUnfinishedSqlite(unfinished);
    try {
      count = await fill(engine, source);
    } finally {
      await engine.db.destroy();
    }
  });
  return count;
}

/** Tables without rows are no hindrance: a restore that failed, or a service that has only started. */
async function restoreToServer(url: string, source: BackupFile): Promise<number> {
  const engine = openPostgresql(url);
  try {
    const isOfBackup = (await migrationsDone(engine)).every((name) => source.migrations.includes(name));
    if (!isOfBackup || (await hasRows(engine))) throw new BackupRefused("backup-not-empty", engine.place);
    return await fill(engine, source);
  } finally {
    await engine.db.destroy();
  }
}

async function fill(engine: Engine, source: BackupFile): Promise<number> {
  await migrate(engine, source.migrations.at(-1));
  let count = 0;
  await engine.db.transaction().execute(async (trx) => {
    for await (const row of source.rows()) {
      await insertRow(trx, row);
      count += 1;
    }
  });
  await migrate(engine);
  return count;
}
