/**
 * A driver of Kysely → the same driver with our three rules: trouble of the database becomes
 * `StorageUnavailable`, a transaction begins as the database needs it, and no text is cut short.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { CompiledQuery, type DatabaseConnection, type Driver } from "kysely";
import { StorageUnavailable, type StorageTrouble } from "../storageRefusals.js";

export interface DriverRules {
  readonly place: string;
  /** What a thrown error says of the database; undefined when it is a mistake of the program. */
  readonly troubleOf: (error: unknown) => StorageTrouble | undefined;
  /** The statement that begins a transaction. */
  readonly begin: string;
}

/**
 * Set while the work of a `together` runs. A question past its transaction would wait for ever on
 * SQLite, which has one connection, and would not be part of the whole on PostgreSQL.
 */
export const insideTogether = new AsyncLocalStorage<true>();

export function guardDriver(driver: Driver, rules: DriverRules): Driver {
  const connections = new WeakMap<DatabaseConnection, DatabaseConnection>();
  const inner = new WeakMap<DatabaseConnection, DatabaseConnection>();
  const innerOf = (guarded: DatabaseConnection): DatabaseConnection => inner.get(guarded) ?? guarded;

  return {
    init: () => explained(() => driver.init(), rules),
    destroy: () => driver.destroy(),
    async acquireConnection() {
      if (insideTogether.getStore()) throw new Error("Inside `together` only the given stores may be used");
      const connection = await explained(() => driver.acquireConnection(), rules);
      const guarded = connections.get(connection) ?? guardConnection(connection, rules);
      connections.set(connection, guarded);
      inner.set(guarded, connection);
      return guarded;
    },
    releaseConnection: (guarded) => driver.releaseConnection(innerOf(guarded)),
    async beginTransaction(connection, settings) {
      if (settings.isolationLevel) await driver.beginTransaction(connection, settings);
      else await connection.executeQuery(CompiledQuery.raw(rules.begin));
    },
    commitTransaction: (connection) => driver.commitTransaction(connection),
    async rollbackTransaction(connection) {
      // A full disk or a broken connection has rolled back already. The error that led here
      // is the one worth knowing.
      await driver.rollbackTransaction(connection).catch(() => undefined);
    },
  };
}

function guardConnection(connection: DatabaseConnection, rules: DriverRules): DatabaseConnection {
  return {
    executeQuery: (query) => {
      refuseNul(query);
      return explained(() => connection.executeQuery(query), rules);
    },
    streamQuery: (query, size) => connection.streamQuery(query, size),
  };
}

/** libsql stores "a\0b" as "a" without a word, and PostgreSQL refuses it. */
function refuseNul({ sql, parameters }: CompiledQuery): void {
  if (parameters.some((one) => typeof one === "string" && one.includes("\0"))) {
    throw new Error(`A text for the database holds the character NUL: ${sql}`);
  }
}

async function explained<T>(work: () => Promise<T>, { troubleOf, place }: DriverRules): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const trouble = troubleOf(error);
    throw trouble ? new StorageUnavailable(trouble, place, error) : error;
  }
}
