/** API keys in the database: their hashes, never the keys. */
import type { KeyStore, StoredKey } from "../../stores/keyStore.js";
import type { Page, PageRequest } from "../../stores.js";
import { olderThan, pageOf } from "../cursor.js";
import type { Database, StoreNeeds } from "../engine.js";
import type { Row } from "../tables.js";

export function keyStore({ db, now, newId }: StoreNeeds): KeyStore {
  return {
    async create(organisation, { name, prefix, hash, role, scopes, createdBy, expiresAt }) {
      const row: Row<"api_keys"> = {
        organisation,
        id: newId(),
        name,
        prefix,
        hash,
        role,
        scopes: JSON.stringify(scopes),
        created_at: now().toISOString(),
        created_by: createdBy,
        expires_at: expiresAt ?? null,
        last_used_at: null,
        revoked_at: null,
        revoked_by: null,
      };
      await db.insertInto("api_keys").values(row).execute();
      return keyOf(row);
    },

    async findByPrefix(prefix) {
      const row = await db.selectFrom("api_keys").selectAll().where("prefix", "=", prefix).executeTakeFirst();
      return row && { ...keyOf(row), hash: row.hash };
    },

    list: (organisation, page) => list(db, organisation, page),

    async revoke(organisation, id, by) {
      await db
        .updateTable("api_keys")
        .set({ revoked_at: now().toISOString(), revoked_by: by })
        .where("organisation", "=", organisation)
        .where("id", "=", id)
        .where("revoked_at", "is", null)
        .execute();
      const row = await select(db, organisation).where("id", "=", id).executeTakeFirst();
      return row && keyOf(row);
    },

    async markUsed(organisation, id) {
      await db
        .updateTable("api_keys")
        .set({ last_used_at: now().toISOString() })
        .where("organisation", "=", organisation)
        .where("id", "=", id)
        .execute();
    },
  };
}

async function list(
  db: Database,
  organisation: string,
  { cursor, limit }: PageRequest,
): Promise<Page<StoredKey>> {
  const rows = await select(db, organisation)
    .where(olderThan(cursor, ["created_at", "id"]))
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, (row) => [row.created_at, row.id], keyOf);
}

function select(db: Database, organisation: string) {
  return db.selectFrom("api_keys").selectAll().where("organisation", "=", organisation);
}

/** Without the hash: a list of keys is shown to people. */
function keyOf(row: Row<"api_keys">): StoredKey {
  return {
    id: row.id,
    organisation: row.organisation,
    name: row.name,
    prefix: row.prefix,
    role: row.role,
    scopes: JSON.parse(row.scopes) as string[],
    createdAt: row.created_at,
    createdBy: row.created_by,
    expiresAt: row.expires_at ?? undefined,
    lastUsedAt: row.last_used_at ?? undefined,
    revokedAt: row.revoked_at ?? undefined,
    revokedBy: row.revoked_by ?? undefined,
  };
}
