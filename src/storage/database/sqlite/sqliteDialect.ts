/** A libsql database → the dialect of Kysely for it: Kysely's own for SQLite, with our rules around it. */
import { SqliteAdapter, SqliteDialect, type Dialect } from "kysely";
import type Libsql from "libsql";
import { guardDriver } from "../guardedDriver.js";
import { reusingStatements } from "./reusingStatements.js";
import { sqliteTrouble } from "./sqliteTrouble.js";

/** `lastPragma` is carried out before the database is let go of, as far as it can be. */
export function sqliteDialect(database: Libsql.Database, place: string, lastPragma?: string): Dialect {
  const dialect = new SqliteDialect({ database: reusingStatements(database, lastPragma) });
  return {
    createAdapter: () => new TransactionalAdapter(),
    createDriver: () =>
      // "immediate" waits for its turn at the beginning. A transaction that reads first and
      // writes later would be refused at once when another process has written in between.
      guardDriver(dialect.createDriver(), { place, troubleOf: sqliteTrouble, begin: "begin immediate" }),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
}

/**
 * SQLite changes tables inside a transaction well; Kysely's own adapter says no for the sake of
 * `pragma foreign_keys`. With it two programs that start together migrate one after the other.
 */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
