/**
 * Both kinds of database for `describe.each`: a folder or a schema of its own for each test file.
 *
 * PostgreSQL is tested where one answers (DATABASE_URL, or the user postgres and the database test
 * on this computer). Where KELISIM_REAL_CHECKS=1 or CI is set, its absence is a failure.
 */
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { openEngine, openStores, type StorageConfig } from "../../../src/storage/database/openStores.js";
import type { Engine } from "../../../src/storage/database/engine.js";
import type { OpenStores, World } from "../../../src/storage/stores.js";
import { isRealCheck } from "../libreOffice.js";

const server = process.env["DATABASE_URL"] ?? "postgresql://postgres@127.0.0.1:5432/test";

export const hasPostgresql = isRealCheck || process.env["CI"] !== undefined || (await answers(server));

if (!hasPostgresql) {
  console.info(
    "Not tested on PostgreSQL: needs a server at 127.0.0.1:5432 with the user postgres and the database test, " +
      "or DATABASE_URL (apt-get install postgresql)",
  );
}

/** An empty place for a database. */
export interface Place {
  readonly config: StorageConfig;
  readonly engine: () => Engine;
  readonly open: (world?: World) => Promise<OpenStores>;
  readonly remove: () => Promise<void>;
}

interface DatabaseKind {
  readonly kind: Engine["kind"];
  readonly makePlace: () => Promise<Place>;
}

const sqlite: DatabaseKind = { kind: "sqlite", makePlace: makeFolder };
const postgresql: DatabaseKind = { kind: "postgresql", makePlace: makeSchema };

export const databases: readonly DatabaseKind[] = hasPostgresql ? [sqlite, postgresql] : [sqlite];

export const retention = { deletedDraftDays: 30, answerHours: 24, jobHours: 24 };

export async function makeFolder(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), "kelisim-storage-"));
  // The data folder itself is not there yet, as with a new installation.
  return placeOf({ dataFolder: join(folder, "data"), retention }, () =>
    rm(folder, { recursive: true, force: true }),
  );
}

/** Its connections carry a name of their own, by which a test finds them at the server. */
export async function makeSchema(): Promise<Place & { readonly applicationName: string }> {
  const schema = `kelisim_${randomUUID().replaceAll("-", "")}`;
  await ask(`create schema ${schema}`);
  const url = new URL(server);
  url.searchParams.set("options", `-c search_path=${schema}`);
  url.searchParams.set("application_name", schema);
  const place = placeOf({ databaseUrl: url.href, dataFolder: "", retention }, () =>
    ask(`set client_min_messages to warning; drop schema ${schema} cascade`),
  );
  return { ...place, applicationName: schema };
}

/** The same server, another database. */
export function databaseCalled(name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** To the server itself, past Kelisim. */
export async function ask(statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function placeOf(config: StorageConfig, remove: () => Promise<void>): Place {
  return { config, remove, engine: () => openEngine(config), open: (world) => openStores(config, world) };
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
