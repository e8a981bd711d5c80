import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { WrongUsage, type Command } from "../../src/cli/command.js";
import { backupCommand, migrateCommand, restoreCommand } from "../../src/cli/database.js";
import { openTerminal } from "../../src/cli/terminal.js";
import { openStores } from "../../src/storage/database/openStores.js";
import { retention } from "../support/storage/databases.js";
import { storeDraft } from "../support/storage/plans.js";

const { translate } = await openTerminal("en");
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kelisim-cli-"));
  vi.stubEnv("DATABASE_URL", "");
  useFolder("data");
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function useFolder(name: string): void {
  vi.stubEnv("KELISIM_DATA", join(folder, name));
}

async function run(command: Command, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal = {
    ...({ language: "en", translate } as const),
    print: (line: string) => out.push(line),
    tell: (line: string) => err.push(line),
  };
  const code = await command.run(args, terminal);
  return { code, out: out.join("\n"), err: err.join("\n") };
}

test("tables are made once, and the second time there is nothing to do", async () => {
  expect(await run(migrateCommand)).toEqual({ code: 0, out: "Done: 0001-first-tables", err: "" });
  expect(await run(migrateCommand)).toEqual({ code: 0, out: "The tables are up to date.", err: "" });
});

test("a backup made beside the running service is restored into a new folder", async () => {
  const stores = await openStores({ dataFolder: join(folder, "data"), retention });
  const draft = await storeDraft(stores, "org", 3);
  const file = join(folder, "kelisim.backup");
  const made = await run(backupCommand, file);
  expect(made).toMatchObject({ code: 0, err: "" });
  expect(made.out).toContain(`Backup written: ${file} (`);
  await stores.close();

  useFolder("restored");
  expect(await run(restoreCommand, file)).toEqual({
    code: 0,
    out: `Restored from ${file}: 4 rows. The service can be started.`,
    err: "",
  });
  const restored = await openStores({ dataFolder: join(folder, "restored"), retention });
  expect(await restored.drafts.read("org", draft.id)).toEqual(draft);
  await restored.close();
});

test("what cannot be done is said in a sentence with the place, and the exit code is 1", async () => {
  const file = join(folder, "text");
  writeFileSync(file, "not a backup");
  expect(await run(restoreCommand, file)).toMatchObject({
    code: 1,
    err: `The file “${file}” is not a backup of Kelisim.`,
  });
  const none = await run(backupCommand, join(folder, "new"));
  expect(none).toMatchObject({ code: 1, out: "" });
  expect(none.err).toContain("There is no database to back up");

  vi.stubEnv("DATABASE_URL", "postgresql://aigul:very-secret@127.0.0.1:1/kelisim");
  const unreachable = await run(migrateCommand);
  expect(unreachable.code).toBe(1);
  expect(unreachable.err).toContain("The database does not answer: 127.0.0.1:1/kelisim (ECONNREFUSED)");
  expect(unreachable.err).not.toContain("very-secret");
});

test("a setting that makes no sense is refused before anything is opened", async () => {
  vi.stubEnv("DATABASE_URL", "mysql://aigul:very-secret@localhost/kelisim");
  const refused = await run(migrateCommand);
  expect(refused).toMatchObject({ code: 2, out: "" });
  expect(refused.err).toContain("DATABASE_URL");
  expect(refused.err).not.toContain("very-secret");
});

test.each([
  ["backup without a file", backupCommand, []],
  ["restore of two files", restoreCommand, ["a", "b"]],
  ["migrate of a file", migrateCommand, ["a"]],
  ["backup with an unknown option", backupCommand, ["--fast", "a"]],
])("%s is written wrongly", async (_what, command, args) => {
  await expect(run(command, ...args)).rejects.toThrow(WrongUsage);
});
