import { describe, expect, test } from "vitest";
import { databases } from "../../support/storage/databases.js";
import { openedPlace } from "../../support/storage/openedPlace.js";
import { newOrganisation, planCalled } from "../../support/storage/plans.js";

const event = { by: "aigul", action: "draft.create", subject: "1" };

describe.each(databases)("several writes together on $kind", ({ makePlace }) => {
  const at = openedPlace(makePlace);

  test("are all kept when the work succeeds, and its value comes back", async () => {
    const organisation = newOrganisation();
    const { id } = await at.stores.together(async ({ drafts, audit, files }) => {
      const draft = await drafts.create(organisation, planCalled("1"), "aigul");
      await drafts.revise(organisation, draft.id, { expected: 1, draft: planCalled("2"), by: "aigul" });
      await files.put(organisation, new Uint8Array([1]), { name: "a", mediaType: "b" }, "aigul");
      await audit.append(organisation, event);
      return draft;
    });
    expect((await at.stores.drafts.read(organisation, id))?.revision).toBe(2);
    expect((await at.stores.audit.read(organisation, { limit: 5 })).items).toHaveLength(1);
    expect((await at.stores.files.list(organisation, { limit: 5 })).items).toHaveLength(1);
  });

  test("are none of them kept when the work fails, and its error comes back", async () => {
    const organisation = newOrganisation();
    const failing = at.stores.together(async ({ drafts, audit, jobs }) => {
      await drafts.create(organisation, planCalled("1"), "aigul");
      await jobs.add(organisation, { kind: "x", input: {}, by: "aigul" });
      await audit.append(organisation, event);
      throw new Error("too late");
    });
    await expect(failing).rejects.toThrow("too late");
    expect((await at.stores.drafts.list(organisation, { limit: 5 })).items).toEqual([]);
    expect((await at.stores.jobs.list(organisation, { limit: 5 })).items).toEqual([]);
    expect((await at.stores.audit.read(organisation, { limit: 5 })).items).toEqual([]);
  });

  test("refuse a question past them instead of waiting for themselves", async () => {
    const organisation = newOrganisation();
    const past = at.stores.together(() => at.stores.drafts.list(organisation, { limit: 5 }));
    await expect(past).rejects.toThrow("only the given stores");
    await expect(at.stores.together(() => at.stores.ping())).rejects.toThrow("only the given stores");
    expect((await at.stores.drafts.list(organisation, { limit: 5 })).items).toEqual([]);
  });

  test("a text that a database would cut short is a mistake of the program, and nothing is written", async () => {
    const organisation = newOrganisation();
    await expect(at.stores.drafts.create(organisation, planCalled("1"), "ai\0gul")).rejects.toThrow("NUL");
    expect((await at.stores.drafts.list(organisation, { limit: 5 })).items).toEqual([]);
  });
});
