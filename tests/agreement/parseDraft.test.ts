import { describe, expect, test } from "vitest";
import { parseDraft } from "../../src/agreement/parseDraft.js";

const yaml = `kelisim: 1
level: enterprise
date: 2026-11-21
clauses:
  - clause: notice
    position: standard
    answers:
      days: 30
      place: { kk: Астана, ru: Астана }
`;
const json = JSON.stringify(
  {
    kelisim: 1,
    level: "enterprise",
    date: "2026-11-21",
    clauses: [
      {
        clause: "notice",
        position: "standard",
        answers: { days: 30, place: { kk: "Астана", ru: "Астана" } },
      },
    ],
  },
  null,
  "\t",
);

test("a plan in YAML and the same plan in JSON are one draft", () => {
  const fromYaml = parseDraft(yaml);
  expect(fromYaml.problems).toEqual([]);
  expect(fromYaml.value).toMatchObject({ level: "enterprise", date: "2026-11-21", own_clauses: [] });
  expect(parseDraft(json).value).toEqual(fromYaml.value);
});

describe("a mistake in a plan is reported with its place", () => {
  test.each([
    [
      "file-wrong-value",
      "level: enterprise",
      "level: enterprize",
      { line: 2, column: 8 },
      { nearest: "enterprise" },
    ],
    ["file-wrong-value", "kelisim: 1", "kelisim: 2", { line: 1, column: 10 }, { allowed: ["1"] }],
    [
      "file-missing-key",
      "    position: standard\n",
      "",
      { line: 5, column: 5, path: "clauses.0" },
      { key: "position" },
    ],
    [
      "file-unexpected-key",
      "answers:",
      "answer:",
      { line: 7, path: "clauses.0.answer" },
      { nearest: "answers" },
    ],
    [
      "file-language-missing",
      "{ kk: Астана, ru: Астана }",
      "{ kk: Астана }",
      { line: 9 },
      { language: "ru" },
    ],
    ["file-unexpected-key", "ru: Астана }", "ru: Астана, en: Astana }", { line: 9 }, { key: "en" }],
    [
      "file-wrong-type",
      "days: 30",
      "days: true",
      { line: 8, column: 13 },
      { found: "true", context: "mixed" },
    ],
    ["file-bad-blank-name", "days: 30", "Days: 30", { line: 8, column: 7 }, { value: "Days" }],
    ["file-bad-date", "2026-11-21", "21.11.2026", { line: 3, column: 7 }, { value: "21.11.2026" }],
  ])("%s: %s → %s", (code, from, to, where, details) => {
    const { value, problems } = parseDraft(yaml.replace(from, to), "plan.yaml");
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ code, where: { file: "plan.yaml", ...where }, details }]);
  });

  test("and all of them in one run", () => {
    const { problems } = parseDraft(
      yaml.replace("enterprise", "x").replace("standard", "y").replace("30", "no: 1"),
    );
    expect(problems.length).toBeGreaterThan(0);
    const two = parseDraft(yaml.replace("enterprise", "x").replace("standard", "y"));
    expect(two.problems.map(({ where }) => where.line)).toEqual([2, 6]);
  });
});

describe("a text that is no plan", () => {
  test.each([
    ["nothing", "", "file-empty"],
    ["only a comment", "# later\n", "file-empty"],
    ["a list", "- 1\n", "file-wrong-type"],
    ["a word", "plan", "file-wrong-type"],
    ["half a JSON", '{"kelisim": 1, "level": ', "file-not-yaml"],
    ["two documents", "kelisim: 1\n---\nkelisim: 1\n", "file-not-yaml"],
    ["an unknown tag", "kelisim: !number 1\n", "file-not-yaml"],
    ["an alias, which could make it enormous", "a: &a [1]\nb: *a\n", "file-alias"],
    ["an alias to nothing", "a: *b\n", "file-alias"],
  ])("%s is refused with a reason", (_what, text, code) => {
    const { value, problems } = parseDraft(text);
    expect(value).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect(problems.every(({ where }) => (where.line ?? 0) >= 1 && (where.column ?? 0) >= 1)).toBe(true);
  });

  test("a long value is quoted by its beginning", () => {
    const { problems } = parseDraft(`kelisim: 1\nlevel: ${"x".repeat(5000)}\n`);
    expect(problems[0]?.details["value"]).toBe(`${"x".repeat(60)}…`);
  });

  test("names of the machinery of objects are ordinary unknown keys", () => {
    const { problems } = parseDraft("kelisim: 1\nlevel: enterprise\n__proto__: { a: 1 }\nconstructor: 1\n");
    expect(problems.map(({ details }) => details["key"]).sort()).toEqual(["__proto__", "constructor"]);
  });
});

test("a plan with tens of thousands of wrong keys is refused in seconds, not minutes", () => {
  const keys = Array.from({ length: 40_000 }, (_, index) => `k${index}: 1\n`).join("");
  const start = performance.now();
  expect(parseDraft(`kelisim: 1\nlevel: enterprise\n${keys}`).problems).toHaveLength(40_000);
  // Comparing each key with every other took 20 seconds.
  expect(performance.now() - start).toBeLessThan(10_000);
});
