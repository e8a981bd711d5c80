import { describe, expect, test } from "vitest";
import { digits } from "../../../src/assembly/numerals/digits.js";

describe.each(["kk", "ru"] as const)("in %s", (language) => {
  test.each([
    [0, "0"],
    [7, "7"],
    [999, "999"],
    [1_500, "1_500"],
    [85_000, "85_000"],
    [1_234_567, "1_234_567"],
    [999_999_999, "999_999_999"],
  ])("%i stands in groups of three held by no-break spaces: «%s»", (n, expected) => {
    expect(digits(n, language).replaceAll("\u00a0", "_")).toBe(expected);
  });

  test.each([
    [0.5, "0,5"],
    [2.75, "2,75"],
    [0.1, "0,1"],
    [12_345.678, "12_345,678"],
  ])("%d has a decimal comma and is not rounded: «%s»", (n, expected) => {
    expect(digits(n, language).replaceAll("\u00a0", "_")).toBe(expected);
  });
});

test("there is no ordinary space in a number, so that a line never breaks inside it", () => {
  expect(digits(1_000_000, "kk")).not.toContain(" ");
  expect(digits(1_000_000, "ru")).not.toContain(" ");
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])("%d is refused", (n) => {
  expect(() => digits(n, "ru")).toThrow(/Not a number/);
});
