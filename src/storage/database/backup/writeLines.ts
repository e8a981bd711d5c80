/**
 * PostgreSQL → lines of JSON: a head, a line for each row, an end with the number of rows and a
 * fingerprint of all lines before it, by which a file that was cut or changed is known.
 *
 * One transaction reads everything, so the lines show a single moment. Bytes are written as
 * `{ "base64": … }`, which no column holds: JSON itself is kept as text.
 */
import { createHash, type Hash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { sql } from "kysely";
import type { Database, Engine } from "../engine.js";
import { migrationsDone } from "../migrate.js";
import { keptTables, type PortableRow } from "./portableRows.js";
import { writeWholeFile } from "./wholeFile.js";

/** Rows may hold whole Word files: few are in memory at once. */
const ROWS_AT_ONCE = 20;

export async function writeLines(engine: Engine, file: string): Promise<void> {
  const migrations = await migrationsDone(engine);
  const tables = await keptTables(engine);
  await engine.db
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute((trx) =>
      writeWholeFile(file, (unfinished) =>
        pipeline(Readable.from(linesOf(trx, tables, migrations)), createWriteStream(unfinished)),
      ),
    );
}

async function* linesOf(
  db: Database,
  tables: readonly string[],
  migrations: readonly string[],
): AsyncGenerator<string> {
  const hash = createHash("sha256");
  let rows = 0;
  yield hashed(hash, { kelisim_backup: 1, migrations });
  for (const table of tables) {
    for await (const row of rowsOf(db, table)) {
      yield hashed(hash, { table, row: withBase64(row) });
      rows += 1;
    }
  }
  yield `${JSON.stringify({ end: true, rows, sha256: hash.digest("hex") })}\n`;
}

async function* rowsOf(db: Database, table: string): AsyncGenerator<PortableRow> {
  await sql`declare kelisim_rows no scroll cursor for select * from ${sql.table(table)}`.execute(db);
  for (;;) {
    const { rows } = await sql<PortableRow>`fetch ${sql.lit(ROWS_AT_ONCE)} from kelisim_rows`.execute(db);
    if (rows.length === 0) break;
    yield* rows;
  }
  await sql`close kelisim_rows`.execute(db);
}

function hashed(hash: Hash, value: object): string {
  const line = `${JSON.stringify(value)}\n`;
  hash.update(line);
  return line;
}

function withBase64(row: PortableRow): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof Uint8Array ? { base64: Buffer.from(value).toString("base64") } : value,
    ]),
  );
}
