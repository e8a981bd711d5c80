/** Whatever two files hold, the redline gives back both: generated documents and edits of every kind. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkRedline } from "../support/checkRedline.js";
import { editedDocument, modelDocument, sourceOf } from "../support/randomWord.js";

/** Fixed, so that a failure today is a failure tomorrow. */
const seed = 20261121;
/** A busy machine takes its time; what hangs is still found. */
const timeout = 120_000;

test(
  "an edited document: both texts come back, words are marked, nothing is broken",
  async () => {
    await fc.assert(
      fc.asyncProperty(editedDocument, async ([before, after]) => {
        const { unprocessed } = await checkRedline(sourceOf(before), sourceOf(after));
        expect(unprocessed.filter(({ code }) => code.startsWith("coarse"))).toEqual([]);
      }),
      { numRuns: 100, seed },
    );
  },
  timeout,
);

test(
  "two documents of different origin",
  async () => {
    await fc.assert(
      fc.asyncProperty(modelDocument, modelDocument, async (before, after) => {
        const { unprocessed } = await checkRedline(sourceOf(before), sourceOf(after));
        expect(unprocessed.filter(({ code }) => code.startsWith("coarse"))).toEqual([]);
      }),
      { numRuns: 100, seed },
    );
  },
  timeout,
);

test(
  "a document and itself: nothing is marked",
  async () => {
    await fc.assert(
      fc.asyncProperty(modelDocument, async (document) => {
        const redline = await checkRedline(sourceOf(document), sourceOf(document));
        expect(redline).toMatchObject({ regions: 0, marked: 0, unprocessed: [] });
      }),
      { numRuns: 40, seed },
    );
  },
  timeout,
);
