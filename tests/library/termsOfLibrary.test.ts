import { describe, expect, test } from "vitest";
import { buildLibrary } from "../../src/library/library.js";
import { termsOfLibrary } from "../../src/library/termsOfLibrary.js";
import { smallLibrary } from "../support/smallLibrary.js";

const terms = termsOfLibrary(buildLibrary(smallLibrary).value.clauses.values());

describe("the terms that a text mentions", () => {
  test.each([
    ["in any case form", "умной системой", ["ai-system"]],
    ["the longer term and not the shorter one within it", "Умная система", ["ai-system"]],
    ["both when the shorter one stands alone too", "умная система и система", ["ai-system", "system"]],
    ["not across other words", "умная большая система", ["system"]],
    ["not inside a word", "подсистема", []],
    ["not in a quotation", "закон «Об умных системах»", []],
  ])("%s: %s", (_what, ru, expected) => {
    expect([...terms.mentionsIn({ kk: "", ru }).keys()].sort()).toEqual(expected);
  });

  test("are found in either language, with the words that mention them", () => {
    const mentions = terms.mentionsIn({ kk: "ақылды жүйені", ru: "" });
    expect([...mentions]).toEqual([["ai-system", { language: "kk", words: "ақылды жүйені" }]]);
  });
});

test("a term knows the clauses that introduce it", () => {
  expect(terms.introducedBy.get("system")).toEqual(["words"]);
});
