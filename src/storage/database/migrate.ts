/**
 * Brings the tables of a database to the version of this program, at every start. Programs that
 * start together wait for each other; each migration is done whole or not at all.
 */
import { Migrator, sql, type Migration } from "kysely";
import { StorageUnavailable } from "../storageRefusals.js";
import type { Engine, EngineKind } from "./engine.js";
import { firstTables } from "./migrations/0001-first-tables.js";
import type { AnyDatabase } from "./migrations/portableTable.js";

/** In the order of their names. Names are never changed and none is ever taken out. */
const migrations: Readonly<Record<string, (db: AnyDatabase, kind: EngineKind) => Promise<void>>> = {
  "0001-first-tables": firstTables,
};

export const migrationNames: readonly string[] = Object.keys(migrations);

/**
 * Returns the names of the migrations that were done now. `last` stops after that one: a backup
 * is read into the tables it was made from. Throws `StorageUnavailable` with `storage-newer` when
 * the database has seen a version that this program does not know.
 */
export async function migrate(engine: Engine, last?: string): Promise<readonly string[]> {
  await refuseNewer(engine);
  const migrator = new Migrator({
    db: engine.db,
    provider: { getMigrations: () => Promise.resolve(forEngine(engine.kind)) },
    // On PostgreSQL other schemas may hold a Kelisim of their own.
    ...(engine.kind === "postgresql" ? { migrationTableSchema: await currentSchema(engine.db) } : {}),
  });
  const { error, results = [] } = await (last === undefined
    ? migrator.migrateToLatest()
    : migrator.migrateTo(last));
  if (error !== undefined)
    throw error instanceof Error ? error : new Error("A migration failed", { cause: error });
  return results.map(({ migrationName }) => migrationName);
}

/** The migrations a database has seen, in the order of their names; none when it is new. */
export async function migrationsDone({ db, kind }: Engine): Promise<readonly string[]> {
  const { rows: tables } = await (
    kind === "sqlite"
      ? sql`select name from sqlite_master where name = 'kysely_migration'`
      : sql`select 1 where to_regclass('kysely_migration') is not null`
  ).execute(db);
  if (tables.length === 0) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}

function forEngine(kind: EngineKind): Record<string, Migration> {
  return Object.fromEntries(
    Object.entries(migrations).map(([name, up]) => [name, { up: (db: AnyDatabase) => up(db, kind) }]),
  );
}

async function refuseNewer(engine: Engine): Promise<void> {
  const unknown = (await migrationsDone(engine)).find((name) => !migrationNames.includes(name));
  if (unknown !== undefined) {
    throw new StorageUnavailable({ code: "storage-newer", reason: unknown }, engine.place);
  }
}

async function currentSchema(db: Engine["db"]): Promise<string> {
  const { rows } = await sql<{ schema: string | null }>`select current_schema() as schema`.execute(db);
  return rows[0]?.schema ?? "public";
}
