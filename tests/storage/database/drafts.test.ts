import { describe, expect, test } from "vitest";
import type { Page } from "../../../src/storage/stores.js";
import { WrongCursor } from "../../../src/storage/storageRefusals.js";
import { databases } from "../../support/storage/databases.js";
import { openedPlace } from "../../support/storage/openedPlace.js";
import { newOrganisation, planCalled, storeDraft } from "../../support/storage/plans.js";

describe.each(databases)("drafts on $kind", ({ makePlace }) => {
  const at = openedPlace(makePlace);

  test("a draft is read as it was stored, with who made it and when", async () => {
    const organisation = newOrganisation();
    const plan = planCalled("Жоба", {
      clauses: [{ clause: "notice", position: "strong", answers: { days: 30 } }],
    });
    const created = await at.stores.drafts.create(organisation, plan, "aigul", "first proposal");
    expect(created).toEqual({
      id: created.id,
      revision: 1,
      by: "aigul",
      at: "2026-11-21T12:00:00.000Z",
      note: "first proposal",
      changes: [],
      draft: plan,
      createdAt: "2026-11-21T12:00:00.000Z",
      createdBy: "aigul",
      origin: undefined,
    });
    expect(await at.stores.drafts.read(organisation, created.id)).toEqual(created);
  });

  test("a change makes the next revision, says what differs, and leaves the earlier one as it was", async () => {
    const organisation = newOrganisation();
    const first = await storeDraft(at.stores, organisation, 1);
    const clauses = [{ clause: "notice", position: "strong" as const, answers: {} }];
    at.world.pass(60);
    const revised = await at.stores.drafts.revise(organisation, first.id, {
      expected: 1,
      draft: planCalled("1", { clauses, ends_on: "2028-01-01" }),
      by: "berik",
      note: "after the meeting",
    });
    expect(revised).toMatchObject({
      outcome: "revised",
      draft: {
        revision: 2,
        by: "berik",
        note: "after the meeting",
        changes: [
          { kind: "added", part: "ends_on" },
          { kind: "added", part: "clauses", entry: "notice" },
        ],
        createdBy: "aigul",
      },
    });
    expect(await at.stores.drafts.read(organisation, first.id, 1)).toEqual(first);
  });

  test("of two changes on one revision the second is refused, and both versions are in hand", async () => {
    const organisation = newOrganisation();
    const { id } = await storeDraft(at.stores, organisation, 1);
    const change = (name: string, by: string) => ({ expected: 1, draft: planCalled(name), by });
    await at.stores.drafts.revise(organisation, id, change("of aigul", "aigul"));

    expect(await at.stores.drafts.revise(organisation, id, change("of berik", "berik"))).toMatchObject({
      outcome: "conflict",
      current: { revision: 2, by: "aigul", draft: planCalled("of aigul") },
      base: { revision: 1, draft: planCalled("1") },
    });
    expect(await at.stores.drafts.read(organisation, id)).toMatchObject({ draft: planCalled("of aigul") });
  });

  test("a change that is sent again after a lost answer is found made, and made once", async () => {
    const organisation = newOrganisation();
    const { id } = await storeDraft(at.stores, organisation, 1);
    const change = { expected: 1, draft: planCalled("2"), by: "aigul", note: "once" };
    const first = await at.stores.drafts.revise(organisation, id, change);
    expect(await at.stores.drafts.revise(organisation, id, change)).toEqual(first);
    expect((await at.stores.drafts.read(organisation, id))?.revision).toBe(2);
    expect(await at.stores.drafts.revise(organisation, id, { ...change, by: "berik" })).toMatchObject({
      outcome: "conflict",
    });
  });

  test("of twenty changes at once exactly one is stored", async () => {
    const organisation = newOrganisation();
    const { id } = await storeDraft(at.stores, organisation, 1);
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        at.stores.drafts.revise(organisation, id, {
          expected: 1,
          draft: planCalled(`try ${index}`),
          by: "aigul",
        }),
      ),
    );
    expect(all.map(({ outcome }) => outcome).sort()).toEqual([
      ...Array<string>(19).fill("conflict"),
      "revised",
    ]);
    expect((await at.stores.drafts.read(organisation, id))?.revision).toBe(2);
  });

  test("the history has every revision, newest first, page by page", async () => {
    const organisation = newOrganisation();
    const { id } = await storeDraft(at.stores, organisation, 5);
    const first = await at.stores.drafts.history(organisation, id, { limit: 3 });
    const second = await at.stores.drafts.history(organisation, id, { limit: 3, cursor: first?.next });
    expect(first?.items.map(({ revision }) => revision)).toEqual([5, 4, 3]);
    expect(second?.items.map(({ revision }) => revision)).toEqual([2, 1]);
    expect(second?.next).toBeUndefined();
    expect(first?.items[0]?.changes).toEqual([{ kind: "changed", part: "name" }]);
  });

  test("the list shows each draft once, newest first, while drafts come and go between pages", async () => {
    const organisation = newOrganisation();
    const made: string[] = [];
    for (const name of ["a", "b", "c", "d", "e"]) {
      at.world.pass(1);
      made.unshift((await at.stores.drafts.create(organisation, planCalled(name), "aigul")).id);
    }
    const first = await at.stores.drafts.list(organisation, { limit: 2 });
    await at.stores.drafts.create(organisation, planCalled("new"), "aigul");
    await at.stores.drafts.revise(organisation, made[4]!, {
      expected: 1,
      draft: planCalled("z"),
      by: "berik",
    });
    await at.stores.drafts.delete(organisation, made[3]!, 1, "aigul");
    const rest = await at.stores.drafts.list(organisation, { limit: 10, cursor: first.next });

    expect(ids(first)).toEqual(made.slice(0, 2));
    expect(ids(rest)).toEqual([made[2], made[4]]);
    expect(rest.items[1]).toMatchObject({ name: { kk: "z", ru: "z" }, revision: 2, changedBy: "berik" });
  });

  test.each(["nonsense", "WyJhIl0", Buffer.from('["a\\u0000","b"]').toString("base64url")])(
    "a cursor that no list has given is refused: %s",
    async (cursor) => {
      await expect(at.stores.drafts.list(newOrganisation(), { cursor, limit: 2 })).rejects.toThrow(
        WrongCursor,
      );
    },
  );

  test("a clone begins anew and remembers where it comes from", async () => {
    const organisation = newOrganisation();
    const { id } = await storeDraft(at.stores, organisation, 3);
    const clone = await at.stores.drafts.clone(organisation, id, "berik", 2);
    expect(clone).toMatchObject({
      revision: 1,
      createdBy: "berik",
      draft: planCalled("2"),
      origin: { id, revision: 2 },
    });
    expect(clone?.id).not.toBe(id);
    expect(await at.stores.drafts.read(organisation, clone!.id)).toEqual(clone);
    expect(await at.stores.drafts.clone(organisation, id, "berik", 4)).toBeUndefined();
  });

  test("a deleted draft is gone in every respect, and can be brought back as it was", async () => {
    const organisation = newOrganisation();
    const draft = await storeDraft(at.stores, organisation, 2);
    const { id } = draft;
    expect(await at.stores.drafts.delete(organisation, id, 1, "aigul")).toMatchObject({
      outcome: "conflict",
    });
    expect(await at.stores.drafts.delete(organisation, id, 2, "aigul")).toEqual({
      outcome: "deleted",
      revision: 2,
    });

    const change = { expected: 2, draft: planCalled("3"), by: "aigul" };
    expect(await at.stores.drafts.read(organisation, id)).toBeUndefined();
    expect(await at.stores.drafts.read(organisation, id, 1)).toBeUndefined();
    expect(await at.stores.drafts.history(organisation, id, { limit: 5 })).toBeUndefined();
    expect(await at.stores.drafts.clone(organisation, id, "aigul")).toBeUndefined();
    expect(await at.stores.drafts.revise(organisation, id, change)).toEqual({ outcome: "missing" });
    expect(await at.stores.drafts.delete(organisation, id, 2, "aigul")).toEqual({ outcome: "missing" });
    expect((await at.stores.drafts.list(organisation, { limit: 5 })).items).toEqual([]);

    expect(await at.stores.drafts.undelete(organisation, id)).toEqual(draft);
    expect(await at.stores.drafts.undelete(organisation, id)).toBeUndefined();
  });
});

function ids({ items }: Page<{ readonly id: string }>): string[] {
  return items.map(({ id }) => id);
}
