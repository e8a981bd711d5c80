/** Jobs in the database, as those see them who ask for them. Who does them: `takeJob.ts`. */
import type { Job, JobFailure, JobStore } from "../../stores/jobStore.js";
import type { Page, PageRequest } from "../../stores.js";
import { olderThan, pageOf } from "../cursor.js";
import type { Database, StoreNeeds } from "../engine.js";
import { bytesOf, type Row } from "../tables.js";
import { holdJobs } from "./holdJobs.js";
import { takeJob } from "./takeJob.js";

/** Everything but the input and the bytes of the result. */
const listed = [
  "id",
  "kind",
  "made_by",
  "state",
  "progress",
  "created_at",
  "finished_at",
  "failure",
] as const;
type ListedRow = Pick<Row<"jobs">, (typeof listed)[number]>;

export function jobStore(needs: StoreNeeds): JobStore {
  const { db, now, newId } = needs;
  return {
    async add(organisation, { kind, input, by }) {
      const row = { id: newId(), kind, made_by: by, created_at: now().toISOString(), ...waiting };
      await db
        .insertInto("jobs")
        .values({ organisation, ...row, input: JSON.stringify(input) })
        .execute();
      return jobOf(row);
    },

    async read(organisation, id) {
      const row = await select(db, organisation).where("id", "=", id).executeTakeFirst();
      return row && jobOf(row);
    },

    list: (organisation, page) => list(db, organisation, page),

    async result(organisation, id) {
      const row = await select(db, organisation)
        .select(["result_name", "result_type", "result"])
        .where("id", "=", id)
        .where("state", "=", "done")
        .executeTakeFirst();
      if (!row || row.result === null) return undefined;
      return { name: row.result_name ?? "", mediaType: row.result_type ?? "", bytes: bytesOf(row.result) };
    },

    async cancel(organisation, id) {
      await db
        .updateTable("jobs")
        .set({ state: "cancelled", lease: null, finished_at: now().toISOString() })
        .where("organisation", "=", organisation)
        .where("id", "=", id)
        .where("state", "in", ["queued", "running"])
        .execute();
      const row = await select(db, organisation).where("id", "=", id).executeTakeFirst();
      return row && jobOf(row);
    },

    async countQueued() {
      const { waiting: count } = await db
        .selectFrom("jobs")
        .select(({ fn }) => fn.countAll().as("waiting"))
        .where("state", "=", "queued")
        .executeTakeFirstOrThrow();
      return Number(count);
    },

    take: (kinds) => takeJob(needs, kinds),
    ...holdJobs(needs),
  };
}

/** A job at its beginning. */
const waiting = {
  state: "queued",
  progress: 0,
  attempt: 0,
  lease: null,
  beat_at: null,
  finished_at: null,
  failure: null,
  result_name: null,
  result_type: null,
  result: null,
} as const;

async function list(db: Database, organisation: string, { cursor, limit }: PageRequest): Promise<Page<Job>> {
  const rows = await select(db, organisation)
    .where(olderThan(cursor, ["created_at", "id"]))
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, (row) => [row.created_at, row.id], jobOf);
}

function select(db: Database, organisation: string) {
  return db.selectFrom("jobs").select(listed).where("organisation", "=", organisation);
}

function jobOf(row: ListedRow): Job {
  return {
    id: row.id,
    kind: row.kind,
    by: row.made_by,
    state: row.state,
    progress: row.progress,
    createdAt: row.created_at,
    finishedAt: row.finished_at ?? undefined,
    failure: row.failure === null ? undefined : (JSON.parse(row.failure) as JobFailure),
  };
}
