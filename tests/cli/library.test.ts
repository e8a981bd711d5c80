import { describe, expect, test } from "vitest";
import { WrongUsage } from "../../src/cli/command.js";
import type { LibraryFile } from "../../src/library/libraryFile.js";
import { runLibrary, saveLibrary, useFolder } from "../support/runLibrary.js";
import { NOTICE, smallLibrary, spoiled } from "../support/smallLibrary.js";

const folder = useFolder();
const save = (files: readonly LibraryFile[]) => saveLibrary(folder(), files);
const run = runLibrary;

describe("library check", () => {
  test("of a good library prints one line of counts and exits with 0", async () => {
    await save(smallLibrary);
    expect(await run(["check", folder()])).toEqual({
      exitCode: 0,
      told: [],
      printed: [
        "note  Clauses and attachments that nobody has reviewed yet: 3. A review is recorded by kelisim library sign-off.",
        "Clauses: 2. Provisions: 7; sectoral 4, regional 0, enterprise 6; minimum 2, standard 6, strong 6. Attachments: 1. Packages: 1. Errors: 0, warnings: 0, notes: 1.",
      ],
    });
  });

  test("prints each problem as file:line:column, severity, text, and exits with 1", async () => {
    await save(spoiled(NOTICE, "minimum: 20", "minimum: 14"));
    const { exitCode, printed } = await run(["check", folder()], "ru");
    expect(exitCode).toBe(1);
    expect(printed[0]).toMatch(
      /notice\.yaml:22:29 {2}ошибка {2}«days»: 14 ниже законного минимума 15\. Рекомендуйте не меньше 15\.$/,
    );
    expect(printed.at(-1)).toContain("Ошибок: 1, предупреждений: 0, заметок: 1.");
  });

  test("exits with 0 when there are only warnings", async () => {
    await save(spoiled(NOTICE, "uses_terms: [ai-system]", "uses_terms: [ai-system, system]"));
    const { exitCode, printed } = await run(["check", folder()], "kk");
    expect(exitCode).toBe(0);
    expect(printed[0]).toContain("  ескерту  «system» ұғымы");
  });

  test.each([
    [["check", "/nowhere/at/all"], /cannot be read \(ENOENT\)/],
    [["check", "a", "b"], /b/],
    [["check", "--quickly"], /^Unknown option '--quickly'$/],
    [["mend"], /library mend/],
    [[], /library/],
  ])("is not run as %j", async (args, message) => {
    await expect(run(args)).rejects.toThrow(WrongUsage);
    await expect(run(args)).rejects.toThrow(message);
  });
});

describe("library list", () => {
  test("names the clauses of a level in the order of the topics", async () => {
    const { exitCode, printed } = await run(["list", "--level", "enterprise"], "ru");
    expect(exitCode).toBe(0);
    expect(printed[0]).toMatch(/^definitions-and-principles +\S*enterprise\S* {2}\p{Script=Cyrillic}/u);
    expect(printed.findIndex((line) => line.startsWith("advance-notice"))).toBeGreaterThan(0);
  });

  test("as JSON is data for other programs", async () => {
    const { printed } = await run(["list", "--topic", "advance-notice", "--json"]);
    const [clause] = JSON.parse(printed.join("\n")) as unknown[];
    expect(clause).toMatchObject({ id: "advance-notice", topic: "advance-notice", requirement: "core" });
  });

  test.each([
    [["list", "--level", "planet"], /planet.*sectoral, regional, enterprise/],
    [["list", "--topic", "weather"], /weather.*advance-notice/],
    [["list", "more"], /more/],
  ])("is not run as %j", async (args, message) => {
    await expect(run(args)).rejects.toThrow(message);
  });
});
