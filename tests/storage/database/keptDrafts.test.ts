import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { databases } from "../../support/storage/databases.js";
import { openedPlace } from "../../support/storage/openedPlace.js";
import { frozenPlan, newOrganisation, planCalled, storeDraft } from "../../support/storage/plans.js";

describe.each(databases)("what is kept of drafts on $kind", ({ makePlace }) => {
  const at = openedPlace(makePlace);

  test("any character survives: a NUL, a line separator, half a letter, letters beyond the first plane", async () => {
    const organisation = newOrganisation();
    const words = "қағаз\0\u2028«ә»\ud800 𐱅𐰇𐰼𐰰 🙂";
    const { id } = await at.stores.drafts.create(organisation, planCalled(words), "aigul", words);
    expect(await at.stores.drafts.read(organisation, id)).toMatchObject({
      note: words,
      draft: planCalled(words),
    });
  });

  test("another organisation finds nothing, by whatever way it asks", async () => {
    const [ours, theirs] = [newOrganisation(), newOrganisation()];
    const { id } = await storeDraft(at.stores, ours, 2);
    const { drafts } = at.stores;
    expect(await drafts.read(theirs, id)).toBeUndefined();
    expect(await drafts.read(theirs, id, 1)).toBeUndefined();
    expect((await drafts.list(theirs, { limit: 5 })).items).toEqual([]);
    expect(await drafts.history(theirs, id, { limit: 5 })).toBeUndefined();
    expect(await drafts.clone(theirs, id, "spy")).toBeUndefined();
    expect(await drafts.revise(theirs, id, { expected: 2, draft: planCalled("x"), by: "spy" })).toEqual({
      outcome: "missing",
    });
    expect(await drafts.delete(theirs, id, 2, "spy")).toEqual({ outcome: "missing" });
    await drafts.delete(ours, id, 2, "aigul");
    expect(await drafts.undelete(theirs, id)).toBeUndefined();
  });

  test.each([0, -1, 1.5, NaN, 2 ** 31, 2 ** 53])("there is no revision %s", async (revision) => {
    const organisation = newOrganisation();
    const { id } = await storeDraft(at.stores, organisation, 1);
    expect(await at.stores.drafts.read(organisation, id, revision)).toBeUndefined();
    expect(
      await at.stores.drafts.revise(organisation, id, {
        expected: revision,
        draft: planCalled("2"),
        by: "aigul",
      }),
    ).toMatchObject({ outcome: "conflict", base: undefined });
  });

  test("an id from an address that nothing could be stored under is one that does not exist", async () => {
    expect(await at.stores.drafts.read("org", "a\0b")).toBeUndefined();
    expect(await at.stores.drafts.read("org", "'; drop table drafts; --")).toBeUndefined();
  });

  describe("the wording a plan is frozen with", () => {
    const words = "Жұмыс беруші жұмыскерлерге хабарлайды. ".repeat(50).trim();

    test("comes back with every revision exactly as it was, and is stored once", async () => {
      const organisation = newOrganisation();
      const plans = ["1", "2", "3"].map((name) => frozenPlan(name, words));
      const { id } = await at.stores.drafts.create(organisation, plans[0]!, "aigul");
      for (const expected of [1, 2]) {
        await at.stores.drafts.revise(organisation, id, { expected, draft: plans[expected]!, by: "aigul" });
      }
      expect((await at.stores.drafts.read(organisation, id, 1))?.draft).toEqual(plans[0]);
      expect((await at.stores.drafts.read(organisation, id, 3))?.draft).toEqual(plans[2]);
      expect(await at.ask("select 1 from draft_wordings", organisation)).toBe(1);
    });

    test("is told among the changes when it differs", async () => {
      const organisation = newOrganisation();
      const { id } = await at.stores.drafts.create(organisation, frozenPlan("1", words), "aigul");
      const change = { expected: 1, draft: frozenPlan("1", `${words} Өзгерді.`), by: "aigul" };
      expect(await at.stores.drafts.revise(organisation, id, change)).toMatchObject({
        draft: { changes: [{ kind: "changed", part: "wording" }] },
      });
    });
  });

  test("a draft that was stored before plans had some part is read with that part as it is by default", async () => {
    const organisation = newOrganisation();
    const { id } = await storeDraft(at.stores, organisation, 1);
    const engine = at.place.engine();
    await sql`insert into draft_revisions
      (organisation, draft, revision, content, wording, about, made_at, made_by)
      select organisation, draft, 2, ${'{"kelisim":1,"level":"sectoral"}'}, wording, about, made_at, made_by
      from draft_revisions where organisation = ${organisation}`.execute(engine.db);
    await engine.db.destroy();
    expect(await at.stores.drafts.read(organisation, id, 2)).toMatchObject({
      draft: { level: "sectoral", clauses: [], unanswered: "gap" },
    });
  });

  test.each([
    ["a revision is changed", "update draft_revisions set content = '{}'"],
    ["a revision of a living draft is removed", "delete from draft_revisions"],
    ["a wording is changed", "update draft_wordings set content = '{}'"],
    ["a wording that is in use is removed", "delete from draft_wordings"],
  ])("the database itself refuses that %s", async (_what, statement) => {
    const organisation = newOrganisation();
    await at.stores.drafts.create(organisation, frozenPlan("kept", "words"), "aigul");
    await expect(at.ask(statement, organisation)).rejects.toThrow(/rows are (never changed|still needed)/);
  });
});
