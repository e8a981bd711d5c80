/** Files and comparisons in the database, by the SHA-256 of their bytes. */
import type { ContentFacts, ContentStore, StoredContent } from "../stores/contentStore.js";
import type { Page, PageRequest } from "../stores.js";
import { StorageUnavailable } from "../storageRefusals.js";
import { olderThan, pageOf } from "./cursor.js";
import type { Database, StoreNeeds } from "./engine.js";
import { sha256 } from "./sha256.js";
import { bytesOf, type Row } from "./tables.js";

/** Whose files, and of which kind. */
interface Shelf {
  readonly organisation: string;
  readonly kind: Row<"contents">["kind"];
}

/** Everything but the bytes. */
const listed = ["hash", "size", "facts", "put_at", "put_by"] as const;
type ListedRow = Pick<Row<"contents">, (typeof listed)[number]>;

export function contentStore({ db, now, place }: StoreNeeds, kind: Shelf["kind"]): ContentStore {
  return {
    async put(organisation, bytes, facts, by) {
      const row = {
        hash: sha256(bytes),
        size: bytes.length,
        facts: JSON.stringify(facts),
        put_at: now().toISOString(),
        put_by: by,
      };
      await db
        .insertInto("contents")
        .values({ organisation, kind, ...row, bytes })
        .onConflict((conflict) => conflict.columns(["organisation", "kind", "hash"]).doNothing())
        .execute();
      const stored = await select(db, { organisation, kind }).where("hash", "=", row.hash).executeTakeFirst();
      return contentOf(stored ?? row);
    },

    async get(organisation, hash) {
      if (!isHash(hash)) return undefined;
      const row = await select(db, { organisation, kind })
        .select("bytes")
        .where("hash", "=", hash)
        .executeTakeFirst();
      if (!row) return undefined;
      const bytes = bytesOf(row.bytes);
      if (sha256(bytes) === hash) return { ...contentOf(row), bytes };
      throw new StorageUnavailable({ code: "storage-damaged", reason: "SHA-256" }, place);
    },

    list: (organisation, page) => list(db, { organisation, kind }, page),

    async delete(organisation, hash) {
      if (!isHash(hash)) return false;
      const { numDeletedRows } = await db
        .deleteFrom("contents")
        .where("organisation", "=", organisation)
        .where("kind", "=", kind)
        .where("hash", "=", hash)
        .executeTakeFirstOrThrow();
      return numDeletedRows > 0n;
    },
  };
}

async function list(
  db: Database,
  shelf: Shelf,
  { cursor, limit }: PageRequest,
): Promise<Page<StoredContent>> {
  const rows = await select(db, shelf)
    .where(olderThan(cursor, ["put_at", "hash"]))
    .orderBy("put_at", "desc")
    .orderBy("hash", "desc")
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, (row) => [row.put_at, row.hash], contentOf);
}

function select(db: Database, { organisation, kind }: Shelf) {
  return db
    .selectFrom("contents")
    .select(listed)
    .where("organisation", "=", organisation)
    .where("kind", "=", kind);
}

function contentOf({ hash, size, facts, put_at, put_by }: ListedRow): StoredContent {
  return { ...(JSON.parse(facts) as ContentFacts), hash, size, at: put_at, by: put_by };
}

function isHash(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}
