import { expect, test } from "vitest";
import { readLimits } from "../../src/reading/limits.js";
import { readWord } from "../../src/reading/word/readWord.js";
import { longAgreement } from "../support/longAgreement.js";

test("an agreement of 240 000 characters is read in well under half a second of work", async () => {
  const bytes = longAgreement(240_000);
  const times: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const start = process.cpuUsage();
    const { provisions } = await readWord(bytes, { view: "accepted" }, readLimits);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
    expect(provisions.at(-1)!.path).toEqual([expect.stringMatching(/^Раздел \d+\. О порядке уведомления$/)]);
  }
  // Time of the processor, the best of three: other programs may take their share of the machine.
  expect(Math.min(...times)).toBeLessThan(500);
});
