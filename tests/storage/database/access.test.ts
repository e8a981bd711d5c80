import { describe, expect, test } from "vitest";
import { databases } from "../../support/storage/databases.js";
import { openedPlace } from "../../support/storage/openedPlace.js";
import { newOrganisation } from "../../support/storage/plans.js";

describe.each(databases)("access on $kind", ({ makePlace }) => {
  const at = openedPlace(makePlace);

  const keyCalled = (prefix: string) => ({
    name: "portal",
    prefix,
    hash: `hash of ${prefix}`,
    role: "negotiator",
    scopes: ["drafts:read", "drafts:write"],
    createdBy: "aigul",
  });

  describe("a key", () => {
    test("is found by its prefix with its hash, and listed without", async () => {
      const organisation = newOrganisation();
      const created = await at.stores.keys.create(organisation, keyCalled(`p-${organisation}`));
      expect(await at.stores.keys.findByPrefix(`p-${organisation}`)).toEqual({
        ...created,
        hash: `hash of p-${organisation}`,
      });
      expect((await at.stores.keys.list(organisation, { limit: 5 })).items).toEqual([created]);
      expect(JSON.stringify(created)).not.toContain("hash of");
      expect(created).toMatchObject({
        organisation,
        scopes: ["drafts:read", "drafts:write"],
        revokedAt: undefined,
      });
    });

    test("is revoked once, and stays to be seen", async () => {
      const organisation = newOrganisation();
      const { id, prefix } = await at.stores.keys.create(organisation, keyCalled(`p-${organisation}`));
      const revoked = await at.stores.keys.revoke(organisation, id, "berik");
      at.world.pass(60);
      expect(revoked).toMatchObject({ revokedBy: "berik", revokedAt: expect.any(String) as string });
      expect(await at.stores.keys.revoke(organisation, id, "aigul")).toEqual(revoked);
      expect(await at.stores.keys.findByPrefix(prefix)).toMatchObject(revoked!);
    });

    test("remembers when it was used", async () => {
      const organisation = newOrganisation();
      const { id, prefix } = await at.stores.keys.create(organisation, keyCalled(`p-${organisation}`));
      await at.stores.keys.markUsed(organisation, id);
      const found = await at.stores.keys.findByPrefix(prefix);
      expect(found?.lastUsedAt).toBe(at.world.now().toISOString());
    });

    test("of another organisation can be neither listed nor revoked", async () => {
      const [ours, theirs] = [newOrganisation(), newOrganisation()];
      const { id, prefix } = await at.stores.keys.create(ours, keyCalled(`p-${ours}`));
      expect((await at.stores.keys.list(theirs, { limit: 5 })).items).toEqual([]);
      expect(await at.stores.keys.revoke(theirs, id, "spy")).toBeUndefined();
      await at.stores.keys.markUsed(theirs, id);
      expect(await at.stores.keys.findByPrefix(prefix)).toMatchObject({
        revokedAt: undefined,
        lastUsedAt: undefined,
      });
    });
  });

  describe("a session", () => {
    const session = (hash: string, expiresAt = "2026-11-21T13:00:00.000Z") => ({
      hash,
      organisation: "org",
      person: "aigul",
      data: '{"a":1}',
      expiresAt,
    });

    test("is found until it expires, and lives on when it is touched in time", async () => {
      at.world.setClock("2026-11-21T12:00:00.000Z");
      await at.stores.sessions.put(session("s1"));
      expect(await at.stores.sessions.find("s1")).toEqual(session("s1"));
      await at.stores.sessions.touch("s1", "2026-11-21T14:00:00.000Z");
      at.world.setClock("2026-11-21T13:30:00.000Z");
      expect(await at.stores.sessions.find("s1")).toBeDefined();
      at.world.setClock("2026-11-21T14:00:00.000Z");
      expect(await at.stores.sessions.find("s1")).toBeUndefined();
      await at.stores.sessions.touch("s1", "2026-11-21T20:00:00.000Z");
      expect(await at.stores.sessions.find("s1")).toBeUndefined();
    });

    test("is replaced by one of the same hash: nobody yet, then somebody", async () => {
      at.world.setClock("2026-11-21T12:00:00.000Z");
      const before = { ...session("s2"), organisation: undefined, person: undefined };
      await at.stores.sessions.put(before);
      expect(await at.stores.sessions.find("s2")).toEqual(before);
      await at.stores.sessions.put(session("s2"));
      expect(await at.stores.sessions.find("s2")).toEqual(session("s2"));
    });

    test("is closed alone or with all others of the person", async () => {
      const organisation = newOrganisation();
      for (const hash of ["s3", "s4", "s5"]) await at.stores.sessions.put({ ...session(hash), organisation });
      await at.stores.sessions.close("s3");
      expect(await at.stores.sessions.find("s3")).toBeUndefined();
      expect(await at.stores.sessions.closeAllOf("other", "aigul")).toBe(0);
      expect(await at.stores.sessions.closeAllOf(organisation, "aigul")).toBe(2);
      expect(await at.stores.sessions.find("s4")).toBeUndefined();
    });
  });

  describe("the audit log", () => {
    const event = (subject: string) => ({
      by: "aigul",
      action: "draft.revise",
      subject,
      details: { revision: 2 },
    });

    test("numbers the lines of each organisation without gaps, also when they come at once", async () => {
      const organisation = newOrganisation();
      const subjects = Array.from({ length: 20 }, (_, index) => `draft-${index}`);
      await Promise.all(subjects.map((subject) => at.stores.audit.append(organisation, event(subject))));
      await at.stores.audit.append(newOrganisation(), event("elsewhere"));

      const first = await at.stores.audit.read(organisation, { limit: 15 });
      const second = await at.stores.audit.read(organisation, { limit: 15, cursor: first.next });
      const lines = [...first.items, ...second.items];
      expect(lines.map(({ number }) => number)).toEqual(subjects.map((_, index) => index + 1));
      expect(new Set(lines.map(({ subject }) => subject))).toEqual(new Set(subjects));
      expect(lines[0]).toMatchObject({ by: "aigul", action: "draft.revise", details: { revision: 2 } });
      expect(second.next).toBeUndefined();
    });

    test("takes no number for a line that is not kept", async () => {
      const organisation = newOrganisation();
      await at.stores.audit.append(organisation, event("one"));
      const failing = at.stores.together(async ({ audit }) => {
        await audit.append(organisation, event("two"));
        throw new Error("after the line");
      });
      await expect(failing).rejects.toThrow("after the line");
      expect(await at.stores.audit.append(organisation, event("three"))).toMatchObject({ number: 2 });
    });

    test.each([
      ["changed", "update audit_lines set made_by = 'nobody'"],
      ["removed", "delete from audit_lines"],
    ])("cannot be %s, by whoever has the database open", async (_how, statement) => {
      const organisation = newOrganisation();
      await at.stores.audit.append(organisation, event("kept"));
      await expect(at.ask(statement, organisation)).rejects.toThrow(/rows are never/);
      expect((await at.stores.audit.read(organisation, { limit: 5 })).items).toHaveLength(1);
    });
  });
});
