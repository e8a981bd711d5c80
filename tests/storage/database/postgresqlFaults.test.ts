/** The server breaks its connections under load, as a restart does. */
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { openStores } from "../../../src/storage/database/openStores.js";
import { StorageUnavailable } from "../../../src/storage/storageRefusals.js";
import type { OpenStores } from "../../../src/storage/stores.js";
import {
  ask,
  databaseCalled,
  hasPostgresql,
  makeSchema,
  retention,
} from "../../support/storage/databases.js";
import { planCalled } from "../../support/storage/plans.js";

const WRITERS = 6;
const BREAKS = 8;

describe.runIf(hasPostgresql)("PostgreSQL", () => {
  test("that drops all connections again and again loses nothing, and the service recovers by itself", async () => {
    const place = await makeSchema();
    const stores = await place.open();
    const load = { isOn: true, refused: [] as unknown[], acknowledged: [] as string[] };
    const writers = Array.from({ length: WRITERS }, (_, index) =>
      writeUnderLoad(stores, `writer-${index}`, load),
    );
    for (let round = 0; round < BREAKS; round += 1) {
      await sleep(60);
      await ask(`select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = '${place.applicationName}'`);
    }
    load.isOn = false;
    await Promise.all(writers);

    expect(load.refused.length).toBeGreaterThan(0);
    expect(load.refused.filter((error) => !isBrokenConnection(error))).toEqual([]);
    expect(load.acknowledged.length).toBeGreaterThan(BREAKS * WRITERS);
    const missing: string[] = [];
    for (const line of load.acknowledged) {
      const [id = "", revision = ""] = line.split(" ");
      const stored = await stores.drafts.read("org", id, Number(revision));
      if (stored?.note !== line) missing.push(line);
    }
    expect(missing).toEqual([]);
    expect(await stores.ping()).toMatchObject({ kind: "postgresql" });
    await stores.close();
    await place.remove();
  });

  test("that drops a connection in the middle of several writes keeps none of them", async () => {
    const place = await makeSchema();
    const stores = await place.open();
    const broken = stores.together(async ({ drafts, audit }) => {
      await drafts.create("org", planCalled("half"), "aigul");
      await ask(`select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = '${place.applicationName}'`);
      return audit.append("org", { by: "aigul", action: "draft.create", subject: "half" });
    });
    await expect(broken).rejects.toMatchObject({ name: "StorageUnavailable", code: "storage-unreachable" });
    expect((await stores.drafts.list("org", { limit: 5 })).items).toEqual([]);
    await stores.close();
    await place.remove();
  });

  test.each([
    ["nobody listens", "postgresql://postgres@127.0.0.1:1/test", "ECONNREFUSED"],
    ["there is no such database", databaseCalled("kelisim_none"), "3D000"],
    ["there is no such host", "postgresql://postgres@kelisim.invalid/test", /ENOTFOUND|EAI_AGAIN/],
  ])("is told apart when %s", async (_when, databaseUrl, reason) => {
    await expect(openStores({ databaseUrl, dataFolder: "", retention })).rejects.toMatchObject({
      code: "storage-unreachable",
      reason: expect.stringMatching(reason) as string,
    });
  });
});

interface Load {
  isOn: boolean;
  readonly refused: unknown[];
  /** `<draft> <revision>`, which is also the note of the revision. */
  readonly acknowledged: string[];
}

/** Tries each change until it is made, as a client does that sends it again. */
async function writeUnderLoad(stores: OpenStores, name: string, load: Load): Promise<void> {
  const { id } = await untilMade(load, () => stores.drafts.create("org", planCalled(name), name));
  for (let expected = 1; load.isOn; expected += 1) {
    const note = `${id} ${expected + 1}`;
    const change = { expected, draft: planCalled(note), by: name, note };
    const { outcome } = await untilMade(load, () => stores.drafts.revise("org", id, change));
    if (outcome !== "revised") throw new Error(`${note}: ${outcome}`);
    load.acknowledged.push(note);
  }
}

async function untilMade<T>(load: Load, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      load.refused.push(error);
      await sleep(5);
    }
  }
}

function isBrokenConnection(error: unknown): boolean {
  return error instanceof StorageUnavailable && error.code === "storage-unreachable";
}
