import { describe, expect, test } from "vitest";
import { compareAgreements } from "../../src/comparison/compareAgreements.js";
import { ownTextsOf } from "../../src/comparison/ownTexts.js";
import { buildLibrary } from "../../src/library/library.js";
import { loadClauseFiles } from "../../src/storage/clauseFiles.js";
import { clausesFolder } from "../../src/storage/projectFolders.js";
import { agreement } from "../support/comparing.js";

const { value: library } = buildLibrary(await loadClauseFiles(clausesFolder));
const own = ownTextsOf(library);

const clause = library.clauses.get("advance-notice")!;
const [parameter] = Object.entries(clause.parameters).find(
  ([, one]) => "better" in one && one.better === "higher",
)!;
const provision = clause.provisions.find(({ ru }) => ru.includes(`{{${parameter}}}`))!;

/** The wording as an employer prints it, with an answer in the place of each blank. */
function printed(answer: string): string {
  return provision.ru
    .replace(/\s*\n\s*/g, " ")
    .trim()
    .replaceAll(/\{\{[^}]+\}\}/g, answer);
}

describe("a text of the library is recognised whoever prints it", () => {
  test("with its clause, its provision, the reason for it and its legal basis", () => {
    const found = own.find(printed("45 календарных дней"), "ru");
    expect([found?.clause, found?.provision, found?.why]).toEqual([
      "advance-notice",
      provision.id,
      clause.notes.why,
    ]);
    expect(found?.legalBasis.length).toBeGreaterThan(0);
  });

  test.each([
    [
      "a text of somebody else",
      "Стороны обязуются ежегодно проводить спортивные соревнования среди работников и членов их семей.",
      "ru",
    ],
    ["a text in neither language", "Microsoft Office 2019", "other"],
  ] as const)("%s is not", (_what, text, language) => {
    expect(own.find(text, language)).toBeUndefined();
  });

  test("a number in it is the answer to a parameter, with the direction the library knows", () => {
    const [before, after] = ["60 календарных дней", "20 календарных дней"].map((answer) =>
      agreement([`3.1. ${printed(answer)}`]),
    );
    const [change] = compareAgreements(before!, after!, own).changes;
    const reason = change?.reasons.find(({ code }) => code === "term");
    expect([reason?.parameter, reason?.effect]).toEqual([
      { clause: "advance-notice", name: parameter },
      "worse",
    ]);
  });
});
