import { describe, expect, test } from "vitest";
import { buildLibrary } from "../../src/library/library.js";
import { NOTICE, smallLibrary, spoiled, WORDS } from "../support/smallLibrary.js";

describe("the library", () => {
  test("has its clauses in the order of the topics, whatever the order of the files", () => {
    for (const files of [smallLibrary, [...smallLibrary].reverse()]) {
      const { value, problems } = buildLibrary(files);
      expect(problems).toEqual([]);
      expect([...value.clauses.keys()]).toEqual(["words", "notice"]);
    }
  });

  test("knows topics, groups, acts and sources of practice by their ids", () => {
    const { value } = buildLibrary(smallLibrary);
    expect(value.topics.map(({ id }) => id)).toEqual(["words", "notice"]);
    expect(value.groups.get("participation")).toEqual({ kk: "Қатысу", ru: "Участие" });
    expect(value.sources.acts.get("labour-code")).toMatchObject({ number: "№ 414-V", date: "2015-11-23" });
    expect(value.sources.practice.get("example-2023")).toEqual({ kk: "Мысал", ru: "Пример" });
  });

  test("stands without the file that has a mistake", () => {
    const { value, problems } = buildLibrary(spoiled(NOTICE, "requirement: core", "requirement: must"));
    expect([...value.clauses.keys()]).toEqual(["words"]);
    expect(problems.map(({ code }) => code)).toEqual(["file-wrong-value"]);
  });

  test("keeps the first of two clauses with one id and reports the other", () => {
    const copy = {
      path: "participation/words.yaml",
      text: smallLibrary.find(({ path }) => path === WORDS)!.text,
    };
    const { value, problems } = buildLibrary([...smallLibrary, copy]);
    expect(value.clauses.size).toBe(2);
    expect(problems).toMatchObject([
      { code: "clause-id-twice", where: { file: copy.path, line: 1, column: 5 }, details: { other: WORDS } },
    ]);
  });
});

test.each(["notes.yaml", "participation/more/notice.yaml", "participation/notice.yml"])(
  "a file out of place is reported and not passed over: %s",
  (path) => {
    const { problems } = buildLibrary([...smallLibrary, { path, text: "id: x" }]);
    expect(problems).toMatchObject([{ code: "library-file-misplaced", where: { file: path } }]);
  },
);

test.each(["topics.yaml", "sources.yaml"])("a library without %s says so", (path) => {
  const { problems } = buildLibrary(smallLibrary.filter((file) => file.path !== path));
  expect(problems).toMatchObject([{ code: "library-file-missing", where: { file: path } }]);
});

test.each([
  ["topic-twice", "id: notice, group: participation", "id: words, group: participation"],
  ["topic-group-unknown", "id: notice, group: participation", "id: notice, group: other"],
])("topics.yaml: %s", (code, from, to) => {
  const { problems } = buildLibrary(spoiled("topics.yaml", from, to));
  expect(problems).toMatchObject([{ code, where: { file: "topics.yaml", line: 6 } }]);
});
