import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { WrongUsage } from "../../src/cli/command.js";
import { keyCommand } from "../../src/cli/key.js";
import { openTerminal } from "../../src/cli/terminal.js";
import { runCli } from "../support/runCli.js";

const dataFolder = mkdtempSync(join(tmpdir(), "kelisim-keys-"));
const { translate } = await openTerminal("en");

beforeEach(() => {
  vi.stubEnv("KELISIM_DATA", dataFolder);
  vi.stubEnv("DATABASE_URL", "");
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(dataFolder, { recursive: true });
});

async function key(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal = {
    ...({ language: "en", translate } as const),
    print: (line: string) => out.push(line),
    tell: (line: string) => err.push(line),
  };
  const code = await keyCommand.run(args, terminal);
  return { code, out: out.join("\n"), err: err.join("\n") };
}

describe("kelisim key", () => {
  test("shows a key once, as the only line of the result", async () => {
    const args = ["key", "create", "portal", "--organisation", "miners", "--role", "viewer", "--lang", "en"];
    const { code, out, err } = await runCli(args);
    expect([code, out]).toEqual([0, expect.stringMatching(/^kelisim_[0-9a-f]{16}_[\w-]{43}\n$/)]);
    expect(err).toContain("It is shown now and never again");
  });

  test("lists a key without its secret, with what it may and whether it is in use", async () => {
    const made = await key("create", "portal, test", "--organisation", "energy", "--role", "viewer");
    const [, prefix = "", secret = "-"] = /^kelisim_([^_]+)_(.+)$/.exec(made.out) ?? [];
    const { code, out } = await key("list", "--organisation", "energy");
    expect([code, out]).toEqual([
      0,
      `${prefix}  viewer  library.read,drafts.read,files.read  never used  portal, test`,
    ]);
    expect(out).not.toContain(secret);
  });

  test("revokes a key of the organisation that is named, and of no other", async () => {
    const { out } = await key(
      "create",
      "old",
      "--organisation",
      "metal",
      "--role",
      "lawyer",
      "--scopes",
      "drafts.read",
    );
    const prefix = out.split("_")[1] ?? "";
    const other = await key("revoke", prefix, "--organisation", "energy");
    expect([other.code, other.err]).toEqual([
      1,
      `The organisation “energy” has no key ${prefix}. kelisim key list lists its keys.`,
    ]);
    expect((await key("list", "--organisation", "metal")).out).toBe(
      `${prefix}  lawyer  drafts.read  never used  old`,
    );

    expect(await key("revoke", prefix, "--organisation", "metal")).toMatchObject({ code: 0 });
    const today = new Date().toISOString().slice(0, 10);
    expect((await key("list", "--organisation", "metal")).out).toContain(`revoked on ${today}`);
  });

  test("says that an organisation has no keys", async () => {
    expect(await key("list", "--organisation", "nobody")).toEqual({
      code: 0,
      out: "",
      err: "The organisation “nobody” has no API keys.",
    });
  });

  const ordered = ["create", "a", "--role", "viewer", "--organisation", "energy"];
  test.each([
    [["create"], "name the key by what it is for"],
    [["create", "a", "b"], "name the key by what it is for"],
    [
      ["create", "a", "--organisation", "energy"],
      "--role cannot be “”. Roles: administrator, negotiator, lawyer",
    ],
    [["create", "a", "--role", "chairman"], "--role cannot be “chairman”"],
    [["create", "a", "--role", "viewer"], "--organisation names the organisation"],
    [["create", "a", "--role", "viewer", "--organisation", "local"], "and not “local”"],
    [
      [...ordered, "--scopes", "drafts.read,drafts.change"],
      "The role viewer allows: library.read, drafts.read",
    ],
    [[...ordered, "--expires", "2020-01-01"], "--expires cannot be “2020-01-01”"],
    [[...ordered, "--expires", "2027-02-30"], "--expires cannot be “2027-02-30”"],
    [[...ordered, "--expires", "tomorrow"], "--expires cannot be “tomorrow”"],
    [["revoke", "--organisation", "energy"], "name the key by its prefix"],
    [["list", "energy"], "energy"],
    [["list"], "--organisation names the organisation"],
    [["open"], "key open"],
    [[], "key"],
  ])("refuses what it cannot carry out and says what to write: %j", async (args, reason) => {
    await expect(key(...args)).rejects.toThrow(WrongUsage);
    await expect(key(...args)).rejects.toThrow(reason);
  });

  test("does not begin with an address that is no database, and does not repeat its password", async () => {
    vi.stubEnv("DATABASE_URL", "mysql://user:password@elsewhere");
    const { code, err } = await key("list", "--organisation", "energy");
    expect(code).toBe(2);
    expect(err).toContain("DATABASE_URL is no address of a PostgreSQL database");
    expect(err).not.toContain("password");
  });
});
