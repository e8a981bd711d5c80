/**
 * Removes for good the drafts whose tombstone is old enough, with their revisions and the wordings
 * that no other revision has.
 */
import { sql } from "kysely";
import type { Moment } from "../../stores.js";
import { asOne, type Database, type Engine } from "../engine.js";

/** Returns how many drafts there were. */
export function sweepDrafts({ db, kind }: Engine, deletedBefore: Moment): Promise<number> {
  return asOne(db, async (trx) => {
    // Locked, so that a draft is either brought back before this or not at all.
    const doomed = await trx
      .selectFrom("drafts")
      .select(["organisation", "id"])
      .where("deleted_at", "<", deletedBefore)
      .$if(kind === "postgresql", (query) => query.forUpdate())
      .execute();
    if (doomed.length === 0) return 0;

    // Somebody may just be storing a revision with a wording that is the last of its kind here.
    if (kind === "postgresql") await sql`lock table draft_wordings in share row exclusive mode`.execute(trx);
    for (const { organisation, id } of doomed) {
      await trx
        .deleteFrom("draft_revisions")
        .where("organisation", "=", organisation)
        .where("draft", "=", id)
        .execute();
      await trx.deleteFrom("drafts").where("organisation", "=", organisation).where("id", "=", id).execute();
    }
    await deleteUnusedWordings(trx);
    return doomed.length;
  });
}

async function deleteUnusedWordings(db: Database): Promise<void> {
  await db
    .deleteFrom("draft_wordings")
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("draft_revisions")
            .select("revision")
            .whereRef("draft_revisions.organisation", "=", "draft_wordings.organisation")
            .whereRef("draft_revisions.wording", "=", "draft_wordings.hash"),
        ),
      ),
    )
    .execute();
}
