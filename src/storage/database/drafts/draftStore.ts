/** Drafts in the database. What is written is in `writeDraft.ts`; here it is read and listed. */
import type { DraftStore, DraftSummary, Revision } from "../../stores/draftStore.js";
import type { Moment, Page, PageRequest } from "../../stores.js";
import { numberIn, olderThan, pageOf } from "../cursor.js";
import type { Database, StoreNeeds } from "../engine.js";
import { revisionOf, summaryOf } from "./draftRows.js";
import { findDraft, findRevision, type DraftKey } from "./findDraft.js";
import { liftTombstone, writeFirst, writeNext, writeTombstone } from "./writeDraft.js";

export function draftStore({ db, now, newId }: StoreNeeds): DraftStore {
  const at = (): Moment => now().toISOString();
  return {
    create: (organisation, draft, by, note) =>
      writeFirst(db, { organisation, id: newId() }, { draft, by, at: at(), note }),
    list: (organisation, page) => listDrafts(db, organisation, page),
    read: (organisation, id, revision) => findRevision(db, { organisation, id }, revision),
    revise: (organisation, id, change) => writeNext(db, { organisation, id }, change, at()),
    delete: (organisation, id, expected, by) => writeTombstone(db, { organisation, id }, expected, by, at()),
    history: (organisation, id, page) => listRevisions(db, { organisation, id }, page),

    async clone(organisation, id, by, revision) {
      const source = await findRevision(db, { organisation, id }, revision);
      if (!source) return undefined;
      const origin = { id, revision: source.revision };
      return writeFirst(db, { organisation, id: newId() }, { draft: source.draft, by, at: at(), origin });
    },

    async undelete(organisation, id) {
      const isLifted = await liftTombstone(db, { organisation, id });
      return isLifted ? findRevision(db, { organisation, id }) : undefined;
    },
  };
}

async function listDrafts(
  db: Database,
  organisation: string,
  { cursor, limit }: PageRequest,
): Promise<Page<DraftSummary>> {
  const rows = await db
    .selectFrom("drafts")
    .selectAll()
    .where("organisation", "=", organisation)
    .where("deleted_at", "is", null)
    .where(olderThan(cursor, ["created_at", "id"]))
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, (row) => [row.created_at, row.id], summaryOf);
}

async function listRevisions(
  db: Database,
  key: DraftKey,
  { cursor, limit }: PageRequest,
): Promise<Page<Revision> | undefined> {
  const last = numberIn(cursor);
  if (!(await findDraft(db, key))) return undefined;
  const rows = await db
    .selectFrom("draft_revisions")
    .select(["revision", "about", "made_at", "made_by"])
    .where("organisation", "=", key.organisation)
    .where("draft", "=", key.id)
    .$if(last !== undefined, (query) => query.where("revision", "<", last ?? 0))
    .orderBy("revision", "desc")
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, (row) => [key.id, String(row.revision)], revisionOf);
}
