/** What was read, as lines that a test can show: «3.2. Text». */
import type { ReadAgreement, ReadProvision } from "../../src/reading/agreementText.js";
import { readLimits } from "../../src/reading/limits.js";
import { readWord } from "../../src/reading/word/readWord.js";
import type { View } from "../../src/reading/word/views.js";
import { buildWord, type WordSource } from "./wordBuilder.js";

export async function readBuilt(
  source: WordSource | string,
  view: View = "accepted",
): Promise<ReadAgreement> {
  const whole = typeof source === "string" ? { body: source } : source;
  return readWord(buildWord(whole), { view }, readLimits);
}

export async function linesOf(source: WordSource | string, view: View = "accepted"): Promise<string[]> {
  return shownLines((await readBuilt(source, view)).provisions);
}

export function shownLines(provisions: readonly ReadProvision[]): string[] {
  return provisions.map(shownLine);
}

export function shownLine({ label, text }: ReadProvision): string {
  return label === null ? text : `${label} ${text}`;
}
