/** The embedded database → a copy without gaps in one file. Writers are not kept waiting. */
import { sql } from "kysely";
import type { Engine } from "../engine.js";
import { writeWholeFile } from "./wholeFile.js";

export async function copySqlite({ db }: Engine, file: string): Promise<void> {
  await writeWholeFile(file, async (unfinished) => {
    await sql`vacuum into ${unfinished}`.execute(db);
  });
}
