/** Runs `kelisim` as a person does, in a process of its own. */
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Where the programs of one test file keep their data, unless a test names another folder. */
const dataFolder = mkdtempSync(join(tmpdir(), "kelisim-data-"));
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface CliOptions {
  readonly input?: string;
  readonly env?: Record<string, string>;
  /** `src/cli.ts` unless told otherwise. */
  readonly program?: string;
}

export function startCli(
  args: readonly string[],
  { env, program = "src/cli.ts" }: CliOptions = {},
): ChildProcessWithoutNullStreams {
  const { PATH = "" } = process.env;
  // Only what a test names: the settings of the person who runs the tests must not matter.
  return spawn(process.execPath, ["--import", "tsx", program, ...args], {
    cwd: root,
    env: { PATH, KELISIM_DATA: dataFolder, ...env },
  });
}

export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const child = startCli(args, options);
  child.stdin.end(options.input ?? "");
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, out, err };
}
