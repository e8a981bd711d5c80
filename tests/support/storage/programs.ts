/** Starts the small programs of this folder in processes of their own, to be watched and killed. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { StorageConfig } from "../../../src/storage/database/openStores.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));

export interface Program {
  /** Lines printed so far. */
  readonly lines: readonly string[];
  /** Resolves when this many lines have been printed. Rejects when the program ends before. */
  readonly hasPrinted: (count: number) => Promise<void>;
  /** Its exit code. */
  readonly hasEnded: Promise<number | null>;
  /** `kill -9`; resolves when everything printed has arrived. */
  readonly kill: () => Promise<void>;
}

export function startProgram(
  name: "writer" | "editor",
  config: StorageConfig,
  ...args: readonly string[]
): Program {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", `tests/support/storage/${name}.ts`, JSON.stringify(config), ...args],
    { cwd: root, stdio: ["ignore", "pipe", "inherit"], env: { PATH: process.env["PATH"] ?? "" } },
  );
  const lines: string[] = [];
  const reader = createInterface(child.stdout).on("line", (line) => lines.push(line));
  const hasEnded = Promise.all([once(reader, "close"), once(child, "exit")]).then(() => child.exitCode);

  return {
    lines,
    hasEnded,
    async hasPrinted(count) {
      while (lines.length < count) {
        if (child.exitCode !== null) throw new Error(`${name} has ended with ${child.exitCode}`);
        await sleep(5);
      }
    },
    async kill() {
      child.kill("SIGKILL");
      await hasEnded;
    },
  };
}
