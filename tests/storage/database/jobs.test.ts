import { describe, expect, test } from "vitest";
import type { TakenJob } from "../../../src/storage/stores/jobStore.js";
import { databases } from "../../support/storage/databases.js";
import { openedPlace, type OpenedPlace } from "../../support/storage/openedPlace.js";
import { newOrganisation } from "../../support/storage/plans.js";

const result = { name: "шарт.docx", mediaType: "application/x", bytes: new Uint8Array([0, 1, 255]) };

describe.each(databases)("jobs on $kind", ({ makePlace }) => {
  const at = openedPlace(makePlace);

  test("a job waits, is done by one who takes it, and its result is fetched", async () => {
    const { jobs } = at.stores;
    const organisation = newOrganisation();
    const kind = newKind();
    const before = await jobs.countQueued();
    const added = await jobs.add(organisation, { kind, input: { draft: "d", pages: [1] }, by: "aigul" });
    expect(added).toMatchObject({ state: "queued", progress: 0, kind, by: "aigul" });
    expect(await jobs.countQueued()).toBe(before + 1);
    expect(await jobs.result(organisation, added.id)).toBeUndefined();

    const taken = await mustTake(at, kind);
    expect(taken).toMatchObject({
      organisation,
      id: added.id,
      input: { draft: "d", pages: [1] },
      attempt: 1,
    });
    expect(await jobs.heartbeat(taken, 0.25)).toBe(true);
    expect(await jobs.read(organisation, added.id)).toMatchObject({ state: "running", progress: 0.25 });

    expect(await jobs.finish(taken, result)).toBe(true);
    expect(await jobs.read(organisation, added.id)).toMatchObject({
      state: "done",
      progress: 1,
      finishedAt: at.world.now().toISOString(),
    });
    const stored = await jobs.result(organisation, added.id);
    expect({ ...stored, bytes: [...stored!.bytes] }).toEqual({ ...result, bytes: [0, 1, 255] });
  });

  test("ten who ask at once for five jobs get one each, the oldest first, and five get none", async () => {
    const { jobs } = at.stores;
    const kind = newKind();
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1) {
      at.world.pass(1);
      ids.push((await jobs.add(newOrganisation(), { kind, input: {}, by: "aigul" })).id);
    }
    expect((await jobs.take([kind]))?.id).toBe(ids[0]);
    const taken = await Promise.all(Array.from({ length: 9 }, () => jobs.take([kind])));
    const got = taken.flatMap((job) => (job ? [job.id] : []));
    expect(got.sort()).toEqual(ids.slice(1).sort());
  });

  test("only jobs of the kinds asked for are taken", async () => {
    const { jobs } = at.stores;
    const [kind, other] = [newKind(), newKind()];
    await jobs.add(newOrganisation(), { kind, input: {}, by: "aigul" });
    expect(await jobs.take([other])).toBeUndefined();
    expect(await jobs.take([])).toBeUndefined();
    expect(await jobs.take([other, kind])).toMatchObject({ kind });
  });

  test("a job whose holder is silent for half a minute goes to another, and the first is too late", async () => {
    const { jobs } = at.stores;
    const kind = newKind();
    const organisation = newOrganisation();
    const { id } = await jobs.add(organisation, { kind, input: {}, by: "aigul" });
    const first = await mustTake(at, kind);
    at.world.pass(30);
    expect(await jobs.take([kind])).toBeUndefined();
    at.world.pass(1);
    const second = await mustTake(at, kind);
    expect(second).toMatchObject({ id, attempt: 2 });

    expect(await jobs.heartbeat(first, 0.9)).toBe(false);
    expect(await jobs.finish(first, result)).toBe(false);
    expect(await jobs.fail(first, { code: "late" })).toBe(false);
    expect(await jobs.giveBack(first)).toBe(false);
    expect(await jobs.finish(second, result)).toBe(true);
  });

  test("a clock that is set back by hours does not keep the job of a dead holder from the others", async () => {
    const { jobs } = at.stores;
    const kind = newKind();
    await jobs.add(newOrganisation(), { kind, input: {}, by: "aigul" });
    await mustTake(at, kind);
    at.world.pass(-3 * 3600);
    expect(await jobs.take([kind])).toMatchObject({ attempt: 2 });
  });

  test("a job that has killed three holders fails and is not taken again", async () => {
    const { jobs } = at.stores;
    const kind = newKind();
    const organisation = newOrganisation();
    const { id } = await jobs.add(organisation, { kind, input: {}, by: "aigul" });
    for (const attempt of [1, 2, 3]) {
      expect(await jobs.take([kind])).toMatchObject({ attempt });
      at.world.pass(31);
    }
    expect(await jobs.take([kind])).toBeUndefined();
    expect(await jobs.read(organisation, id)).toMatchObject({
      state: "failed",
      failure: { code: "job-abandoned" },
    });
  });

  test("a job that is given back waits again, and the attempt does not count", async () => {
    const { jobs } = at.stores;
    const kind = newKind();
    await jobs.add(newOrganisation(), { kind, input: {}, by: "aigul" });
    for (let time = 0; time < 5; time += 1) {
      expect(await jobs.giveBack(await mustTake(at, kind))).toBe(true);
    }
    expect(await jobs.take([kind])).toMatchObject({ attempt: 1 });
  });

  test("a cancelled job is not taken, and its holder learns it from the next heartbeat", async () => {
    const { jobs } = at.stores;
    const kind = newKind();
    const organisation = newOrganisation();
    const [waiting, running, done] = [
      await jobs.add(organisation, { kind, input: {}, by: "aigul" }),
      await jobs.add(organisation, { kind: `${kind}-running`, input: {}, by: "aigul" }),
      await jobs.add(organisation, { kind: `${kind}-done`, input: {}, by: "aigul" }),
    ];
    const held = await mustTake(at, `${kind}-running`);
    await jobs.finish(await mustTake(at, `${kind}-done`), result);

    expect(await jobs.cancel(organisation, waiting.id)).toMatchObject({ state: "cancelled" });
    expect(await jobs.take([kind])).toBeUndefined();
    expect(await jobs.cancel(organisation, running.id)).toMatchObject({ state: "cancelled" });
    expect(await jobs.heartbeat(held, 0.5)).toBe(false);
    expect(await jobs.cancel(organisation, done.id)).toMatchObject({ state: "done" });
  });

  test("a failure is told by its code", async () => {
    const { jobs } = at.stores;
    const kind = newKind();
    const organisation = newOrganisation();
    const { id } = await jobs.add(organisation, { kind, input: {}, by: "aigul" });
    await jobs.fail(await mustTake(at, kind), { code: "file-unreadable", details: { page: 3 } });
    expect(await jobs.read(organisation, id)).toMatchObject({
      state: "failed",
      failure: { code: "file-unreadable", details: { page: 3 } },
    });
    expect(await jobs.result(organisation, id)).toBeUndefined();
  });

  test("another organisation sees no job, no result, and cancels nothing", async () => {
    const { jobs } = at.stores;
    const kind = newKind();
    const [ours, theirs] = [newOrganisation(), newOrganisation()];
    const { id } = await jobs.add(ours, { kind, input: {}, by: "aigul" });
    expect(await jobs.read(theirs, id)).toBeUndefined();
    expect(await jobs.cancel(theirs, id)).toBeUndefined();
    expect((await jobs.list(theirs, { limit: 5 })).items).toEqual([]);
    await jobs.finish(await mustTake(at, kind), result);
    expect(await jobs.result(theirs, id)).toBeUndefined();
    expect((await jobs.list(ours, { limit: 5 })).items).toMatchObject([{ id, state: "done" }]);
  });
});

/** So that no job of another test is taken. */
function newKind(): string {
  return newOrganisation();
}

async function mustTake({ stores }: OpenedPlace, kind: string): Promise<TakenJob> {
  const taken = await stores.jobs.take([kind]);
  if (!taken) throw new Error(`No job of the kind ${kind} waits`);
  return taken;
}
