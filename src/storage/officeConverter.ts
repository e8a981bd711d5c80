/**
 * Old and foreign documents → Word files, by LibreOffice when it is installed.
 *
 * The program is started for one file, in a folder of its own that is removed afterwards: with a
 * profile of its own, macros off, links not followed, and bounds on memory and time. It may be
 * given anything.
 */
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export interface OfficeSettings {
  /** "soffice", or where it lies. */
  readonly program: string;
  /** Milliseconds, from start to result. */
  readonly longest: number;
  /** Kilobytes of address space; LibreOffice asks for much more than it uses. */
  readonly memory: number;
}

/** Gives the bytes of a Word file, or the reason why there is none. Never throws for a bad file. */
export function createOfficeConverter(settings: OfficeSettings) {
  return async (
    bytes: Uint8Array,
    from: "doc" | "rtf" | "odt",
  ): Promise<Uint8Array | "missing" | "failed" | "too-slow"> => {
    const folder = await mkdtemp(join(tmpdir(), "kelisim-office-"));
    try {
      const source = join(folder, `source.${from}`);
      await writeFile(source, bytes);
      await writeProfile(join(folder, "profile"));
      const end = await runOffice(folder, source, settings);
      return end === "done" ? await resultIn(folder) : end;
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  };
}

/** What the program must not do is said in its profile: no option of the command line says it. */
async function writeProfile(profile: string): Promise<void> {
  await mkdir(join(profile, "user"), { recursive: true });
  const scripting = "/org.openoffice.Office.Common/Security/Scripting";
  const item = (name: string, value: string): string =>
    `<item oor:path="${scripting}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
  const items = [
    item("MacroSecurityLevel", "3"),
    item("DisableMacrosExecution", "true"),
    item("BlockUntrustedRefererLinks", "true"),
    item("DisableActiveContent", "true"),
  ];
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">${items.join("")}</oor:items>`;
  await writeFile(join(profile, "user", "registrymodifications.xcu"), text);
}

type End = "done" | "missing" | "failed" | "too-slow";

/** The shell's answer when there is no such program. */
const NO_PROGRAM = 127;

function runOffice(
  folder: string,
  source: string,
  { program, longest, memory }: OfficeSettings,
): Promise<End> {
  const args = [
    `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
    "--headless",
    "--norestore",
    "--convert-to",
    "docx:MS Word 2007 XML",
    "--outdir",
    folder,
    source,
  ];
  return new Promise((resolve) => {
    // A group of its own, because the program starts others: all of them are ended together.
    const child = spawn("sh", ["-c", 'ulimit -v "$0"; exec "$@"', String(memory), program, ...args], {
      cwd: folder,
      detached: true,
      stdio: "ignore",
      env: { PATH: process.env["PATH"], HOME: folder, TMPDIR: folder, LANG: "C.UTF-8" },
    });
    const stop = (): void => {
      if (child.pid !== undefined) endGroup(child.pid);
    };
    const timer = setTimeout(() => {
      stop();
      resolve("too-slow");
    }, longest);
    const settle = (end: End): void => {
      clearTimeout(timer);
      stop();
      resolve(end);
    };
    child.on("error", () => settle("missing"));
    child.on("exit", (code) => settle(code === 0 ? "done" : code === NO_PROGRAM ? "missing" : "failed"));
  });
}

function endGroup(group: number): void {
  try {
    process.kill(-group, "SIGKILL");
  } catch {
    // All of it has ended by itself.
  }
}

/** LibreOffice answers with success also when it could not load the file. */
async function resultIn(folder: string): Promise<Uint8Array | "failed"> {
  try {
    return new Uint8Array(await readFile(join(folder, "source.docx")));
  } catch {
    return "failed";
  }
}
