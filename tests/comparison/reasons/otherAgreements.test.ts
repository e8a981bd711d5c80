import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { weights } from "../../../src/comparison/comparison.js";
import { languages } from "../../../src/library/vocabulary.js";
import { comparisonFixtures } from "../../support/agreementLines.js";
import { compareLines, textsOf } from "../../support/comparing.js";

const edits = z
  .array(
    z.strictObject({
      language: z.enum(languages),
      weight: z.enum(weights),
      codes: z.array(z.string()),
      redline: z.string(),
    }),
  )
  .parse(parse(readFileSync(new URL("sentences.yaml", comparisonFixtures), "utf8")));

describe("an edit of another agreement", () => {
  test.each(edits)(
    "$language: $redline is $weight, because of $codes",
    ({ language, weight, codes, redline }) => {
      const [before, after] = textsOf(redline);
      const { changes } = compareLines([`3.1. ${before}`], [`3.1. ${after}`], language);
      expect(new Set(changes.map((change) => change.weight))).toEqual(new Set([weight]));
      const found = new Set<string>(changes.flatMap(({ reasons }) => reasons.map(({ code }) => code)));
      expect(codes.filter((code) => !code.split("|").some((one) => found.has(one)))).toEqual([]);
    },
  );
});
