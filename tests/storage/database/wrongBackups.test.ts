import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { backup } from "../../../src/storage/database/backup/backup.js";
import { restore } from "../../../src/storage/database/backup/restore.js";
import { writeWholeFile } from "../../../src/storage/database/backup/wholeFile.js";
import { migrationNames } from "../../../src/storage/database/migrate.js";
import { databases, makeFolder, type Place } from "../../support/storage/databases.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kelisim-backup-"));
});
afterAll(() => rm(folder, { recursive: true }));
const fileCalled = (name: string): string => join(folder, name);

const mark = { kelisim_backup: 1, migrations: migrationNames };
const counter = { table: "audit_counters", row: { organisation: "org", last: 7 } };

/** A backup of lines that is whole, whatever they say. */
async function backupOf(name: string, lines: readonly object[]): Promise<string> {
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
  const end = { end: true, rows: lines.length - 1, sha256: createHash("sha256").update(text).digest("hex") };
  await writeFile(fileCalled(name), `${text}${JSON.stringify(end)}\n`);
  return fileCalled(name);
}

describe.each(databases)("on $kind a restore", ({ kind, makePlace }) => {
  async function inPlace(work: (place: Place) => Promise<void>): Promise<void> {
    const place = await makePlace();
    try {
      await work(place);
    } finally {
      await place.remove();
    }
  }

  test("that fails in the middle leaves nothing, and a good one works afterwards", () =>
    inPlace(async (place) => {
      const half = await backupOf(`${kind}.half`, [mark, counter, { table: "no_such_table", row: { a: 1 } }]);
      await expect(restore(place.config, half)).rejects.toThrow(/no_such_table/);
      if (kind === "sqlite") expect(await readdir(place.config.dataFolder)).toEqual([]);

      expect(await restore(place.config, await backupOf(`${kind}.whole`, [mark, counter]))).toBe(1);
      const stores = await place.open();
      const line = await stores.audit.append("org", { by: "a", action: "b.c", subject: "d" });
      expect(line.number).toBe(8);
      await stores.close();
    }));

  test("refuses what a newer version has written", () =>
    inPlace(async (place) => {
      const migrations = [...migrationNames, "9999-later"];
      const newer = await backupOf(`${kind}.newer`, [{ ...mark, migrations }, counter]);
      await expect(restore(place.config, newer)).rejects.toMatchObject({ code: "backup-newer" });
    }));

  test.each([
    ["backup-no-file", "missing", undefined],
    ["backup-not-one", "text", "Ұжымдық шарт"],
    ["backup-not-one", "empty", ""],
    ["backup-damaged", "beginning", '{"kelisim_backup":1'],
    ["backup-damaged", "without-end", '{"kelisim_backup":1,"migrations":["0001-first-tables"]}\n'],
    ["backup-damaged", "other-database", "SQLite format 3\0 and nothing else"],
  ])("says %s of a file that is %s", (code, name, text) =>
    inPlace(async (place) => {
      if (text !== undefined) await writeFile(fileCalled(name), text);
      await expect(restore(place.config, fileCalled(name))).rejects.toMatchObject({
        name: "BackupRefused",
        code,
        place: fileCalled(name),
      });
    }),
  );
});

test("a database of another program is no backup", async () => {
  const place = await makeFolder();
  const engine = place.engine();
  await sql`create table other (id integer)`.execute(engine.db);
  await backup(place.config, fileCalled("other.db"));
  await engine.db.destroy();
  const target = await makeFolder();
  await expect(restore(target.config, fileCalled("other.db"))).rejects.toMatchObject({
    code: "backup-not-one",
  });
  await place.remove();
  await target.remove();
});

test("an old log of a database that is gone is not read into the restored one: the folder is not empty", async () => {
  const place = await makeFolder();
  await (await place.open()).close();
  await rm(join(place.config.dataFolder, "kelisim.db"));
  await writeFile(join(place.config.dataFolder, "kelisim.db-wal"), "old");
  const good = await backupOf("good", [mark, counter]);
  await expect(restore(place.config, good)).rejects.toMatchObject({ code: "backup-not-empty" });
  await place.remove();
});

test("without a database there is nothing to back up, and none is made", async () => {
  const place = await makeFolder();
  await expect(backup(place.config, fileCalled("nothing"))).rejects.toMatchObject({
    code: "backup-no-database",
  });
  await expect(readdir(place.config.dataFolder)).rejects.toThrow("ENOENT");
  await place.remove();
});

test("a backup for which there is no room leaves no file behind", async () => {
  const full = Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
  const name = fileCalled("full");
  await expect(writeWholeFile(name, () => Promise.reject(full))).rejects.toMatchObject({
    name: "StorageUnavailable",
    code: "storage-full",
    place: name,
  });
  expect((await readdir(folder)).filter((one) => one.startsWith("full"))).toEqual([]);
});
