/** Removes what is past its time. What only expires can go by any clock; drafts wait for a steady one. */
import type { DeleteQueryBuilder, DeleteResult } from "kysely";
import type { Swept, World } from "../stores.js";
import { markSweep } from "./clockMarks.js";
import { sweepDrafts } from "./drafts/sweepDrafts.js";
import type { Engine, Retention } from "./engine.js";
import { momentAfter } from "./moments.js";
import type { Tables } from "./tables.js";

export async function sweep(
  engine: Engine,
  { now }: Pick<World, "now">,
  { deletedDraftDays, jobHours }: Retention,
): Promise<Swept> {
  const { db, kind } = engine;
  const date = now();
  const moment = date.toISOString();
  const isSteady = await markSweep(db, date);
  const rates = db.deleteFrom("rates").where("ends_at", "<=", moment);
  return {
    drafts: isSteady ? await sweepDrafts(engine, momentAfter(date, -deletedDraftDays * 24 * 3600)) : 0,
    sessions: await removed(db.deleteFrom("sessions").where("expires_at", "<=", moment)),
    answers: await removed(db.deleteFrom("idempotency_keys").where("expires_at", "<=", moment)),
    jobs: await removed(db.deleteFrom("jobs").where("finished_at", "<", momentAfter(date, -jobHours * 3600))),
    // A single process counts in memory.
    rates: kind === "postgresql" ? await removed(rates) : 0,
  };
}

async function removed(query: DeleteQueryBuilder<Tables, keyof Tables, DeleteResult>): Promise<number> {
  const { numDeletedRows } = await query.executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
