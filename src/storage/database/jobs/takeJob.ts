/**
 * The next job for whoever asks first. On PostgreSQL a row that another instance is just taking
 * is stepped over, so instances do not wait for each other; SQLite takes one at a time anyway.
 */
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { TakenJob } from "../../stores/jobStore.js";
import type { StoreNeeds } from "../engine.js";
import { momentAfter } from "../moments.js";
import type { Row, Tables } from "../tables.js";
import { holdJobs } from "./holdJobs.js";

/** A holder that has been silent for this long is dead. */
const LEASE_SECONDS = 30;

/** A job that kills its worker must not kill them all. */
const MOST_ATTEMPTS = 3;

export async function takeJob(needs: StoreNeeds, kinds: readonly string[]): Promise<TakenJob | undefined> {
  if (kinds.length === 0) return undefined;
  const lease = needs.newId();
  const row = await leaseOldest(needs, kinds, lease);
  if (!row) return undefined;
  if (row.attempt > MOST_ATTEMPTS) {
    await holdJobs(needs).fail({ ...row, lease }, { code: "job-abandoned" });
    return takeJob(needs, kinds);
  }
  return {
    organisation: row.organisation,
    id: row.id,
    lease,
    kind: row.kind,
    input: JSON.parse(row.input) as TakenJob["input"],
    by: row.made_by,
    attempt: row.attempt,
  };
}

function leaseOldest(
  { db, kind, now }: StoreNeeds,
  kinds: readonly string[],
  lease: string,
): Promise<Row<"jobs"> | undefined> {
  const moment = now();
  return db
    .updateTable("jobs")
    .set((eb) => ({
      state: "running",
      lease,
      beat_at: moment.toISOString(),
      attempt: eb("attempt", "+", 1),
    }))
    .where((eb) => {
      const oldest = eb
        .selectFrom("jobs")
        .select(["organisation", "id"])
        .where("kind", "in", kinds)
        .where((free) => isFree(free, moment))
        .orderBy("created_at")
        .orderBy("id")
        .limit(1)
        .$if(kind === "postgresql", (query) => query.forUpdate().skipLocked());
      return eb(eb.refTuple("organisation", "id"), "=", oldest.$asTuple("organisation", "id"));
    })
    .returningAll()
    .executeTakeFirst();
}

/** A heartbeat from the future is no sign of life either: the clock has been set back since. */
function isFree(eb: ExpressionBuilder<Tables, "jobs">, now: Date): Expression<SqlBool> {
  return eb.or([
    eb("state", "=", "queued"),
    eb.and([
      eb("state", "=", "running"),
      eb.or([
        eb("beat_at", "<", momentAfter(now, -LEASE_SECONDS)),
        eb("beat_at", ">", momentAfter(now, LEASE_SECONDS)),
      ]),
    ]),
  ]);
}
