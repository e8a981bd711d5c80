import { describe, expect, test } from "vitest";
import { memoryRates } from "../../../src/storage/database/requests/memoryRates.js";
import { databases } from "../../support/storage/databases.js";
import { openedPlace } from "../../support/storage/openedPlace.js";
import { newOrganisation, planCalled, testWorld } from "../../support/storage/plans.js";

const answer = { status: 201, headers: { location: "/drafts/1" }, body: '{"id":"1"}' };

describe.each(databases)("requests on $kind", ({ makePlace }) => {
  const at = openedPlace(makePlace);

  describe("a key of a request", () => {
    test("is claimed once, and gives the same answer from then on", async () => {
      const { idempotency } = at.stores;
      const organisation = newOrganisation();
      expect(await idempotency.claim(organisation, "k", "h")).toEqual({ outcome: "new" });
      expect(await idempotency.claim(organisation, "k", "h")).toEqual({ outcome: "under-way" });
      await idempotency.answer(organisation, "k", answer);
      expect(await idempotency.claim(organisation, "k", "h")).toEqual({ outcome: "answered", answer });
    });

    test("of a different request is told apart, before and after the answer", async () => {
      const { idempotency } = at.stores;
      const organisation = newOrganisation();
      await idempotency.claim(organisation, "k", "h");
      expect(await idempotency.claim(organisation, "k", "other")).toEqual({ outcome: "other-request" });
      await idempotency.answer(organisation, "k", answer);
      expect(await idempotency.claim(organisation, "k", "other")).toEqual({ outcome: "other-request" });
    });

    test("belongs to its organisation alone", async () => {
      const { idempotency } = at.stores;
      await idempotency.claim(newOrganisation(), "k", "h");
      expect(await idempotency.claim(newOrganisation(), "k", "h")).toEqual({ outcome: "new" });
    });

    test("is free again after a failure, but not after an answer", async () => {
      const { idempotency } = at.stores;
      const organisation = newOrganisation();
      await idempotency.claim(organisation, "k", "h");
      await idempotency.release(organisation, "k");
      expect(await idempotency.claim(organisation, "k", "h")).toEqual({ outcome: "new" });
      await idempotency.answer(organisation, "k", answer);
      await idempotency.release(organisation, "k");
      expect(await idempotency.claim(organisation, "k", "h")).toEqual({ outcome: "answered", answer });
    });

    test("is free again two minutes after its worker has died, and a day after its answer", async () => {
      const { idempotency } = at.stores;
      const organisation = newOrganisation();
      await idempotency.claim(organisation, "k", "h");
      at.world.pass(119);
      expect(await idempotency.claim(organisation, "k", "h")).toEqual({ outcome: "under-way" });
      at.world.pass(1);
      expect(await idempotency.claim(organisation, "k", "h")).toEqual({ outcome: "new" });
      await idempotency.answer(organisation, "k", answer);
      at.world.pass(24 * 3600 - 1);
      expect(await idempotency.claim(organisation, "k", "h")).toEqual({ outcome: "answered", answer });
      at.world.pass(1);
      expect(await idempotency.claim(organisation, "k", "other")).toEqual({ outcome: "new" });
    });

    test("of ten requests at once lets one do the work, and its draft and answer are kept together", async () => {
      const organisation = newOrganisation();
      const request = () =>
        at.stores.together(async ({ idempotency, drafts }) => {
          const claim = await idempotency.claim(organisation, "k", "h");
          if (claim.outcome !== "new") return claim;
          const { id } = await drafts.create(organisation, planCalled("once"), "aigul");
          await idempotency.answer(organisation, "k", { ...answer, body: id });
          return claim;
        });
      const claims = await Promise.all(Array.from({ length: 10 }, request));
      const { items } = await at.stores.drafts.list(organisation, { limit: 20 });
      expect(items).toHaveLength(1);
      expect(claims.filter(({ outcome }) => outcome === "new")).toHaveLength(1);
      expect(claims.filter(({ outcome }) => outcome === "answered")).toHaveLength(9);
    });
  });

  describe("a counter", () => {
    test("counts in its window, and anew in the next", async () => {
      at.world.setClock("2026-11-21T12:00:10.000Z");
      const subject = newOrganisation();
      const endsAt = new Date("2026-11-21T12:01:00.000Z");
      expect(await at.stores.rates.hit(subject, 60)).toEqual({ count: 1, endsAt });
      expect(await at.stores.rates.hit(subject, 60, 5)).toEqual({ count: 6, endsAt });
      expect((await at.stores.rates.hit(subject, 3600)).count).toBe(1);
      expect((await at.stores.rates.hit(newOrganisation(), 60)).count).toBe(1);
      at.world.setClock("2026-11-21T12:01:00.000Z");
      expect((await at.stores.rates.hit(subject, 60)).count).toBe(1);
      await at.stores.rates.reset(subject);
      expect((await at.stores.rates.hit(subject, 3600)).count).toBe(1);
    });

    test("misses none of fifty hits at once", async () => {
      const subject = newOrganisation();
      const rates = await Promise.all(Array.from({ length: 50 }, () => at.stores.rates.hit(subject, 60)));
      expect(Math.max(...rates.map(({ count }) => count))).toBe(50);
    });
  });
});

test("counters in memory forget the windows that are over, and the oldest when there are too many", async () => {
  const world = testWorld();
  const rates = memoryRates(world);
  await rates.hit("first", 60);
  await rates.hit("long", 3600);
  world.pass(60);
  expect(rates.sweep()).toBe(1);
  expect((await rates.hit("long", 3600)).count).toBe(2);
  for (let index = 0; index < 100_000; index += 1) await rates.hit(String(index), 60);
  expect((await rates.hit("long", 3600)).count).toBe(1);
});
