/** A backup of PostgreSQL: lines of JSON, as `writeLines.ts` writes them. */
import { createHash } from "node:crypto";
import { z } from "zod";
import { BackupRefused } from "../../storageRefusals.js";
import type { BackupFile } from "./backupFile.js";
import { fileLines } from "./fileLines.js";
import type { PortableRow, TableRow } from "./portableRows.js";

const headSchema = z.object({ kelisim_backup: z.literal(1), migrations: z.array(z.string()).min(1) });
const endSchema = z.object({ end: z.literal(true), rows: z.int(), sha256: z.string() });
const bytesSchema = z.object({ base64: z.string() });
const rowSchema = z.object({
  table: z.string(),
  row: z.record(z.string(), z.union([z.string(), z.number(), z.null(), bytesSchema])),
});

/** Reads the file once to check it and, with `rows`, once more. Throws `BackupRefused`. */
export async function openLines(file: string): Promise<BackupFile> {
  const head = await checkedHead(file);
  return { migrations: head.migrations, rows: () => rowsOf(file), close: () => Promise.resolve() };
}

async function checkedHead(file: string): Promise<z.infer<typeof headSchema>> {
  const hash = createHash("sha256");
  let [first, last, count] = ["", "", 0];
  for await (const line of fileLines(file)) {
    if (count > 0) hash.update(`${last}\n`);
    else first = line;
    last = line;
    count += 1;
  }
  const head = headSchema.safeParse(parsed(first));
  const end = endSchema.safeParse(parsed(last));
  const isWhole = end.success && end.data.rows === count - 2 && end.data.sha256 === hash.digest("hex");
  if (!head.success || !isWhole) throw new BackupRefused("backup-damaged", file);
  return head.data;
}

async function* rowsOf(file: string): AsyncGenerator<TableRow> {
  for await (const line of fileLines(file)) {
    const { success, data } = rowSchema.safeParse(parsed(line));
    // The head and the end are no rows.
    if (success) yield { table: data.table, row: withBytes(data.row) };
  }
}

function withBytes(row: z.infer<typeof rowSchema>["row"]): PortableRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === "object" && value !== null
        ? new Uint8Array(Buffer.from(value.base64, "base64"))
        : value,
    ]),
  );
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
