import { describe, expect, test } from "vitest";
import { checkPlan } from "../../src/actions/checkPlan.js";
import { smallKelisim } from "../support/smallKelisim.js";

const plan = `kelisim: 1
level: enterprise
parties:
  - role: akimat
    name: { kk: Әкімдік, ru: Акимат }
clauses:
  - clause: notice
    position: minimum
    answers:
      answered_by: head
      notice_days: 5
`;

function placesOf(text: string): Record<string, string> {
  const { problems } = checkPlan(smallKelisim, text, "a/plan.yaml");
  return Object.fromEntries(
    problems.map(({ code, where: { file, line, column } }) => [code, [file, line, column].join(":")]),
  );
}

test("each problem of a plan has the file, the line and the column where it is mended", () => {
  expect(placesOf(plan)).toMatchObject({
    "draft-below-floor": "a/plan.yaml:11:7",
    "draft-missing-required-clause": "a/plan.yaml:7:5",
    "draft-party-not-of-level": "a/plan.yaml:4:5",
    "draft-missing-value": "a/plan.yaml:1:1",
  });
});

test("a clause that is missing altogether is mended in the list of clauses", () => {
  expect(placesOf("kelisim: 1\nlevel: enterprise\nclauses: []\n")).toMatchObject({
    "draft-missing-core-clause": "a/plan.yaml:3:1",
  });
});

test("a text that is no plan has its problems and no document", () => {
  expect(checkPlan(smallKelisim, "level: enterprise")).toMatchObject({
    value: undefined,
    problems: [{ code: "file-missing-key", where: { line: 1, column: 1 } }],
  });
});

describe("a text nested deeper than any plan is refused before the parser meets it", () => {
  test.each([
    ["open brackets", "[".repeat(100_000)],
    ["closed brackets", "[".repeat(50_000) + "]".repeat(50_000)],
    ["braces", '{"a":'.repeat(50_000)],
    ["lists in one line", "- ".repeat(50_000)],
    ["questions in one line", "? ".repeat(50_000)],
    ["steps of one space", Array.from({ length: 1200 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
  ])("%s", (_what, text) => {
    const { value, problems } = checkPlan(smallKelisim, text);
    expect(value).toBeUndefined();
    expect(problems).toEqual([expect.objectContaining({ code: "file-not-yaml" })]);
    expect(problems[0]?.details["reason"]).toContain("levels deep");
  });

  test("while brackets in a text and long lists are none", () => {
    const own = { id: "own", title: { kk: "Өз", ru: "Своё" } };
    const words = "[( {{x}} )] ".repeat(500);
    const provisions = Array.from({ length: 300 }, (_, index) => ({
      id: `p${String(index)}`,
      kk: words,
      ru: words,
    }));
    const text = JSON.stringify({ kelisim: 1, level: "enterprise", own_clauses: [{ ...own, provisions }] });
    expect(checkPlan(smallKelisim, text).value).toBeDefined();
  });
});
