import { describe, expect, test } from "vitest";
import { migrate, migrationNames, migrationsDone } from "../../../src/storage/database/migrate.js";
import { sql } from "kysely";
import { databases, type Place } from "../../support/storage/databases.js";
import { planCalled } from "../../support/storage/plans.js";
import { startProgram } from "../../support/storage/programs.js";

describe.each(databases)("several programs on one $kind", ({ makePlace }) => {
  async function inPlace(work: (place: Place) => Promise<void>): Promise<void> {
    const place = await makePlace();
    try {
      await work(place);
    } finally {
      await place.remove();
    }
  }

  test("that start together on an empty database all come up, and each migration is done once", () =>
    inPlace(async (place) => {
      const programs = Array.from({ length: 3 }, () => startProgram("writer", place.config));
      await Promise.all(programs.map((program) => program.hasPrinted(2)));
      await Promise.all(programs.map((program) => program.kill()));

      const engine = place.engine();
      expect(await migrationsDone(engine)).toEqual(migrationNames);
      expect(await migrate(engine)).toEqual([]);
      await engine.db.destroy();
    }));

  test("that edit one draft at the same time lose none of their changes", () =>
    inPlace(async (place) => {
      const stores = await place.open();
      const { id } = await stores.drafts.create("org", planCalled("shared"), "aigul");
      const programs = ["aigul", "berik"].map((name) => startProgram("editor", place.config, id, name, "40"));
      expect(await Promise.all(programs.map(({ hasEnded }) => hasEnded))).toEqual([0, 0]);

      const last = await stores.drafts.read("org", id);
      const history = await stores.drafts.history("org", id, { limit: 200 });
      await stores.close();
      expect(last?.revision).toBe(81);
      expect(last?.draft.clauses.map(({ clause }) => clause).sort()).toEqual(
        ["aigul", "berik"].flatMap((name) => Array.from({ length: 40 }, (_, n) => `${name}-${n + 1}`)).sort(),
      );
      expect(history?.items.every(({ revision, changes }) => revision === 1 || changes.length === 1)).toBe(
        true,
      );
    }));

  test("an older program refuses tables of a newer one, and leaves them alone", () =>
    inPlace(async (place) => {
      await (await place.open()).close();
      const engine = place.engine();
      await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '')`.execute(engine.db);
      await engine.db.destroy();
      await expect(place.open()).rejects.toMatchObject({
        name: "StorageUnavailable",
        code: "storage-newer",
        reason: "9999-later",
      });
    }));
});
