import { copyFile, mkdtemp, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { backup } from "../../../src/storage/database/backup/backup.js";
import { restore } from "../../../src/storage/database/backup/restore.js";
import { databases, type Place } from "../../support/storage/databases.js";
import { everyRow, oddNote, storeOneOfEach } from "../../support/storage/everyRow.js";
import { startProgram } from "../../support/storage/programs.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kelisim-backup-"));
});
afterAll(() => rm(folder, { recursive: true }));
const fileCalled = (name: string): string => join(folder, name);

async function inPlace(
  makePlace: () => Promise<Place>,
  work: (place: Place) => Promise<void>,
): Promise<void> {
  const place = await makePlace();
  try {
    await work(place);
  } finally {
    await place.remove();
  }
}

describe.each(databases)("a backup of $kind", ({ kind, makePlace }) => {
  const file = () => fileCalled(`${kind}.backup`);
  let rows: Awaited<ReturnType<typeof everyRow>>;
  beforeAll(() =>
    inPlace(makePlace, async (place) => {
      const stores = await place.open();
      await storeOneOfEach(stores);
      // The service goes on running.
      await backup(place.config, file());
      await stores.close();
      rows = await everyRow(place);
    }),
  );

  test("holds something of every table, for its owner alone", async () => {
    expect(Object.values(rows).every((found) => found.length > 0)).toBe(true);
    expect(Object.keys(rows)).toHaveLength(10);
    expect((await stat(file())).mode & 0o777).toBe(0o600);
  });

  test.each(databases)("is restored into $kind with every row as it was", ({ makePlace: makeTarget }) =>
    inPlace(makeTarget, async (target) => {
      const count = await restore(target.config, file());
      expect(await everyRow(target)).toEqual(rows);
      expect(count).toBe(Object.values(rows).flat().length);

      const stores = await target.open();
      const { items } = await stores.drafts.list("org", { limit: 10 });
      const notes = await Promise.all(
        items.map(async ({ id }) => (await stores.drafts.read("org", id))?.note),
      );
      expect(notes).toContain(oddNote);
      expect(await stores.audit.append("org", { by: "a", action: "b.c", subject: "d" })).toMatchObject({
        number: 4,
      });
      await stores.close();
    }),
  );

  test("is not written over a file, nor restored over data", () =>
    inPlace(makePlace, async (place) => {
      await restore(place.config, file());
      await expect(backup(place.config, file())).rejects.toMatchObject({ code: "backup-file-exists" });
      await expect(restore(place.config, file())).rejects.toMatchObject({ code: "backup-not-empty" });
      expect(await everyRow(place)).toEqual(rows);
    }));

  test("that was cut or changed is refused, and nothing is restored of it", async () => {
    const { size } = await stat(file());
    const cut = fileCalled(`${kind}.cut`);
    await copyFile(file(), cut);
    await truncate(cut, size - 4096);
    const changed = fileCalled(`${kind}.changed`);
    const bytes = await readFile(file());
    bytes.fill(0x31, Math.floor(size / 2), Math.floor(size / 2) + 4096);
    await writeFile(changed, bytes);

    await inPlace(makePlace, async (place) => {
      for (const damaged of [cut, changed]) {
        await expect(restore(place.config, damaged)).rejects.toMatchObject({ code: "backup-damaged" });
      }
      const stores = await place.open();
      expect((await stores.drafts.list("org", { limit: 5 })).items).toEqual([]);
      await stores.close();
    });
  });

  test("made while drafts are being written holds all that were acknowledged before, each whole", () =>
    inPlace(makePlace, async (place) => {
      const writer = startProgram("writer", place.config);
      await writer.hasPrinted(20);
      const before = writer.lines.slice(1);
      const name = fileCalled(`${kind}.busy`);
      await backup(place.config, name);
      await writer.kill();

      await inPlace(makePlace, async (target) => {
        await restore(target.config, name);
        const stores = await target.open();
        for (const line of before) {
          const [id = "", revision = ""] = line.split(" ");
          expect(await stores.drafts.read("org", id, Number(revision))).toBeDefined();
        }
        const { items } = await stores.drafts.list("org", { limit: 200 });
        for (const { id, revision } of items) {
          expect((await stores.drafts.read("org", id))?.revision).toBe(revision);
        }
        await stores.close();
      });
    }));
});
