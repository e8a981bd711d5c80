import { describe, expect, test } from "vitest";
import { clauseRules, wordingRules } from "../../src/library/checkFile.js";
import { attachmentRules } from "../../src/library/rules/attachmentRules.js";
import { packageRules } from "../../src/library/rules/packageRules.js";
import { mistakesOfContent } from "../support/mistakesOfContent.js";
import { mistakesOfForm } from "../support/mistakesOfForm.js";
import { mistakesOfWording } from "../support/mistakesOfWording.js";
import { asSeen, NOTICE, problemsOf, smallLibrary, spoiled, WORDS } from "../support/smallLibrary.js";

test("a library without a mistake has no problem", () => {
  expect(problemsOf(smallLibrary)).toEqual([]);
});

describe("a mistake is reported with its place", () => {
  test.each([...mistakesOfForm, ...mistakesOfWording, ...mistakesOfContent])(
    "$code: $to",
    ({ code, path, from, to, at }) => {
      const files = spoiled(path, from, to);
      const seen = problemsOf(files).map((problem) => asSeen(problem, files));
      expect(seen).toContainEqual(expect.stringContaining(`${code} at ${at.trim()}`));
    },
  );

  test("every editorial rule is broken by at least one of these mistakes", () => {
    const broken = new Set<string>([...mistakesOfWording, ...mistakesOfContent].map(({ code }) => code));
    const rules = [wordingRules, clauseRules, attachmentRules, packageRules].flatMap((some) =>
      Object.keys(some),
    );
    expect(rules.filter((rule) => !broken.has(rule))).toEqual([]);
  });
});

describe("mistakes in several places", () => {
  test("are all reported in one run, in the order of files and lines", () => {
    const once = spoiled(NOTICE, "minimum: 20", "minimum: 14");
    const twice = once.map((file) => ({
      ...file,
      text: file.text.replace("Работники вправе", "Pаботники вправе"),
    }));
    expect(problemsOf(twice).map(({ code, where }) => [code, where.file])).toEqual([
      ["recommended-below-floor", NOTICE],
      ["latin-letter", NOTICE],
    ]);
  });

  test("the words of a clause are checked even while its form is wrong", () => {
    const files = spoiled(NOTICE, "requirement: core", "requirement: must").map((file) => ({
      ...file,
      text: file.text.replace("{{days}} бұрын", "{{days}}нан бұрын"),
    }));
    expect(problemsOf(files).map(({ code }) => code)).toContain("blank-glued");
    expect(problemsOf(files).map(({ code }) => code)).toContain("file-wrong-value");
  });

  test("a refused clause does not make what it introduces unknown to the others", () => {
    const files = spoiled(WORDS, "requirement: core", "requirement: must");
    expect(problemsOf(files).map(({ code }) => code)).toEqual(["file-wrong-value"]);
  });

  test("refused sources do not make every act unknown", () => {
    const files = spoiled("sources.yaml", "kind: code", "kind: codex");
    expect(problemsOf(files).map(({ code }) => code)).toEqual(["file-wrong-value"]);
  });
});

test("a problem names the clause, the provision and the parameter it is about", () => {
  const [inValue] = problemsOf(spoiled(NOTICE, "minimum: 20", "minimum: 14"));
  expect(inValue?.where).toMatchObject({ clause: "notice", parameter: "days", file: NOTICE });
  const [inText] = problemsOf(spoiled(NOTICE, "Жұмыскерлер сұрақ", "Қызметкерлер сұрақ"));
  expect(inText?.where).toMatchObject({ clause: "notice", provision: "meeting" });
});

test.each([
  [
    "a name in a quotation keeps its word for worker",
    "Жұмыскерлер сұрақ",
    "«Қызметкерлер құқықтары» бойынша сұрақ",
  ],
  [
    "figures may stand in another order",
    "kk: Жұмыскерлер сұрақ қоюға құқылы.\n    ru: Работники вправе задать вопросы.",
    "kk: 2 және 13 құқылы.\n    ru: Вправе 13 и 2.",
  ],
  ["Roman numbers and Latin names are no slips", "Работники вправе", "Работники UC Berkeley, XXIV вправе"],
  [
    "wordings told apart by conditions may meet",
    "  - id: meeting\n",
    "  - { id: meeting, kind: right, status: gap, levels: [enterprise], positions: [standard, strong], when: [{ parameter: method, is: [letter] }], kk: а., ru: а. }\n  - id: meeting\n",
  ],
])("%s", (_what, from, to) => {
  expect(problemsOf(spoiled(NOTICE, from, to))).toEqual([]);
});
