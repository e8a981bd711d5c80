/** How lawyers read the library: what changed in it, its pages and its Word sheet, what a pack replaces. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runLibrary, saveLibrary, useFolder } from "../support/runLibrary.js";
import { NOTICE, smallLibrary, spoiled } from "../support/smallLibrary.js";

const folder = useFolder();
const run = (...args: readonly string[]) => runLibrary(args);

describe("changes", () => {
  test("between two folders are told by kind, the words between the words that stayed", async () => {
    const old = await saveLibrary(join(folder(), "old"), smallLibrary);
    const now = await saveLibrary(join(folder(), "now"), spoiled(NOTICE, "вправе задать", "могут задать"));
    const { exitCode, printed } = await run("changes", old, now);
    expect(exitCode).toBe(0);
    expect(printed).toEqual([
      "other words  provision  notice/meeting  (enterprise standard, enterprise strong)",
      "    kk: Жұмыскерлер сұрақ қоюға құқылы.",
      "    ru: Работники [-вправе-]{+могут+} задать вопросы.",
      "In all: other words – 1.",
    ]);
  });

  test("of a value name both, and none are said to be none", async () => {
    const old = await saveLibrary(join(folder(), "old"), smallLibrary);
    const now = await saveLibrary(join(folder(), "now"), spoiled(NOTICE, "minimum: 20", "minimum: 25"));
    expect((await run("changes", old, now)).printed.slice(0, 2)).toEqual([
      "another value  question  notice/days  recommended  (sectoral minimum, enterprise minimum)",
      "    20 → 25",
    ]);
    expect((await run("changes", old, old)).printed).toEqual(["Nothing changed."]);
  });

  test("as JSON are data for other programs", async () => {
    const old = await saveLibrary(join(folder(), "old"), smallLibrary);
    const now = await saveLibrary(
      join(folder(), "now"),
      spoiled(NOTICE, "requirement: core", "requirement: optional"),
    );
    const { printed } = await run("changes", old, now, "--json");
    expect(JSON.parse(printed.join("\n"))).toEqual({
      counts: { value: 1 },
      changes: [
        {
          kind: "value",
          what: "clause",
          of: "notice",
          aspect: "requirement",
          before: "core",
          after: "optional",
        },
      ],
    });
  });

  test("are not told of a folder that cannot be read: its clauses would all look removed", async () => {
    const old = await saveLibrary(join(folder(), "old"), smallLibrary);
    const now = await saveLibrary(
      join(folder(), "now"),
      spoiled(NOTICE, "requirement: core", "requirement: must"),
    );
    const { exitCode, printed, told } = await run("changes", old, now);
    expect([exitCode, printed]).toEqual([1, []]);
    expect(told[0]).toContain("“must” cannot stand here");
    await expect(run("changes", old)).rejects.toThrow(/name two folders/);
  });
});

describe("preview", () => {
  test("writes a page for each clause, the first page and the Word sheet", async () => {
    const { exitCode, printed } = await run("preview", "--out", folder());
    expect(exitCode).toBe(0);
    const files = await readdir(folder());
    expect(files).toEqual(expect.arrayContaining(["index.html", "advance-notice.html", "library.docx"]));
    // Beside the files lies the memory of what was written.
    expect(printed).toEqual([`Files written to ${folder()}: ${files.length - 1}.`]);
  });

  test("of one clause writes its page alone, and a page changed by hand is kept", async () => {
    await run("preview", "advance-notice", "--out", folder());
    await writeFile(join(folder(), "advance-notice.html"), "mine");
    const { exitCode, told } = await run("preview", "advance-notice", "--out", folder());
    expect(exitCode).toBe(1);
    expect(told.at(-1)).toContain("advance-notice.html");
    expect(await readFile(join(folder(), "advance-notice.html"), "utf8")).toBe("mine");
    expect(await readdir(folder())).not.toContain("library.docx");
  });

  test.each([
    [[], /--out/],
    [["nobody", "--out", "x"], /no clause “nobody”/],
  ])("is not run as %j", async (args, message) => {
    await expect(run("preview", ...args)).rejects.toThrow(message);
  });
});

test("check of a pack tells what it replaces, and list shows whose text it is", async () => {
  const sample = "tests/fixtures/packs/sample";
  const { exitCode, printed } = await run("check", "--pack", sample);
  expect(exitCode).toBe(0);
  expect(printed.join("\n")).toMatch(
    /packs\/sample\/jobs\/ai-literacy\.yaml:\d+:\d+ {2}note {2}This file stands in the place of the clause/,
  );
  const listed = await run("list", "--topic", "ai-literacy", "--pack", sample);
  expect(listed.printed).toEqual([
    expect.stringMatching(/^ai-literacy .*\[never reviewed; Пробный набор \(вымышленный\) 1\]$/),
    expect.stringMatching(/^sample-clause /),
  ]);
});
