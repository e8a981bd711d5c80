import { describe, expect, test } from "vitest";
import { assemble } from "../../src/assembly/assemble.js";
import type { ClausePackage } from "../../src/library/clausePackage.js";
import type { Library } from "../../src/library/library.js";
import type { Position } from "../../src/library/vocabulary.js";
import { clauseOf, draftOf, frameOf, libraryOf } from "../support/sampleLibrary.js";

const both = (text: string) => ({ kk: `${text} kk`, ru: `${text} ru` });
const transition: ClausePackage = {
  id: "transition",
  title: both("transition"),
  purpose: both("purpose"),
  clauses: [
    { clause: "jobs", at_least: "standard", why: both("first") },
    { clause: "training", at_least: "minimum", why: both("nothing to offer") },
    { clause: "fund", at_least: "minimum", why: both("no money") },
  ],
  concede: [{ clause: "fund", ...both("size") }],
  keep: [{ clause: "jobs", ...both("order") }],
};
const library: Library = {
  ...libraryOf(
    clauseOf({ id: "jobs" }),
    clauseOf({ id: "training" }),
    clauseOf({ id: "fund", levels: ["sectoral"] }),
  ),
  packages: new Map([["transition", transition]]),
};

function problemsOf(chosen: Readonly<Record<string, Position>>, packages = ["transition"]) {
  const clauses = Object.entries(chosen).map(([clause, position]) => ({ clause, position }));
  const { problems } = assemble(draftOf({ clauses, packages }), library, frameOf(["jobs", "training"]));
  return problems.filter(({ code }) => code.startsWith("draft-package"));
}

describe("a plan that names a package", () => {
  test("has no problem when every link of its level stands, strong enough", () => {
    expect(problemsOf({ jobs: "standard", training: "minimum" })).toEqual([]);
    expect(problemsOf({ jobs: "strong", training: "strong" })).toEqual([]);
  });

  test("is told which link is missing and why it matters", () => {
    expect(problemsOf({ jobs: "standard" })).toMatchObject([
      {
        code: "draft-package-incomplete",
        severity: "error",
        where: { clause: "training" },
        details: {
          package: both("transition"),
          title: both("training"),
          id: "training",
          why: both("nothing to offer"),
        },
      },
    ]);
  });

  test("does not miss a clause that its level does not have", () => {
    expect(
      problemsOf({ jobs: "standard", training: "minimum" }).map(({ details }) => details["id"]),
    ).not.toContain("fund");
  });

  test("is warned of a link too weak to carry the others", () => {
    expect(problemsOf({ jobs: "minimum", training: "minimum" })).toMatchObject([
      {
        code: "draft-package-too-weak",
        severity: "warning",
        where: { clause: "jobs" },
        details: { floor: "standard", position: "minimum" },
      },
    ]);
  });

  test("is told when there is no such package, and which there are", () => {
    expect(problemsOf({ jobs: "standard" }, ["transit"])).toMatchObject([
      {
        code: "draft-package-unknown",
        where: { path: "packages.0" },
        details: { id: "transit", known: ["transition"] },
      },
    ]);
  });
});

test("a plan that names no package may choose as it likes", () => {
  expect(problemsOf({ jobs: "minimum" }, [])).toEqual([]);
});
