/** A database with something in every table, and all that it holds as text to compare. */
import { sql } from "kysely";
import { keptTables } from "../../../src/storage/database/backup/portableRows.js";
import type { Stores } from "../../../src/storage/stores.js";
import type { Place } from "./databases.js";
import { frozenPlan, planCalled, storeDraft } from "./plans.js";

/** U+2028 breaks lines for some readers, NUL ends texts for others; both may stand in a note. */
export const oddNote = 'бірінші\u2028екінші\0 «\ud800» \\ " 🙂';

export async function storeOneOfEach(stores: Stores): Promise<void> {
  const { drafts, files, comparisons, keys, sessions, audit, idempotency, jobs } = stores;
  await storeDraft(stores, "org", 3);
  const frozen = await drafts.create("org", frozenPlan("frozen", "Сөздер."), "aigul", oddNote);
  await drafts.clone("org", frozen.id, "berik");
  const deleted = await drafts.create("other", planCalled("deleted"), "aigul");
  await drafts.delete("other", deleted.id, 1, "aigul");

  const bytes = new Uint8Array(70_000).map((_, index) => (index * 7) % 256);
  for (const size of [0, 1, 70_000]) {
    await files.put("org", bytes.subarray(0, size), { name: "шарт.docx", mediaType: "a/b" }, "aigul");
  }
  await comparisons.put("org", bytes, { name: "c", mediaType: "d" }, "aigul");

  const key = { name: "portal", prefix: "kel_1", hash: "h", role: "viewer", scopes: [], createdBy: "aigul" };
  await keys.create("org", key);
  const expiresAt = "2030-01-01T00:00:00.000Z";
  await sessions.put({ hash: "s", organisation: undefined, person: undefined, data: "{}", expiresAt });
  for (const subject of ["1", "2", "3"]) await audit.append("org", { by: "aigul", action: "a.b", subject });
  await idempotency.claim("org", "k", "h");
  await idempotency.answer("org", "k", { status: 201, headers: {}, body: "{}" });

  await jobs.add("org", { kind: "waiting", input: { a: [1, null] }, by: "aigul" });
  await jobs.add("org", { kind: "done", input: {}, by: "aigul" });
  const taken = await jobs.take(["done"]);
  if (taken) await jobs.finish(taken, { name: "r", mediaType: "a/b", bytes });
}

/** Table → its rows as sorted text. */
export async function everyRow(place: Place): Promise<Readonly<Record<string, readonly string[]>>> {
  const engine = place.engine();
  const found: Record<string, string[]> = {};
  for (const table of await keptTables(engine)) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(engine.db);
    found[table] = rows.map((row) => JSON.stringify(Object.entries(row).sort().map(shown))).sort();
  }
  await engine.db.destroy();
  return found;
}

function shown([name, value]: [string, unknown]): [string, unknown] {
  if (value instanceof ArrayBuffer) return [name, Buffer.from(value).toString("base64")];
  return [name, value instanceof Uint8Array ? Buffer.from(value).toString("base64") : value];
}
