import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createKey, listKeys, revokeKey } from "../../src/actions/apiKeys.js";
import { openTestStores, testClock, type TestStores } from "../support/access/testStores.js";

let stores: TestStores;
beforeAll(async () => {
  stores = await openTestStores(testClock());
});
afterAll(() => stores.close());

const order = { name: "portal", role: "viewer", scopes: ["drafts.read"], expiresAt: undefined } as const;

async function auditOf(organisation: string): Promise<string[]> {
  const { items } = await stores.audit.read(organisation, { limit: 100 });
  return items.map(({ by, action, subject }) => `${by} ${action} ${subject}`);
}

test("making and revoking a key leave one line each in the audit log, with the prefix and nothing secret", async () => {
  const { text, key } = await createKey(
    { ...order, organisation: "energy" },
    "terminal",
    stores,
    randomBytes,
  );
  await revokeKey("energy", key.prefix, "person:aigul", stores);
  await revokeKey("energy", key.prefix, "person:marat", stores);
  expect(await auditOf("energy")).toEqual([
    `terminal key.create ${key.prefix}`,
    `person:aigul key.revoke ${key.prefix}`,
  ]);
  expect(JSON.stringify(await stores.audit.read("energy", { limit: 100 }))).not.toContain(text.slice(-43));
  expect((await listKeys("energy", stores.keys)).map(({ revokedBy }) => revokedBy)).toEqual(["person:aigul"]);
});

test("another organisation cannot revoke a key, nor find out that there is one", async () => {
  const { key } = await createKey({ ...order, organisation: "metal" }, "terminal", stores, randomBytes);
  expect(await revokeKey("miners", key.prefix, "terminal", stores)).toBeUndefined();
  expect(await revokeKey("miners", "0".repeat(16), "terminal", stores)).toBeUndefined();
  expect(await listKeys("miners", stores.keys)).toEqual([]);
  expect(await auditOf("miners")).toEqual([]);
  expect((await listKeys("metal", stores.keys))[0]?.revokedAt).toBeUndefined();
});

test("all keys of an organisation are listed, however many there are", async () => {
  const made = Array.from({ length: 201 }, () =>
    createKey({ ...order, organisation: "many" }, "terminal", stores, randomBytes),
  );
  await Promise.all(made);
  expect(new Set((await listKeys("many", stores.keys)).map(({ id }) => id)).size).toBe(201);
});
