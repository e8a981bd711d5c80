/** One draft of one organisation, as its rows. */
import type { StoredDraft } from "../../stores/draftStore.js";
import type { Database } from "../engine.js";
import type { Row } from "../tables.js";
import { planOf, revisionOf, storedDraft } from "./draftRows.js";

/** Whose draft, and which. */
export interface DraftKey {
  readonly organisation: string;
  readonly id: string;
}

/** None when there is no such draft, or a tombstone. */
export async function findDraft(db: Database, key: DraftKey): Promise<Row<"drafts"> | undefined> {
  if (!canBeId(key.id)) return undefined;
  return db
    .selectFrom("drafts")
    .selectAll()
    .where("organisation", "=", key.organisation)
    .where("id", "=", key.id)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
}

export async function findRevisionRow(
  db: Database,
  { organisation, id }: DraftKey,
  revision: number,
): Promise<Row<"draft_revisions"> | undefined> {
  return db
    .selectFrom("draft_revisions")
    .selectAll()
    .where("organisation", "=", organisation)
    .where("draft", "=", id)
    .where("revision", "=", possibleRevision(revision))
    .executeTakeFirst();
}

/** The current revision unless one is named. None when either does not exist. */
export async function findRevision(
  db: Database,
  key: DraftKey,
  revision?: number,
): Promise<StoredDraft | undefined> {
  const draft = await findDraft(db, key);
  if (!draft) return undefined;
  // Between the questions the draft may move on; its revisions stay as they are.
  const row = await findRevisionRow(db, key, revision ?? draft.revision);
  if (!row) return undefined;
  const wording = row.wording === null ? null : await findWording(db, key.organisation, row.wording);
  return storedDraft(
    draft,
    revisionOf(row),
    planOf(row.content, wording, `revision ${row.revision} of the draft ${key.id}`),
  );
}

async function findWording(db: Database, organisation: string, hash: string): Promise<string> {
  const { content } = await db
    .selectFrom("draft_wordings")
    .select("content")
    .where("organisation", "=", organisation)
    .where("hash", "=", hash)
    .executeTakeFirstOrThrow();
  return content;
}

/** A number from an address that no database could be asked for becomes one that is never given. */
export function possibleRevision(number: number): number {
  return Number.isInteger(number) && number > 0 && number < 2 ** 31 - 1 ? number : 0;
}

/** An id from an address may hold anything; nothing is stored under such a one. */
function canBeId(text: string): boolean {
  return !text.includes("\0");
}
