import { describe, expect, test } from "vitest";
import { addYears, compareDates, isoDate } from "../../../src/assembly/numerals/calendar.js";

test("a date in the form yyyy-mm-dd is read into year, month and day", () => {
  expect(isoDate("2025-06-26")).toEqual({ year: 2025, month: 6, day: 26 });
});

test.each([
  ["2024-02-29", "2024 is a leap year"],
  ["2000-02-29", "a century divisible by 400 is a leap year"],
  ["2026-12-31", "the last day of the year"],
])("%s exists: %s", (text) => {
  expect(isoDate(text)).toBeDefined();
});

test.each([
  ["2026-02-30", "February never has thirty days"],
  ["2026-02-29", "2026 is not a leap year"],
  ["1900-02-29", "a century is not a leap year"],
  ["2026-04-31", "April has thirty days"],
  ["2026-00-10", "there is no month zero"],
  ["2026-13-01", "there is no thirteenth month"],
  ["2026-01-00", "there is no day zero"],
  ["2026-1-5", "month and day have two digits"],
  ["26.06.2025", "another notation"],
  ["2025-06-26T00:00:00Z", "a moment is not a day"],
  [" 2025-06-26", "a space before it"],
  ["2025-06-26\n", "a line break after it"],
  ["", "nothing"],
])("«%s» is refused: %s", (text) => {
  expect(isoDate(text)).toBeUndefined();
});

test("exactly the days that the proleptic calendar of JavaScript knows are accepted", () => {
  for (const year of [1900, 2000, 2024, 2025, 2026, 2100]) {
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
        const moment = new Date(Date.UTC(year, month - 1, day));
        expect(isoDate(text) !== undefined, text).toBe(moment.toISOString().startsWith(text));
      }
    }
  }
});

describe("a term in years", () => {
  test.each([
    ["2026-01-01", 3, "2029-01-01"],
    ["2025-06-26", 1, "2026-06-26"],
    ["2025-06-26", 0, "2025-06-26"],
    ["2025-06-26", -2, "2023-06-26"],
    ["2024-02-29", 4, "2028-02-29"],
  ])("of %s and %i years ends on the corresponding day, %s", (from, years, expected) => {
    expect(addYears(from, years)).toBe(expected);
  });

  test("that would end on 29 February of a common year ends on 28 February", () => {
    expect(addYears("2024-02-29", 3)).toBe("2027-02-28");
  });

  test("cannot start on an impossible date", () => {
    expect(() => addYears("2026-02-30", 1)).toThrow(/2026-02-30/);
  });
});

test("dates are ordered by year, then month, then day", () => {
  const dates = ["2026-01-02", "2025-12-31", "2026-01-01", "2026-10-01", "2026-09-30"];
  const ordered = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-09-30", "2026-10-01"];
  expect(dates.toSorted(compareDates)).toEqual(ordered);
  expect(compareDates("2026-01-01", "2026-01-01")).toBe(0);
});

test("an impossible date has no place in an order", () => {
  expect(() => compareDates("2026-02-30", "2026-03-01")).toThrow(/2026-02-30/);
});
