/**
 * Rows of any table, to be read from one database and written into another. No table is named
 * here: what a later migration adds is backed up without a change of this code.
 */
import { sql } from "kysely";
import type { Database, Engine } from "../engine.js";

/** As both databases give it. */
type Value = string | number | null | Uint8Array | ArrayBuffer;
export type PortableRow = Readonly<Record<string, Value>>;

export interface TableRow {
  readonly table: string;
  readonly row: PortableRow;
}

/** Migrations are done by the program; counters and marks of the clock belong to the machine. */
const notKept = ["kysely_migration", "kysely_migration_lock", "rates", "marks"];

/** In the order of their names. */
export async function keptTables({ db, kind }: Engine): Promise<string[]> {
  const { rows } = await (
    kind === "sqlite"
      ? sql<{
          name: string;
        }>`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`
      : sql<{ name: string }>`select table_name as name from information_schema.tables
          where table_schema = current_schema() and table_type = 'BASE TABLE'`
  ).execute(db);
  return rows
    .map(({ name }) => name)
    .filter((name) => !notKept.includes(name))
    .sort();
}

export async function hasRows(engine: Engine): Promise<boolean> {
  for (const table of await keptTables(engine)) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(engine.db);
    if (rows.length > 0) return true;
  }
  return false;
}

export async function insertRow(db: Database, { table, row }: TableRow): Promise<void> {
  const columns = Object.keys(row).map((name) => sql.ref(name));
  const values = Object.values(row).map((value) =>
    value instanceof ArrayBuffer ? new Uint8Array(value) : value,
  );
  await sql`insert into ${sql.table(table)} (${sql.join(columns)}) values (${sql.join(values)})`.execute(db);
}
