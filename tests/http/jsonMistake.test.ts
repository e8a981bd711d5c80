import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonMistake } from "../../src/http/jsonMistake.js";

describe("the place where a text stops being JSON", () => {
  test.each([
    ['{"a": 1,}', 1, 9, "a comma before the end"],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, "a forgotten comma"],
    ['{"a": tru}', 1, 7, "a misspelt word"],
    ['{"a": 01}', 1, 8, "a number with a nought in front"],
    ["{a: 1}", 1, 2, "a key without quotation marks"],
    ['{"a": "x\ny"}', 1, 7, "a line break inside a text"],
    ['["a", ]', 1, 7, "a comma before the end of a list"],
    ['{"a": [1, 2}', 1, 12, "another bracket than the open one"],
    ['{"a": 1', 1, 8, "an end before the end"],
    ["", 1, 1, "nothing at all"],
    ["{} {}", 1, 4, "something after the end"],
    ["level: enterprise", 1, 1, "YAML"],
  ])("%j: line %i, column %i (%s)", (text, line, column) => {
    expect(jsonMistake(text)).toEqual({ line, column });
  });

  test("there is none in any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        expect(jsonMistake(JSON.stringify(value, null, indent))).toBeUndefined();
      }),
    );
  });

  test("there is one exactly where JSON.parse refuses the text", () => {
    const piece = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      "1",
      "-",
      "true",
      " ",
      "\n",
      '"',
      "\\",
      "x",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join("");
        expect(jsonMistake(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
