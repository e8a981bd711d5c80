import { describe, expect, test } from "vitest";
import { databases } from "../../support/storage/databases.js";
import { openedPlace } from "../../support/storage/openedPlace.js";
import { newOrganisation } from "../../support/storage/plans.js";

const facts = { name: "Ұжымдық шарт.docx", mediaType: "application/octet-stream", about: { pages: 12 } };
const bytesOf = (...bytes: number[]): Uint8Array => new Uint8Array(bytes);

describe.each(databases)("files on $kind", ({ makePlace }) => {
  const at = openedPlace(makePlace);

  test("a file comes back byte for byte under the hash of its bytes", async () => {
    const organisation = newOrganisation();
    const bytes = new Uint8Array(300_000).map((_, index) => index % 256);
    const stored = await at.stores.files.put(organisation, bytes, facts, "aigul");
    expect(stored).toMatchObject({ ...facts, size: 300_000, by: "aigul", at: "2026-11-21T12:00:00.000Z" });
    expect(stored.hash).toMatch(/^[0-9a-f]{64}$/);

    const found = await at.stores.files.get(organisation, stored.hash);
    expect(found).toMatchObject(stored);
    expect(Buffer.compare(found!.bytes, bytes)).toBe(0);
  });

  test("the bytes of a piece of a larger buffer are those of the piece", async () => {
    const organisation = newOrganisation();
    const piece = bytesOf(9, 9, 0, 1, 255, 9).subarray(2, 5);
    const { hash } = await at.stores.files.put(organisation, piece, facts, "aigul");
    expect([...(await at.stores.files.get(organisation, hash))!.bytes]).toEqual([0, 1, 255]);
    expect((await at.stores.files.put(organisation, bytesOf(0, 1, 255), facts, "aigul")).hash).toBe(hash);
  });

  test("the same bytes twice are one file, with the facts of the first time", async () => {
    const organisation = newOrganisation();
    const first = await at.stores.files.put(organisation, bytesOf(1), facts, "aigul");
    at.world.pass(60);
    const second = await at.stores.files.put(organisation, bytesOf(1), { ...facts, name: "other" }, "berik");
    expect(second).toEqual(first);
    expect((await at.stores.files.list(organisation, { limit: 5 })).items).toEqual([first]);
  });

  test("an empty file is a file", async () => {
    const organisation = newOrganisation();
    const { hash } = await at.stores.files.put(organisation, bytesOf(), facts, "aigul");
    expect((await at.stores.files.get(organisation, hash))?.bytes).toHaveLength(0);
  });

  test("files and comparisons of one organisation, and files of another, do not see each other", async () => {
    const [ours, theirs] = [newOrganisation(), newOrganisation()];
    const { hash } = await at.stores.files.put(ours, bytesOf(2), facts, "aigul");
    expect(await at.stores.comparisons.get(ours, hash)).toBeUndefined();
    expect(await at.stores.files.get(theirs, hash)).toBeUndefined();
    expect(await at.stores.files.delete(theirs, hash)).toBe(false);
    expect(await at.stores.comparisons.delete(ours, hash)).toBe(false);
    expect((await at.stores.files.list(theirs, { limit: 5 })).items).toEqual([]);
    expect(await at.stores.files.get(ours, hash)).toBeDefined();
  });

  test("the list is newest first and goes on where a page ends", async () => {
    const organisation = newOrganisation();
    const hashes: string[] = [];
    for (const byte of [1, 2, 3]) {
      at.world.pass(1);
      hashes.unshift((await at.stores.comparisons.put(organisation, bytesOf(byte), facts, "aigul")).hash);
    }
    const first = await at.stores.comparisons.list(organisation, { limit: 2 });
    const second = await at.stores.comparisons.list(organisation, { limit: 2, cursor: first.next });
    expect([...first.items, ...second.items].map(({ hash }) => hash)).toEqual(hashes);
  });

  test("a deleted file is gone for good", async () => {
    const organisation = newOrganisation();
    const { hash } = await at.stores.files.put(organisation, bytesOf(3), facts, "aigul");
    expect(await at.stores.files.delete(organisation, hash)).toBe(true);
    expect(await at.stores.files.get(organisation, hash)).toBeUndefined();
    expect(await at.stores.files.delete(organisation, hash)).toBe(false);
  });

  test("bytes that do not give the hash they stand under are not given out as the file", async () => {
    const organisation = newOrganisation();
    await at.stores.files.put(organisation, bytesOf(4), facts, "aigul");
    const other = "0".repeat(64);
    await at.ask(`update contents set hash = '${other}'`, organisation);
    await expect(at.stores.files.get(organisation, other)).rejects.toMatchObject({
      name: "StorageUnavailable",
      code: "storage-damaged",
    });
  });

  test.each(["", "xyz", "a\0", "A".repeat(64)])("no file has the hash «%s»", async (hash) => {
    expect(await at.stores.files.get("org", hash)).toBeUndefined();
    expect(await at.stores.files.delete("org", hash)).toBe(false);
  });
});
