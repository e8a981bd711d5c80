/**
 * A program that adds clauses to one draft, as one person among several does: it reads, adds its
 * own and stores, and when somebody was first it begins again from what they have stored.
 * Arguments: a StorageConfig, the id of the draft, a name, how many clauses.
 */
import type { Draft } from "../../../src/agreement/draft.js";
import { openStores, type StorageConfig } from "../../../src/storage/database/openStores.js";

const [config = "{}", id = "", name = "", count = ""] = process.argv.slice(2);
const stores = await openStores(JSON.parse(config) as StorageConfig);
let conflicts = 0;
for (let number = 1; number <= Number(count); number += 1) await add(`${name}-${number}`);
await stores.close();
process.stdout.write(`${conflicts}\n`);

async function add(clause: string): Promise<void> {
  let base = await stores.drafts.read("org", id);
  while (base) {
    const revised = await stores.drafts.revise("org", id, {
      expected: base.revision,
      draft: withClause(base.draft, clause),
      by: name,
    });
    if (revised.outcome === "revised") return;
    if (revised.outcome === "missing") break;
    conflicts += 1;
    base = revised.current;
  }
  throw new Error(`The draft ${id} is gone`);
}

function withClause(draft: Draft, clause: string): Draft {
  return { ...draft, clauses: [...draft.clauses, { clause, position: "strong", answers: {} }] };
}
