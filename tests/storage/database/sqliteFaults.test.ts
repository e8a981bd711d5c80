/** What an administrator meets: a full disk, a folder without rights, a damaged file. */
import { chmod, copyFile, mkdir, open, readFile, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { migrate } from "../../../src/storage/database/migrate.js";
import { storesOver, thisComputer } from "../../../src/storage/database/openStores.js";
import { makeFolder, retention, type Place } from "../../support/storage/databases.js";
import { planCalled, storeDraft } from "../../support/storage/plans.js";
import { writtenPlan } from "../../support/storage/writtenPlan.js";

let place: Place;
let file: string;
beforeEach(async () => {
  place = await makeFolder();
  file = join(place.config.dataFolder, "kelisim.db");
});
afterEach(() => place.remove());

test("the folder and the file are for the user of the service alone", async () => {
  await (await place.open()).close();
  expect((await stat(place.config.dataFolder)).mode & 0o777).toBe(0o700);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test("when the disk is full writes are refused, everything stored is read, and room brings writing back", async () => {
  const engine = place.engine();
  await migrate(engine);
  const stores = storesOver(engine, thisComputer, retention);
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(engine.db);
  const limit = (pages: number) => sql`pragma max_page_count = ${sql.lit(pages)}`.execute(engine.db);
  const pages = rows[0]!.page_count;
  await limit(pages + 60);

  const stored: string[] = [];
  const fill = async () => {
    for (;;) stored.push((await stores.drafts.create("org", writtenPlan(1), "aigul")).id);
  };
  await expect(fill()).rejects.toMatchObject({
    name: "StorageUnavailable",
    code: "storage-full",
    reason: "SQLITE_FULL",
    place: file,
  });
  const together = stores.together(async ({ drafts, audit }) => {
    await audit.append("org", { by: "aigul", action: "draft.create", subject: "x" });
    for (;;) await drafts.create("org", writtenPlan(1), "aigul");
  });
  await expect(together).rejects.toMatchObject({ code: "storage-full" });

  expect(stored.length).toBeGreaterThan(2);
  for (const id of stored) expect((await stores.drafts.read("org", id))?.draft).toEqual(writtenPlan(1));
  expect((await stores.audit.read("org", { limit: 5 })).items).toEqual([]);
  expect((await stores.drafts.list("org", { limit: 200 })).items).toHaveLength(stored.length);

  await limit(pages + 1000);
  expect(await stores.drafts.create("org", writtenPlan(1), "aigul")).toMatchObject({ revision: 1 });
  await stores.close();
});

describe("without the right to write", () => {
  /** Root may write anywhere, so for root the program becomes nobody. */
  async function asNobody(work: () => Promise<void>): Promise<void> {
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    try {
      await work();
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  }

  test("in an existing data folder the service does not start, and everything stays", async () => {
    const stores = await place.open();
    const draft = await storeDraft(stores, "org", 3);
    await stores.close();
    await chmod(file, 0o444);
    await chmod(place.config.dataFolder, 0o555);
    await chmod(join(place.config.dataFolder, ".."), 0o755);
    await asNobody(async () => {
      await expect(place.open()).rejects.toMatchObject({
        name: "StorageUnavailable",
        code: "storage-not-writable",
        place: file,
      });
    });

    await chmod(place.config.dataFolder, 0o700);
    await chmod(file, 0o600);
    const again = await place.open();
    expect(await again.drafts.read("org", draft.id)).toEqual(draft);
    await again.close();
  });

  test("above it the folder cannot be made", async () => {
    const above = join(place.config.dataFolder, "..");
    await chmod(above, 0o555);
    await asNobody(async () => {
      await expect(place.open()).rejects.toMatchObject({ code: "storage-not-writable", reason: "EACCES" });
    });
    await chmod(above, 0o700);
  });

  test("because the folder is a file, the same is said", async () => {
    await writeFile(place.config.dataFolder, "");
    await expect(place.open()).rejects.toMatchObject({ code: "storage-not-writable", reason: "EEXIST" });
  });

  test("because the file is a folder, the same is said", async () => {
    await mkdir(file, { recursive: true });
    await expect(place.open()).rejects.toMatchObject({ code: "storage-not-writable", reason: "EISDIR" });
  });
});

describe("a damaged file", () => {
  async function storedFile(): Promise<void> {
    const stores = await place.open();
    for (let count = 0; count < 20; count += 1) await stores.drafts.create("org", writtenPlan(1), "aigul");
    await stores.close();
  }

  test.each([
    ["a page in the middle", (size: number) => overwrite(Math.floor(size / 2 / 4096) * 4096)],
    ["the first page", () => overwrite(0)],
    ["its second half missing", (size: number) => truncate(file, Math.floor(size / 2))],
    ["the text of something else", () => writeFile(file, "Ұжымдық шарт. ".repeat(1000))],
  ])("with %s is refused at the start and not written to", async (_what, damage) => {
    await storedFile();
    await damage((await stat(file)).size);
    const before = await readFile(file);
    await expect(place.open()).rejects.toMatchObject({
      name: "StorageUnavailable",
      code: "storage-damaged",
      place: file,
    });
    expect(Buffer.compare(await readFile(file), before)).toBe(0);
  });

  test("is told apart from one that was copied while in use, which is whole with its log", async () => {
    const stores = await place.open();
    const draft = await storeDraft(stores, "org", 5);
    const copy = await makeFolder();
    await mkdir(copy.config.dataFolder);
    for (const end of ["", "-wal"]) {
      await copyFile(`${file}${end}`, join(copy.config.dataFolder, `kelisim.db${end}`));
    }
    const opened = await copy.open();
    expect(await opened.drafts.read("org", draft.id)).toEqual(draft);
    await opened.close();
    await copy.remove();
    await stores.close();
  });

  async function overwrite(position: number): Promise<void> {
    const handle = await open(file, "r+");
    await handle.write(Buffer.alloc(4096, 0x5a), 0, 4096, position);
    await handle.close();
  }
});

test("another program that holds the database for too long makes a write wait, and then refuse", async () => {
  const [holder, engine] = [place.engine(), place.engine()];
  await migrate(holder);
  await sql`pragma busy_timeout = 50`.execute(engine.db);
  const stores = storesOver(engine, thisComputer, retention);
  await holder.db.transaction().execute(async () => {
    const write = stores.drafts.create("org", planCalled("1"), "aigul");
    await expect(write).rejects.toMatchObject({ code: "storage-busy", reason: "SQLITE_BUSY" });
    expect((await stores.drafts.list("org", { limit: 5 })).items).toEqual([]);
  });
  expect(await stores.drafts.create("org", planCalled("1"), "aigul")).toMatchObject({ revision: 1 });
  await stores.close();
  await holder.db.destroy();
});
