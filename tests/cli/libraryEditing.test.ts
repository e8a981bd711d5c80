/** How lawyers edit the library: a sign-off, a new clause. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseClause } from "../../src/library/parseClause.js";
import { runLibrary, saveLibrary, useFolder } from "../support/runLibrary.js";
import { NOTICE, smallLibrary, spoiled } from "../support/smallLibrary.js";

const folder = useFolder();
const run = (...args: readonly string[]) => runLibrary(args);

describe("sign-off", () => {
  test("is entered into the file, and undone by any later edit", async () => {
    await saveLibrary(folder(), smallLibrary);
    const signed = await run(
      "sign-off",
      "notice",
      "--role",
      "labour lawyer",
      "--date",
      "2026-12-01",
      "--folder",
      folder(),
    );
    expect(signed.exitCode).toBe(0);
    expect(signed.printed[0]).toMatch(
      /^The clause “notice” is signed off: labour lawyer, 2026-12-01, .* [0-9a-f]{16}\.$/,
    );

    const before = await run("check", folder());
    expect(before.printed.join("\n")).toContain("nobody has reviewed yet: 2.");
    const file = join(folder(), NOTICE);
    await writeFile(file, (await readFile(file, "utf8")).replace("вправе задать", "вправе всегда задать"));
    const after = await run("check", folder());
    expect(after.exitCode).toBe(0);
    expect(after.printed[0]).toMatch(
      /notice\.yaml:\d+:\d+ {2}note {2}The clause was reviewed on 2026-12-01 \(labour lawyer\)/,
    );
  });

  test("of a day nobody named is today's", async () => {
    await saveLibrary(folder(), smallLibrary);
    await run("sign-off", "words", "--role", "lawyer", "--folder", folder());
    const { value } = parseClause(await readFile(join(folder(), "foundations/words.yaml"), "utf8"), "words");
    expect(Math.abs(Date.parse(value!.provenance.reviews[0]!.date) - Date.now())).toBeLessThan(
      2 * 86_400_000,
    );
  });

  test("twice the same is entered once", async () => {
    await saveLibrary(folder(), smallLibrary);
    const args = ["sign-off", "journal", "--role", "lawyer", "--date", "2026-12-01", "--folder", folder()];
    await run(...args);
    const again = await run(...args);
    expect([again.exitCode, again.told[0]]).toEqual([
      0,
      "This text of the clause “journal” is signed off already: lawyer, 2026-12-01.",
    ]);
  });

  test("is refused to a clause with errors, and the file stays as it was", async () => {
    const files = spoiled(NOTICE, "Жұмыскерлер сұрақ", "Қызметкерлер сұрақ");
    await saveLibrary(folder(), files);
    const { exitCode, told } = await run("sign-off", "notice", "--role", "lawyer", "--folder", folder());
    expect(exitCode).toBe(1);
    expect(told.at(-1)).toBe("The clause “notice” has errors, so it was not signed off. Correct them first.");
    expect(await readFile(join(folder(), NOTICE), "utf8")).toBe(
      files.find(({ path }) => path === NOTICE)?.text,
    );
  });

  test.each([
    [[], /name the clause/],
    [["notice"], /name who reviewed it/],
    [["notice", "--role", "x", "--date", "1.12.2026"], /“1\.12\.2026” is not a date/],
    [["nobody", "--role", "x"], /no clause “nobody”/],
  ])("is not run as %j", async (args, message) => {
    await saveLibrary(folder(), smallLibrary);
    await expect(run("sign-off", ...args, "--folder", folder())).rejects.toThrow(message);
  });
});

describe("new", () => {
  test("makes a clause that can be read, and names what is still to be written", async () => {
    await saveLibrary(folder(), smallLibrary);
    const { exitCode, printed, told } = await run(
      "new",
      "notice",
      "--id",
      "second-notice",
      "--folder",
      folder(),
    );
    expect([exitCode, printed]).toEqual([
      0,
      [expect.stringMatching(/^Made .*second-notice\.yaml\. Write your own text/)],
    ]);

    const { value, problems } = parseClause(
      await readFile(join(folder(), "participation/second-notice.yaml"), "utf8"),
      "x",
    );
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ id: "second-notice", topic: "notice", title: { ru: "Уведомление" } });
    expect(told.filter((line) => line.includes("The text of the scaffold")).length).toBeGreaterThan(10);
    expect(told.join("\n")).toContain("marked as read on 2000-01-01");
  });

  test("does not touch a file that is there", async () => {
    await saveLibrary(folder(), [...smallLibrary, { path: "participation/mine.yaml", text: "id: mine\n" }]);
    const { exitCode } = await run("new", "notice", "--id", "mine", "--folder", folder());
    expect(exitCode).toBe(1);
    expect(await readFile(join(folder(), "participation/mine.yaml"), "utf8")).toBe("id: mine\n");
  });

  test.each([
    [[], /name the topic/],
    [["weather"], /no topic “weather”/],
    [["notice"], /“notice” is taken/],
    [["notice", "--id", "Second Notice"], /cannot be an id/],
  ])("is not run as %j", async (args, message) => {
    await saveLibrary(folder(), smallLibrary);
    await expect(run("new", ...args, "--folder", folder())).rejects.toThrow(message);
  });
});
