/** The embedded database in a folder of its own, with a clock that a test can move. */
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStores } from "../../../src/storage/database/openStores.js";
import type { OpenStores } from "../../../src/storage/stores.js";

export interface TestClock {
  now: Date;
  pass(duration: { readonly seconds?: number; readonly minutes?: number; readonly hours?: number }): void;
}

/** Real time unless told otherwise: tokens and providers have clocks of their own. */
export function testClock(now = new Date()): TestClock {
  return {
    now,
    pass({ seconds = 0, minutes = 0, hours = 0 }) {
      this.now = new Date(this.now.getTime() + 1000 * (seconds + 60 * (minutes + 60 * hours)));
    },
  };
}

export interface TestStores extends OpenStores {
  readonly dataFolder: string;
}

export async function openTestStores(clock: TestClock): Promise<TestStores> {
  const dataFolder = await mkdtemp(join(tmpdir(), "kelisim-access-"));
  const retention = { deletedDraftDays: 30, answerHours: 24, jobHours: 24 };
  const stores = await openStores({ dataFolder, retention }, { now: () => clock.now, newId: randomUUID });
  return {
    ...stores,
    dataFolder,
    async close() {
      await stores.close();
      await rm(dataFolder, { recursive: true });
    },
  };
}
