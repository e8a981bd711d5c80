/** What the holder of a job may do with it. Each step asks for the lease: who lost it changes nothing. */
import { sql, type UpdateObject } from "kysely";
import type { JobStore, Lease } from "../../stores/jobStore.js";
import type { StoreNeeds } from "../engine.js";
import type { Tables } from "../tables.js";

export function holdJobs({
  db,
  now,
}: StoreNeeds): Pick<JobStore, "heartbeat" | "finish" | "fail" | "giveBack"> {
  async function update(
    { organisation, id, lease }: Lease,
    values: UpdateObject<Tables, "jobs">,
  ): Promise<boolean> {
    const { numUpdatedRows } = await db
      .updateTable("jobs")
      .set(values)
      .where("organisation", "=", organisation)
      .where("id", "=", id)
      .where("lease", "=", lease)
      .where("state", "=", "running")
      .executeTakeFirstOrThrow();
    return numUpdatedRows > 0n;
  }
  const moment = (): string => now().toISOString();

  return {
    heartbeat: (job, progress) => update(job, { beat_at: moment(), progress }),
    finish: (job, { name, mediaType, bytes }) =>
      update(job, {
        state: "done",
        progress: 1,
        lease: null,
        finished_at: moment(),
        result_name: name,
        result_type: mediaType,
        result: bytes,
      }),
    fail: (job, failure) =>
      update(job, { state: "failed", lease: null, finished_at: moment(), failure: JSON.stringify(failure) }),
    // The attempt did not fail, so it does not count.
    giveBack: (job) =>
      update(job, {
        state: "queued",
        lease: null,
        beat_at: null,
        progress: 0,
        attempt: sql<number>`attempt - 1`,
      }),
  };
}
