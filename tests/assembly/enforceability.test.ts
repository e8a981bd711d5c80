import { expect, test } from "vitest";
import { assemble } from "../../src/assembly/assemble.js";
import { core, frame } from "../support/checkedPlan.js";
import { clauseOf, draftOf, libraryOf } from "../support/sampleLibrary.js";

test("a regional text may leave the consequence open, a collective agreement may not", () => {
  const promise = clauseOf({
    id: "promise",
    provisions: [
      {
        id: "x",
        kind: "duty",
        status: "gap",
        core: { ...core, remedy: undefined },
        kk: "Уәде.",
        ru: "Обещание.",
      },
    ],
  });
  const codesAt = (level: "regional" | "enterprise"): string[] => {
    const draft = draftOf({ level, clauses: [{ clause: "promise", position: "minimum" }] });
    return assemble(draft, libraryOf(promise), frame).problems.map(({ code }) => code);
  };
  expect(codesAt("enterprise")).toContain("draft-declarative-clause");
  expect(codesAt("regional")).not.toContain("draft-declarative-clause");
});
