import { describe, expect, test } from "vitest";
import { databases } from "../../support/storage/databases.js";
import { openedPlace, type OpenedPlace } from "../../support/storage/openedPlace.js";
import { frozenPlan, newOrganisation, storeDraft } from "../../support/storage/plans.js";

const HOUR = 3600;
const DAY = 24 * HOUR;

describe.each(databases)("the sweep on $kind", ({ makePlace }) => {
  const at = openedPlace(makePlace);

  /** As the service does: every twelve hours. */
  async function liveThrough(days: number): Promise<void> {
    for (let half = 0; half < 2 * days; half += 1) {
      at.world.pass(DAY / 2);
      await at.stores.sweep();
    }
  }

  test("removes a deleted draft after thirty days, with everything of it, and no other", async () => {
    await liveThrough(2);
    const organisation = newOrganisation();
    const [kept, gone] = [
      await at.stores.drafts.create(organisation, frozenPlan("kept", "same words"), "aigul"),
      await at.stores.drafts.create(organisation, frozenPlan("gone", "same words"), "aigul"),
    ];
    const alone = await at.stores.drafts.create(organisation, frozenPlan("alone", "other words"), "aigul");
    await at.stores.drafts.delete(organisation, gone.id, 1, "aigul");
    await at.stores.drafts.delete(organisation, alone.id, 1, "aigul");

    await liveThrough(30);
    expect(await at.stores.drafts.undelete(organisation, gone.id)).toBeDefined();
    await at.stores.drafts.delete(organisation, gone.id, 1, "aigul");
    await liveThrough(31);
    expect(await at.stores.drafts.undelete(organisation, gone.id)).toBeUndefined();
    expect(await at.stores.drafts.read(organisation, kept.id)).toEqual(kept);
    expect(await at.ask("select 1 from draft_revisions", organisation)).toBe(1);
    expect(await at.ask("select 1 from draft_wordings", organisation)).toBe(1);
  });

  test("removes sessions and answers that have expired and jobs a day after their end, and says how many", async () => {
    await liveThrough(2);
    await at.stores.sweep();
    const organisation = newOrganisation();
    await at.stores.sessions.put(sessionUntil("old", at, HOUR));
    await at.stores.sessions.put(sessionUntil("new", at, 3 * DAY));
    await at.stores.idempotency.claim(organisation, "k", "h");
    const { id } = await at.stores.jobs.add(organisation, { kind: organisation, input: {}, by: "aigul" });
    await at.stores.jobs.add(organisation, { kind: "waiting", input: {}, by: "aigul" });
    await at.stores.jobs.cancel(organisation, id);
    await at.stores.rates.hit("subject", 60);

    at.world.pass(DAY - 1);
    expect(await at.stores.sweep()).toEqual({ drafts: 0, sessions: 1, answers: 1, jobs: 0, rates: 1 });
    at.world.pass(2);
    expect(await at.stores.sweep()).toEqual({ drafts: 0, sessions: 0, answers: 0, jobs: 1, rates: 0 });
    expect((await at.stores.jobs.list(organisation, { limit: 5 })).items).toMatchObject([
      { kind: "waiting" },
    ]);
  });

  describe("when the clock jumps", () => {
    test("years ahead, keeps deleted drafts for a day in which somebody can notice", async () => {
      await liveThrough(2);
      const organisation = newOrganisation();
      const { id } = await storeDraft(at.stores, organisation, 1);
      await at.stores.drafts.delete(organisation, id, 1, "aigul");
      expect((await at.stores.ping()).isClockSteady).toBe(true);

      at.world.pass(5 * 365 * DAY);
      expect((await at.stores.sweep()).drafts).toBe(0);
      expect((await at.stores.ping()).isClockSteady).toBe(false);
      at.world.pass(12 * HOUR);
      expect((await at.stores.sweep()).drafts).toBe(0);

      at.world.pass(-5 * 365 * DAY - 12 * HOUR);
      await at.stores.sweep();
      expect(await at.stores.drafts.undelete(organisation, id)).toBeDefined();
    });

    test("back, says so at once, goes on storing, and is steady again a day later", async () => {
      await liveThrough(2);
      const organisation = newOrganisation();
      const { id } = await storeDraft(at.stores, organisation, 2);
      at.world.pass(-400 * DAY);
      expect((await at.stores.ping()).isClockSteady).toBe(false);

      const next = await storeDraft(at.stores, organisation, 3);
      expect(next.revision).toBe(3);
      expect((await at.stores.drafts.read(organisation, id))?.revision).toBe(2);
      const { items } = await at.stores.drafts.list(organisation, { limit: 5 });
      expect(items.map((draft) => draft.id).sort()).toEqual([id, next.id].sort());

      await at.stores.sweep();
      await liveThrough(1);
      expect((await at.stores.ping()).isClockSteady).toBe(false);
      await liveThrough(1);
      expect((await at.stores.ping()).isClockSteady).toBe(true);
    });
  });
});

function sessionUntil(hash: string, { world }: OpenedPlace, seconds: number) {
  const expiresAt = new Date(world.now().getTime() + seconds * 1000).toISOString();
  return { hash, organisation: "org", person: "aigul", data: "{}", expiresAt };
}
