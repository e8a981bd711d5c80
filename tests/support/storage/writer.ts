/**
 * A program that stores drafts and their revisions without end, and prints a line for each that
 * was acknowledged:  `<draft> <revision>`. To be killed. Its only argument is a StorageConfig.
 */
import { writeSync } from "node:fs";
import { openStores, type StorageConfig } from "../../../src/storage/database/openStores.js";
import { writtenPlan } from "./writtenPlan.js";

const REVISIONS = 5;

const config = JSON.parse(process.argv[2] ?? "{}") as StorageConfig;
const stores = await openStores(config);
say("ready");
for (;;) {
  const { id } = await stores.drafts.create("org", writtenPlan(1), "writer");
  say(`${id} 1`);
  for (let expected = 1; expected < REVISIONS; expected += 1) {
    const change = { expected, draft: writtenPlan(expected + 1), by: "writer" };
    const { outcome } = await stores.drafts.revise("org", id, change);
    if (outcome !== "revised") throw new Error(outcome);
    say(`${id} ${expected + 1}`);
  }
}

/** Into the pipe at once: what is printed has been acknowledged, and survives the program. */
function say(line: string): void {
  try {
    writeSync(1, `${line}\n`);
  } catch (error) {
    // The pipe is full while the reader is busy.
    if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
    say(line);
  }
}
