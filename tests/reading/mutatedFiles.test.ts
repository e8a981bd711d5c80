/**
 * A thousand spoiled files: every one has an answer, a reading or a refusal, within bounds of time
 * and memory, and the process goes on.
 */
import { expect, test } from "vitest";
import { readLimits } from "../../src/reading/limits.js";
import { readAgreement, type Convert } from "../../src/reading/readAgreement.js";
import { ReadRefusal } from "../../src/reading/readRefusal.js";
import { mutatedFile } from "../support/mutatedFiles.js";

const COUNT = 1000;

/** Milliseconds for one file; megabytes for all of them. */
const LONGEST = 5000;
const MOST_MEMORY = 500;

test(
  `${COUNT} spoiled files are read or refused, and nothing else happens`,
  { timeout: 300_000 },
  async () => {
    const before = process.memoryUsage().rss;
    const answers = { read: 0, refused: 0 };
    for (let seed = 1; seed <= COUNT; seed += 1) {
      const file = mutatedFile(seed);
      const start = performance.now();
      answers[await answerTo(file)] += 1;
      expect.soft(performance.now() - start, file.what).toBeLessThan(LONGEST);
    }
    expect(answers.read + answers.refused).toBe(COUNT);
    // Were all of one kind, the files would not be spoiled, or the reader would refuse everything.
    expect(answers.read).toBeGreaterThan(COUNT / 10);
    expect(answers.refused).toBeGreaterThan(COUNT / 10);
    expect((process.memoryUsage().rss - before) / 1024 / 1024).toBeLessThan(MOST_MEMORY);
  },
);

const noOffice: Convert = () => Promise.resolve("missing");

async function answerTo({ name, bytes, what }: ReturnType<typeof mutatedFile>): Promise<"read" | "refused"> {
  try {
    const { provisions } = await readAgreement(
      bytes,
      name,
      { view: "accepted", convert: noOffice },
      readLimits,
    );
    expect(provisions.length, what).toBeGreaterThan(0);
    return "read";
  } catch (error) {
    if (error instanceof ReadRefusal) return "refused";
    throw new Error(`Neither read nor refused: ${what}`, { cause: error });
  }
}
