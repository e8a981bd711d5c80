/** Runs `kelisim` as a person does, in a process of its own. */
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

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
  return spawn(process.execPath, ["--import", "tsx", program, ...args], { cwd: root, env: { PATH, ...env } });
}

export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const child = startCli(args, options);
  child.stdin.end(options.input ?? "");
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, out, err };
}
