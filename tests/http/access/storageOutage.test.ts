import { join } from "node:path";
import Libsql from "libsql";
import { expect, test } from "vitest";
import { DATABASE_FILE } from "../../../src/storage/database/sqlite/openSqlite.js";
import { logged } from "../../support/runningApp.js";
import { openBrowser } from "../../support/access/browser.js";
import { startServedApp } from "../../support/access/servedApp.js";

const app = startServedApp();

/** Another program holds the database; what it does not let us write, we wait for, and give up. */
async function whileLocked(work: () => Promise<void>): Promise<void> {
  const other = new Libsql(join(app.stores.dataFolder, DATABASE_FILE));
  other.exec("begin immediate");
  await work();
  other.exec("rollback");
  other.close();
}

test("a database that cannot be written is told as 503, without saying where it is, and the reason is logged", async () => {
  app.provider.say("aigul", { organisation: "energy-union", role: "lawyer" });
  app.provider.signInAs("aigul");
  const browser = openBrowser();
  logged.length = 0;
  await whileLocked(async () => {
    const page = await browser.open(`${app.url}/ru`);
    expect([page.status, page.url.pathname, page.response.headers.get("retry-after")]).toEqual([
      503,
      "/sign-in/answer",
      "5",
    ]);
    expect(page.html).toContain("Данные сейчас недоступны");
    expect(page.html).not.toMatch(/kelisim\.db|SQLITE/);
  });
  expect(logged.map(String)).toEqual([
    expect.stringMatching(/^storage-unavailable: storage-busy: SQLITE_BUSY \(.*kelisim\.db\)$/),
  ]);
  expect((await browser.open(`${app.url}/ru`)).status).toBe(200);
});

test("whoever only reads is not turned away because the use of a key cannot be noted down", async () => {
  const { text, id } = await app.key("energy-union", "lawyer");
  const statusOf = async (): Promise<number> =>
    (await fetch(`${app.url}/api/v1/topics`, { headers: { authorization: `Bearer ${text}` } })).status;
  const usedAt = async (): Promise<string | undefined> =>
    (await app.stores.keys.list("energy-union", { limit: 10 })).items.find((key) => key.id === id)
      ?.lastUsedAt;

  await whileLocked(async () => expect(await statusOf()).toBe(200));
  expect(await usedAt()).toBeUndefined();
  expect(await statusOf()).toBe(200);
  expect(await usedAt()).toBe(app.clock.now.toISOString());
});
