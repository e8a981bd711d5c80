/**
 * What is met on the way through a file, besides its text: parts that are not read, tracked
 * changes, and how much there is. The one place that grows while a file is read.
 */
import type { ReadRevision, Unprocessed } from "./agreementText.js";
import type { ReadLimits } from "./limits.js";
import { ReadRefusal, type ReadRefusalCode } from "./readRefusal.js";
import type { UnprocessedCode } from "./unprocessedCodes.js";

export interface Findings {
  /** `where` is the part: "body", "header". `what` names the thing when its code does not. */
  readonly notRead: (code: UnprocessedCode, where: string, count?: number, what?: string) => void;
  readonly revised: (revision: ReadRevision) => void;
  /** Throws ReadRefusal when the file has more text than the limits allow. */
  readonly countText: (characters: number) => void;
  readonly countParagraph: () => void;
  readonly revisions: readonly ReadRevision[];
  /** One entry for each code, part and thing, in the order in which they were first met. */
  readonly unprocessed: () => Unprocessed[];
}

export function createFindings(limits: ReadLimits): Findings {
  const counts = new Map<string, { code: UnprocessedCode; where: string; what: string; count: number }>();
  const revisions: ReadRevision[] = [];
  let [characters, paragraphs] = [0, 0];
  const refuseOver = (found: number, most: number, code: ReadRefusalCode): void => {
    if (found > most) throw new ReadRefusal(code, { most });
  };
  return {
    revisions,
    notRead(code, where, count = 1, what = "") {
      const key = `${code} ${where} ${what}`;
      const known = counts.get(key);
      if (known) known.count += count;
      else counts.set(key, { code, where, what, count });
    },
    revised: (revision) => void revisions.push(revision),
    countText: (more) => refuseOver((characters += more), limits.characters, "too-much-text"),
    countParagraph: () => refuseOver((paragraphs += 1), limits.paragraphs, "too-many-paragraphs"),
    unprocessed: () =>
      Array.from(counts.values(), ({ code, where, what, count }) => ({
        code,
        where,
        count,
        ...(what === "" ? {} : { details: { what } }),
      })),
  };
}
