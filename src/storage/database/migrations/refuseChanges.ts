/**
 * Triggers that keep rows as they were written, on either database. A program with a mistake,
 * or a person with a console, gets an error that says so.
 */
import { sql } from "kysely";
import type { EngineKind } from "../engine.js";
import type { AnyDatabase } from "./portableTable.js";

/** Nothing in the table is ever changed. */
export async function refuseUpdates(db: AnyDatabase, kind: EngineKind, table: string): Promise<void> {
  await refuse(db, kind, { table, event: "update", message: `${table}: rows are never changed` });
}

/** Nothing in the table is ever removed. */
export async function refuseDeletes(db: AnyDatabase, kind: EngineKind, table: string): Promise<void> {
  await refuse(db, kind, { table, event: "delete", message: `${table}: rows are never removed` });
  if (kind === "postgresql") {
    await refuse(db, kind, { table, event: "truncate", message: `${table}: rows are never removed` });
  }
}

/** Rows are removed only while this condition on `old` does not hold. */
export async function refuseDeletesWhile(
  db: AnyDatabase,
  kind: EngineKind,
  table: string,
  condition: string,
): Promise<void> {
  await refuse(db, kind, { table, event: "delete", message: `${table}: rows are still needed`, condition });
}

interface Refusal {
  readonly table: string;
  readonly event: "update" | "delete" | "truncate";
  readonly message: string;
  /** Always, unless given. */
  readonly condition?: string;
}

async function refuse(db: AnyDatabase, kind: EngineKind, refusal: Refusal): Promise<void> {
  const { table, event, message, condition = "true" } = refusal;
  const name = sql.ref(`${table}_refuse_${event}`);
  if (kind === "sqlite") {
    await sql`create trigger ${name} before ${sql.raw(event)} on ${sql.table(table)} when ${sql.raw(condition)}
      begin select raise(abort, ${sql.lit(message)}); end`.execute(db);
    return;
  }
  // PostgreSQL allows no question to other tables in the condition of a trigger.
  await sql`create function ${name}() returns trigger language plpgsql as $$ begin
    if ${sql.raw(condition)} then raise exception ${sql.lit(message)}; end if;
    return old; end $$`.execute(db);
  await sql`create trigger ${name} before ${sql.raw(event)} on ${sql.table(table)}
    for each ${sql.raw(event === "truncate" ? "statement" : "row")} execute function ${name}()`.execute(db);
}
