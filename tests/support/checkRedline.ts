/**
 * Makes a redline and asks everything of it that holds for each:  two sources → what it shows.
 * Accepted it is the second text and rejected the first, also by our own accepting and rejecting,
 * and nothing is known that would keep Word from opening it.
 */
import { expect } from "vitest";
import { readLimits } from "../../src/reading/limits.js";
import { acceptAll, rejectAll } from "../../src/redline/acceptAll.js";
import { redlineWord, type Redline, type RedlineOptions } from "../../src/redline/redlineWord.js";
import { readTrackedWord } from "./trackedWord.js";
import { buildWord, type WordSource } from "./wordBuilder.js";
import { complaintsAbout } from "./wordHealth.js";

export const redlineOptions: RedlineOptions = {
  author: "Айгүл",
  date: "2026-11-21T10:00:00Z",
  revisions: "refuse",
  limits: readLimits,
};

export interface CheckedRedline extends Redline {
  /** `[-old-]{+new+}` */
  readonly shown: string;
}

/** Bodies as XML, or whole sources. */
export function checkRedline(
  before: string | WordSource,
  after: string | WordSource,
): Promise<CheckedRedline> {
  const built = (source: string | WordSource): Uint8Array =>
    buildWord(typeof source === "string" ? { body: source } : source);
  return checkFiles(built(before), built(after));
}

export async function checkFiles(before: Uint8Array, after: Uint8Array): Promise<CheckedRedline> {
  const redline = await redlineWord(before, after, redlineOptions);
  const [{ accepted: first }, { accepted: second }] = [
    await readTrackedWord(before),
    await readTrackedWord(after),
  ];
  const { shown, accepted, rejected } = await readTrackedWord(redline.bytes);
  expect(accepted).toBe(second);
  expect(rejected).toBe(first);
  // No change is left in these, so both views are one.
  expect(await readTrackedWord(await acceptAll(redline.bytes))).toMatchObject({
    accepted: second,
    rejected: second,
  });
  expect(await readTrackedWord(await rejectAll(redline.bytes))).toMatchObject({
    accepted: first,
    rejected: first,
  });
  expect(await complaintsAbout(redline.bytes)).toEqual([]);
  return { ...redline, shown };
}
