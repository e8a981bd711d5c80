/** A database of its own for the tests of one `describe`, opened before them and removed after. */
import { sql } from "kysely";
import { afterAll, beforeAll } from "vitest";
import type { OpenStores } from "../../../src/storage/stores.js";
import type { Place } from "./databases.js";
import { testWorld, type TestWorld } from "./plans.js";

/** `stores` and `place` are there while a test runs. */
export interface OpenedPlace {
  readonly world: TestWorld;
  stores: OpenStores;
  place: Place;
  /** Past the stores, by a connection of its own. Returns how many rows came back. */
  readonly ask: (statement: string, organisation: string) => Promise<number>;
}

export function openedPlace(makePlace: () => Promise<Place>): OpenedPlace {
  const opened = {
    world: testWorld(),
    async ask(statement: string, organisation: string) {
      const engine = opened.place.engine();
      try {
        const { rows } = await sql`${sql.raw(statement)} where organisation = ${organisation}`.execute(
          engine.db,
        );
        return rows.length;
      } finally {
        await engine.db.destroy();
      }
    },
  } as OpenedPlace;

  beforeAll(async () => {
    opened.place = await makePlace();
    opened.stores = await opened.place.open(opened.world);
  });
  afterAll(async () => {
    await opened.stores.close();
    await opened.place.remove();
  });
  return opened;
}
