/** An open database of either kind, as the stores use it. */
import type { Kysely } from "kysely";
import type { World } from "../stores.js";
import type { Tables } from "./tables.js";

export type EngineKind = "sqlite" | "postgresql";

export type Database = Kysely<Tables>;

export interface Engine {
  readonly kind: EngineKind;
  readonly db: Database;
  /** The file, or host and name of the database: for people. */
  readonly place: string;
}

/** What every store is made from. Inside `together`, `db` is the transaction. */
export interface StoreNeeds extends Engine, World {
  readonly retention: Retention;
}

/** How long what is no longer needed is kept. */
export interface Retention {
  /** A deleted draft can be brought back. */
  readonly deletedDraftDays: number;
  /** A repeated request gets the same answer. */
  readonly answerHours: number;
  /** The result of a job can be fetched. */
  readonly jobHours: number;
}

/** Several statements as one: in the transaction that is open, or in a new one. */
export function asOne<T>(db: Database, work: (db: Database) => Promise<T>): Promise<T> {
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}
