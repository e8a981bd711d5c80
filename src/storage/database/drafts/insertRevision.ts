/** Writes one revision, and its wording if no earlier one has the same. */
import type { Moment } from "../../stores.js";
import type { Database } from "../engine.js";
import type { PlanPieces } from "./draftRows.js";
import type { DraftKey } from "./findDraft.js";

export interface NewRevision extends PlanPieces {
  readonly revision: number;
  readonly about: string;
  readonly by: string;
  readonly at: Moment;
}

export async function insertRevision(
  db: Database,
  { organisation, id }: DraftKey,
  { revision, content, wording, about, by, at }: NewRevision,
): Promise<void> {
  if (wording) {
    await db
      .insertInto("draft_wordings")
      .values({ organisation, ...wording })
      .onConflict((conflict) => conflict.columns(["organisation", "hash"]).doNothing())
      .execute();
  }
  await db
    .insertInto("draft_revisions")
    .values({
      organisation,
      draft: id,
      revision,
      content,
      wording: wording?.hash ?? null,
      about,
      made_at: at,
      made_by: by,
    })
    .execute();
}
