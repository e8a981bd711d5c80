/** Small plans to store, and one that carries its wording. */
import { randomUUID } from "node:crypto";
import { draftSchema, type Draft } from "../../../src/agreement/draft.js";
import type { Stores, World } from "../../../src/storage/stores.js";
import type { StoredDraft } from "../../../src/storage/stores/draftStore.js";
import { clauseOf } from "../sampleLibrary.js";

export function planCalled(name: string, more: Partial<Draft> = {}): Draft {
  return draftSchema.parse({ kelisim: 1, level: "enterprise", name: { kk: name, ru: name }, ...more });
}

/** `words` stand in the wording of its one clause. */
export function frozenPlan(name: string, words: string): Draft {
  const clause = clauseOf({ id: "notice", title: { kk: words, ru: words } });
  return planCalled(name, {
    wording: { clauses: [{ fingerprint: "0123456789abcdef", clause }], attachments: [] },
  });
}

/** A draft with this many revisions, called «1», «2» … */
export async function storeDraft(
  { drafts }: Stores,
  organisation: string,
  revisions: number,
): Promise<StoredDraft> {
  let draft = await drafts.create(organisation, planCalled("1"), "aigul");
  for (let expected = 1; expected < revisions; expected += 1) {
    const next = planCalled(String(expected + 1));
    const revised = await drafts.revise(organisation, draft.id, { expected, draft: next, by: "aigul" });
    if (revised.outcome !== "revised") throw new Error(revised.outcome);
    draft = revised.draft;
  }
  return draft;
}

/** An organisation that no other test has. */
export function newOrganisation(): string {
  return `org-${randomUUID()}`;
}

export interface TestWorld extends World {
  readonly setClock: (moment: string) => void;
  readonly pass: (seconds: number) => void;
}

/** A clock that stands until a test moves it. */
export function testWorld(moment = "2026-11-21T12:00:00.000Z"): TestWorld {
  let time = new Date(moment).getTime();
  return {
    now: () => new Date(time),
    newId: () => randomUUID(),
    setClock: (other) => (time = new Date(other).getTime()),
    pass: (seconds) => (time += seconds * 1000),
  };
}
