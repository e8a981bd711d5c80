/** `kill -9` under write load on the embedded database. Twenty rounds where KELISIM_REAL_CHECKS=1. */
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { isRealCheck } from "../../support/libreOffice.js";
import { makeFolder, type Place } from "../../support/storage/databases.js";
import { startProgram } from "../../support/storage/programs.js";
import { writtenPlan } from "../../support/storage/writtenPlan.js";

const ROUNDS = isRealCheck ? 20 : 5;

test(`${ROUNDS} times killed while it writes, the service has every write that it acknowledged`, async () => {
  const place = await makeFolder();
  const acknowledged: string[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const writer = startProgram("writer", place.config);
    await writer.hasPrinted(2);
    // Never at the same point of a write.
    await sleep((round * 37) % 211);
    await writer.kill();
    acknowledged.push(...writer.lines.slice(1));
  }
  expect(acknowledged.length).toBeGreaterThan(ROUNDS);
  expect(await missingOf(acknowledged, place)).toEqual([]);
  await place.remove();
}, 240_000);

/** The lines of `writer.ts` whose revision is not there, whole and right. */
async function missingOf(lines: readonly string[], place: Place): Promise<string[]> {
  const stores = await place.open();
  const missing: string[] = [];
  for (const line of lines) {
    const [id = "", revision = ""] = line.split(" ");
    const stored = await stores.drafts.read("org", id, Number(revision));
    const isThere = JSON.stringify(stored?.draft) === JSON.stringify(writtenPlan(Number(revision)));
    if (!isThere) missing.push(line);
  }
  await stores.close();
  return missing;
}
