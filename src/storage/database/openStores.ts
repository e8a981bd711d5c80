/**
 * Settings → the open database with its tables up to date, as the stores the program works with.
 * The one place where a kind of database is chosen.
 */
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { OpenStores, Stores, World } from "../stores.js";
import { auditLog } from "./access/auditLog.js";
import { keyStore } from "./access/keyStore.js";
import { sessionStore } from "./access/sessionStore.js";
import { isSteady } from "./clockMarks.js";
import { contentStore } from "./contentStore.js";
import { draftStore } from "./drafts/draftStore.js";
import type { Engine, Retention, StoreNeeds } from "./engine.js";
import { insideTogether } from "./guardedDriver.js";
import { jobStore } from "./jobs/jobStore.js";
import { migrate } from "./migrate.js";
import { openPostgresql } from "./postgresql/openPostgresql.js";
import { idempotencyStore } from "./requests/idempotencyStore.js";
import { memoryRates } from "./requests/memoryRates.js";
import { sharedRates } from "./requests/sharedRates.js";
import { openSqlite } from "./sqlite/openSqlite.js";
import { refuseDamaged } from "./sqlite/refuseDamaged.js";
import { sweep } from "./sweep.js";

export interface StorageConfig {
  /** A PostgreSQL connection string; none uses the embedded database. */
  readonly databaseUrl?: string | undefined;
  /** Folder of the embedded database; made when it is not there. */
  readonly dataFolder: string;
  readonly retention: Retention;
}

/** The clock and the chance of this computer. */
export const thisComputer: World = { now: () => new Date(), newId: () => randomUUID() };

/** Throws `StorageUnavailable`, and has then let go of the database. */
export async function openStores(config: StorageConfig, world: World = thisComputer): Promise<OpenStores> {
  const engine = openEngine(config);
  try {
    if (engine.kind === "sqlite") await refuseDamaged(engine);
    await migrate(engine);
  } catch (error) {
    await engine.db.destroy();
    throw error;
  }
  return storesOver(engine, world, config.retention);
}

export function openEngine({ databaseUrl, dataFolder }: Omit<StorageConfig, "retention">): Engine {
  return databaseUrl === undefined ? openSqlite(dataFolder) : openPostgresql(databaseUrl);
}

/** The stores on a database whose tables are up to date. */
export function storesOver(engine: Engine, world: World, retention: Retention): OpenStores {
  const needs: StoreNeeds = { ...engine, ...world, retention };
  const rates = memoryRates(world);
  const storesWith = (db: StoreNeeds["db"]): Stores => ({
    drafts: draftStore({ ...needs, db }),
    files: contentStore({ ...needs, db }, "file"),
    comparisons: contentStore({ ...needs, db }, "comparison"),
    sessions: sessionStore({ ...needs, db }),
    keys: keyStore({ ...needs, db }),
    audit: auditLog({ ...needs, db }),
    idempotency: idempotencyStore({ ...needs, db }),
    jobs: jobStore({ ...needs, db }),
    rates: engine.kind === "postgresql" ? sharedRates({ ...needs, db }) : rates,
  });

  return {
    ...storesWith(engine.db),
    together: (work) =>
      engine.db.transaction().execute((trx) => insideTogether.run(true, () => work(storesWith(trx)))),
    async ping() {
      await sql`select 1`.execute(engine.db);
      return { kind: engine.kind, isClockSteady: await isSteady(engine.db, world.now()) };
    },
    async sweep() {
      const swept = await sweep(engine, world, retention);
      return { ...swept, rates: swept.rates + rates.sweep() };
    },
    close: () => engine.db.destroy(),
  };
}
