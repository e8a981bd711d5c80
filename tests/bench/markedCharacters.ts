/** A Word file with tracked changes → how many characters it marks, in the body, headers and notes. */
import { readLimits } from "../../src/reading/limits.js";
import { openWordPackage } from "../../src/redline/package/wordPackage.js";
import { readFileText } from "../../src/redline/verify/verify.js";

export async function markedCharacters(bytes: Uint8Array): Promise<number> {
  const { body, notes, margins } = readFileText(await openWordPackage(bytes, readLimits));
  return [body, notes, ...margins.values()].reduce((sum, { marked }) => sum + marked, 0);
}
