import { expect, test } from "vitest";
import { nearestName } from "../../src/library/nearestName.js";

test.each([
  ["requirs", "requires"],
  ["Requires", "requires"],
  ["reqiures", "requires"],
  ["postions", "positions"],
  ["colour", undefined],
  ["", undefined],
  ["x".repeat(1_000_000), undefined],
])("%.12s → %s", (written, expected) => {
  expect(nearestName(written, ["requires", "recommends", "positions", "levels", "kk"])).toBe(expected);
});
