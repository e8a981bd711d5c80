import { describe, expect, test } from "vitest";
import { assemble } from "../../src/assembly/assemble.js";
import { clauseOf, draftOf, frameOf, libraryOf } from "../support/sampleLibrary.js";
import { bodyOf } from "../support/shown.js";

const duty = { kind: "duty" as const, status: "gap" as const, core: { actor: "employer" as const } };

describe("defined terms", () => {
  const term = (id: string, kk: string, ru: string, definition = "анықтама") => ({
    id,
    stems: { kk, ru },
    name: { kk, ru },
    definition: { kk: definition, ru: definition },
  });
  const terms = clauseOf({
    id: "terms",
    terms: [
      term("system", "жүйе", "систем"),
      term("pilot", "пилоттық", "пилотн", "система"),
      term("robot", "робот", "робот"),
    ],
    provisions: [
      { id: "list", kind: "definition", status: "law", lists_terms: true, kk: "Ұғымдар:", ru: "Понятия:" },
    ],
  });
  const user = clauseOf({
    id: "user",
    provisions: [{ id: "try", ...duty, kk: "Сынау.", ru: "О Пилотном применении." }],
  });
  const assembleBoth = (...ids: string[]): string[] => {
    const draft = draftOf({ clauses: ids.map((clause) => ({ clause, position: "minimum" as const })) });
    return bodyOf(assemble(draft, libraryOf(terms, user), frameOf(["terms", "user"])).value, "ru");
  };

  test("are listed when the document uses them, with those their definitions need, and no others", () => {
    const lines = assembleBoth("terms", "user");
    expect(lines.slice(6, 8)).toEqual(["1) систем – анықтама;", "2) пилотн – система."]);
    expect(lines.join("\n")).not.toContain("робот");
  });

  test("leave no empty list when none is used", () => {
    expect(assembleBoth("terms").join("\n")).not.toContain("Понятия");
  });
});
