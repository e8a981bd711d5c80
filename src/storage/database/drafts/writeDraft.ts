/** The writes of drafts: the first revision, the next one, the tombstone. Each is one atomic step. */
import type { Draft } from "../../../agreement/draft.js";
import type {
  Conflict,
  Deleted,
  DraftChange,
  PlanChange,
  Revised,
  StoredDraft,
} from "../../stores/draftStore.js";
import type { Moment } from "../../stores.js";
import { asOne, type Database } from "../engine.js";
import type { Row } from "../tables.js";
import { aboutText, listedFields, piecesOf, planOf, storedDraft } from "./draftRows.js";
import { findRevision, findRevisionRow, possibleRevision, type DraftKey } from "./findDraft.js";
import { insertRevision } from "./insertRevision.js";
import { planChanges } from "./planChanges.js";

export interface NewDraft {
  readonly draft: Draft;
  readonly by: string;
  readonly at: Moment;
  readonly note?: string | undefined;
  readonly origin?: StoredDraft["origin"];
}

export function writeFirst(db: Database, key: DraftKey, made: NewDraft): Promise<StoredDraft> {
  const { draft, by, at, note, origin } = made;
  const row: Row<"drafts"> = {
    ...key,
    ...listedFields(draft),
    revision: 1,
    created_at: at,
    created_by: by,
    changed_at: at,
    changed_by: by,
    origin_id: origin?.id ?? null,
    origin_revision: origin?.revision ?? null,
    deleted_at: null,
    deleted_by: null,
  };
  return asOne(db, async (trx) => {
    await trx.insertInto("drafts").values(row).execute();
    await insertRevision(trx, key, { ...piecesOf(draft), revision: 1, about: aboutText(note, []), by, at });
    return storedDraft(row, { revision: 1, by, at, note, changes: [] }, draft);
  });
}

/** The condition on the revision is part of the write: of two changes at once, one finds no row. */
export function writeNext(db: Database, key: DraftKey, change: DraftChange, at: Moment): Promise<Revised> {
  const { draft, by, note } = change;
  const expected = possibleRevision(change.expected);
  const revision = expected + 1;
  const pieces = piecesOf(draft);
  return asOne(db, async (trx): Promise<Revised> => {
    const row = await updateAt(trx, key, expected)
      .set({ ...listedFields(draft), revision, changed_at: at, changed_by: by })
      .returningAll()
      .executeTakeFirst();
    if (!row) return refuseOrRepeat(trx, key, change);

    const after = { ...draft, wording: pieces.wording?.hash };
    const changes = await changesSince(trx, key, expected, after);
    await insertRevision(trx, key, { ...pieces, revision, about: aboutText(note, changes), by, at });
    return { outcome: "revised", draft: storedDraft(row, { revision, by, at, note, changes }, draft) };
  });
}

export function writeTombstone(
  db: Database,
  key: DraftKey,
  expected: number,
  by: string,
  at: Moment,
): Promise<Deleted> {
  return asOne(db, async (trx): Promise<Deleted> => {
    const row = await updateAt(trx, key, possibleRevision(expected))
      .set({ deleted_at: at, deleted_by: by })
      .returning("revision")
      .executeTakeFirst();
    if (row) return { outcome: "deleted", revision: row.revision };
    return (await conflictOver(trx, key, expected)) ?? { outcome: "missing" };
  });
}

/** False when there is no tombstone. */
export async function liftTombstone(db: Database, key: DraftKey): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("drafts")
    .set({ deleted_at: null, deleted_by: null })
    .where("organisation", "=", key.organisation)
    .where("id", "=", key.id)
    .where("deleted_at", "is not", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** The draft, if it stands at this revision and nobody has deleted it. */
function updateAt(db: Database, { organisation, id }: DraftKey, revision: number) {
  return db
    .updateTable("drafts")
    .where("organisation", "=", organisation)
    .where("id", "=", id)
    .where("revision", "=", revision)
    .where("deleted_at", "is", null);
}

/** Of a wording the hashes are compared. */
async function changesSince(
  db: Database,
  key: DraftKey,
  revision: number,
  after: Readonly<Record<string, unknown>>,
): Promise<PlanChange[]> {
  const row = await findRevisionRow(db, key, revision);
  if (!row) return [];
  const before = planOf(row.content, null, `the draft ${key.id}`);
  return planChanges({ ...before, wording: row.wording ?? undefined }, after);
}

/** An answer can be lost on its way: whoever sends the same change again finds it made. */
async function refuseOrRepeat(db: Database, key: DraftKey, change: DraftChange): Promise<Revised> {
  const conflict = await conflictOver(db, key, change.expected);
  if (!conflict) return { outcome: "missing" };
  const { current } = conflict;
  const isMade =
    current.revision === change.expected + 1 &&
    current.by === change.by &&
    current.note === change.note &&
    JSON.stringify(current.draft) === JSON.stringify(change.draft);
  return isMade ? { outcome: "revised", draft: current } : conflict;
}

async function conflictOver(db: Database, key: DraftKey, expected: number): Promise<Conflict | undefined> {
  const current = await findRevision(db, key);
  return current && { outcome: "conflict", current, base: await findRevision(db, key, expected) };
}
