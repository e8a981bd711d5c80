/** A backup of the embedded database: a database of the same kind, opened to be read. */
import { sql } from "kysely";
import { BackupRefused, StorageUnavailable } from "../../storageRefusals.js";
import type { Database, Engine } from "../engine.js";
import { migrationsDone } from "../migrate.js";
import { openSqliteCopy } from "../sqlite/openSqlite.js";
import { refuseDamaged } from "../sqlite/refuseDamaged.js";
import type { BackupFile } from "./backupFile.js";
import { keptTables, type PortableRow, type TableRow } from "./portableRows.js";

/** Rows may hold whole Word files: few are in memory at once. */
const ROWS_AT_ONCE = 20;

/** Throws `BackupRefused` when a page of it is damaged or it is the database of another program. */
export async function openCopy(file: string): Promise<BackupFile> {
  const engine = openSqliteCopy(file);
  try {
    await refuseDamaged(engine);
    const migrations = await migrationsDone(engine);
    if (migrations.length === 0) throw new BackupRefused("backup-not-one", file);
    return { migrations, rows: () => rowsOf(engine), close: () => engine.db.destroy() };
  } catch (error) {
    await engine.db.destroy();
    throw error instanceof StorageUnavailable ? new BackupRefused("backup-damaged", file, error) : error;
  }
}

async function* rowsOf(engine: Engine): AsyncGenerator<TableRow> {
  for (const table of await keptTables(engine)) {
    for await (const row of rowsOfTable(engine.db, table)) yield { table, row };
  }
}

async function* rowsOfTable(db: Database, table: string): AsyncGenerator<PortableRow> {
  let last = -1;
  for (;;) {
    const { rows } = await sql<PortableRow & { readonly kelisim_rowid: number }>`
      select rowid as kelisim_rowid, * from ${sql.table(table)}
      where rowid > ${last} order by rowid limit ${ROWS_AT_ONCE}`.execute(db);
    if (rows.length === 0) return;
    for (const { kelisim_rowid: rowid, ...row } of rows) {
      last = rowid;
      yield row;
    }
  }
}
