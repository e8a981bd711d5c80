import { describe, expect, test } from "vitest";
import { planChanges } from "../../../src/storage/database/drafts/planChanges.js";

const chosen = (clause: string, position = "strong") => ({ clause, position });

describe("between two versions of a plan", () => {
  test.each([
    ["nothing", { level: "enterprise" }, { level: "enterprise" }, []],
    [
      "a part that changes",
      { level: "enterprise" },
      { level: "sectoral" },
      [{ kind: "changed", part: "level" }],
    ],
    ["a part that comes", {}, { ends_on: "2028-01-01" }, [{ kind: "added", part: "ends_on" }]],
    ["a part that goes", { ends_on: "2028-01-01" }, {}, [{ kind: "removed", part: "ends_on" }]],
    [
      "each clause by its name",
      { clauses: [chosen("a"), chosen("b"), chosen("c")] },
      { clauses: [chosen("a"), chosen("b", "minimum"), chosen("d")] },
      [
        { kind: "changed", part: "clauses", entry: "b" },
        { kind: "added", part: "clauses", entry: "d" },
        { kind: "removed", part: "clauses", entry: "c" },
      ],
    ],
    [
      "clauses in another order",
      { clauses: [chosen("a"), chosen("b")] },
      { clauses: [chosen("b"), chosen("a")] },
      [{ kind: "moved", part: "clauses" }],
    ],
    [
      "the same clause twice, of which one goes",
      { clauses: [chosen("a"), chosen("a", "minimum")] },
      { clauses: [chosen("a")] },
      [{ kind: "removed", part: "clauses", entry: "a#2" }],
    ],
    [
      "a party by its role",
      { parties: [{ role: "workers", name: "A" }] },
      { parties: [{ role: "workers", name: "B" }] },
      [{ kind: "changed", part: "parties", entry: "workers" }],
    ],
    [
      "a value of a higher level by clause and question",
      { higher_level: [] },
      { higher_level: [{ clause: "a", parameter: "days", value: 3 }] },
      [{ kind: "added", part: "higher_level", entry: "a.days" }],
    ],
  ])("%s is told", (_what, before, after, expected) => {
    expect(planChanges(before, after)).toEqual(expected);
  });
});
