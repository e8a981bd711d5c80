/**
 * A libsql database → the same, which prepares each statement once.
 *
 * The memory of a prepared statement lies outside the heap and is given back only when its object
 * is collected, which a busy service comes to late: 50 KB stayed behind after each stored revision.
 */
import type { SqliteDatabase, SqliteStatement } from "kysely";
import type Libsql from "libsql";

/** The program asks about a hundred different questions. */
const MOST_STATEMENTS = 250;

export function reusingStatements(database: Libsql.Database, lastPragma?: string): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();

  return {
    prepare(sql) {
      const known = statements.get(sql);
      if (known) return known;
      const statement = database.prepare(sql) as SqliteStatement;
      statements.set(sql, statement);
      if (statements.size > MOST_STATEMENTS) forgetOldest(statements);
      return statement;
    },
    close() {
      statements.clear();
      try {
        if (lastPragma !== undefined) database.pragma(lastPragma);
      } catch {
        // A full disk or a damaged file must not keep the program from stopping.
      }
      database.close();
    },
  };
}

function forgetOldest(statements: Map<string, SqliteStatement>): void {
  const [oldest] = statements.keys();
  if (oldest !== undefined) statements.delete(oldest);
}
