/** Looks at every page of an embedded database, so that a damaged one is known before it is written to. */
import { sql } from "kysely";
import { StorageUnavailable } from "../../storageRefusals.js";
import type { Engine } from "../engine.js";

/** Takes about a second for a gigabyte. Throws `StorageUnavailable` with `storage-damaged`. */
export async function refuseDamaged({ db, place }: Engine): Promise<void> {
  const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(db);
  const found = rows[0]?.quick_check ?? "";
  if (found !== "ok")
    throw new StorageUnavailable({ code: "storage-damaged", reason: "quick_check" }, place, found);
}
