/** What a redline does not show, gathered while it is made: one entry for each code, place and thing. */
import type { Unprocessed } from "../reading/agreementText.js";

/** The wording is in `redline.unprocessed.<code>`. */
export const leftOutCodes = [
  // Differences that are not marked: kept text looks as in the first file.
  "formatting",
  "numbering-definitions",
  "spacing",
  "sections",
  // Not compared at all.
  "comments",
  "headers-footers",
  "unknown-elements",
  // Inserted text came without them.
  "content-controls",
  "fields",
  // Tracked changes that were in a file and were settled before comparing.
  "revisions-accepted",
  "revisions-rejected",
  // How finely changes are marked, when words were not possible.
  "coarse-paragraphs",
  "coarse-blocks",
] as const;

export type LeftOutCode = (typeof leftOutCodes)[number];

export interface LeftOut {
  readonly add: (code: LeftOutCode, where: string, count?: number, what?: string) => void;
  readonly list: () => Unprocessed[];
}

export function createLeftOut(): LeftOut {
  const found = new Map<string, { code: LeftOutCode; where: string; count: number; what: string }>();
  return {
    add(code, where, count = 1, what = "") {
      const key = `${code} ${where} ${what}`;
      const known = found.get(key);
      if (known) known.count += count;
      else if (count > 0) found.set(key, { code, where, count, what });
    },
    list: () =>
      Array.from(found.values(), ({ code, where, count, what }) => ({
        code,
        where,
        count,
        ...(what === "" ? {} : { details: { what } }),
      })),
  };
}
