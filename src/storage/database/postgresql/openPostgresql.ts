/**
 * DATABASE_URL → the shared database of several instances. The tables lie in the first schema of
 * the search path.
 *
 * A connection that breaks is thrown away and the next question opens a new one, so the service
 * recovers by itself when the server comes back. Nothing is asked twice: whether a write that
 * lost its connection was stored is for the asker to find out, by revision or by key.
 */
import { Kysely, PostgresDialect, type Dialect } from "kysely";
import { Pool } from "pg";
import type { Engine } from "../engine.js";
import { guardDriver } from "../guardedDriver.js";
import type { Tables } from "../tables.js";
import { postgresqlTrouble } from "./postgresqlTrouble.js";

/** An instance needs few connections: a question lasts about a millisecond. */
const MOST_CONNECTIONS = 10;
const LONGEST_CONNECT_MS = 5_000;
const LONGEST_STATEMENT_MS = 30_000;

/** Connects at the first question, so nothing is thrown here. */
export function openPostgresql(url: string): Engine {
  const pool = new Pool({
    connectionString: url,
    application_name: "kelisim",
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: LONGEST_CONNECT_MS,
    statement_timeout: LONGEST_STATEMENT_MS,
    // An instance that hangs in the middle of a transaction must not hold its locks for ever.
    idle_in_transaction_session_timeout: LONGEST_STATEMENT_MS,
    keepAlive: true,
  });
  // A connection also breaks while nobody asks it anything. Without a listener Node would end
  // the program; the pool has already dropped the connection.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));

  const place = placeOf(url);
  return { kind: "postgresql", place, db: new Kysely<Tables>({ dialect: dialectOf(pool, place) }) };
}

function dialectOf(pool: Pool, place: string): Dialect {
  const dialect = new PostgresDialect({ pool });
  return {
    createAdapter: () => dialect.createAdapter(),
    createDriver: () =>
      guardDriver(dialect.createDriver(), { place, troubleOf: postgresqlTrouble, begin: "begin" }),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
}

/** Without user and password. */
function placeOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return parsed ? `${parsed.host}${parsed.pathname}` : "DATABASE_URL";
}
