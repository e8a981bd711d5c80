#!/usr/bin/env node
/**
 * The command line:  `kelisim <command> …` → the command of that name, its exit code.
 *
 * Only here are arguments, environment and output taken from the process.
 */
import { assembleCommand } from "./cli/assemble.js";
import { WrongUsage, type Command, type ExitCode, type Terminal } from "./cli/command.js";
import { chosenLanguage } from "./cli/commandLine.js";
import { compareCommand } from "./cli/compare.js";
import { backupCommand, migrateCommand, restoreCommand } from "./cli/database.js";
import { draftCommand } from "./cli/draft.js";
import { keyCommand } from "./cli/key.js";
import { libraryCommand } from "./cli/library.js";
import { readCommand } from "./cli/read.js";
import { serveCommand } from "./cli/serve.js";
import { openTerminal } from "./cli/terminal.js";

const commands: Readonly<Record<string, Command>> = {
  draft: draftCommand,
  assemble: assembleCommand,
  library: libraryCommand,
  read: readCommand,
  compare: compareCommand,
  serve: serveCommand,
  key: keyCommand,
  backup: backupCommand,
  restore: restoreCommand,
  migrate: migrateCommand,
};

// `kelisim library list | head` closes the pipe before everything is written.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});
process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<ExitCode> {
  const language = chosenLanguage(args, process.env);
  const terminal = await openTerminal(language ?? "ru");
  if (language === undefined) {
    return refuse(terminal.translate("cli.wrong-usage", { reason: "--lang" }), terminal);
  }
  return runCommand(args, terminal);
}

async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name = "", rest] = splitAtCommand(args);
  if (["help", "--help", "-h"].includes(name)) {
    usageLines(terminal).forEach(terminal.print);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return refuse(terminal.translate("cli.unknown-command", { command: name }), terminal);

  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (error instanceof WrongUsage) {
      return refuse(terminal.translate("cli.wrong-usage", { reason: error.message }), terminal);
    }
    terminal.tell(terminal.translate("cli.failed"));
    terminal.tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 1;
  }
}

/** `--lang kk` may stand before the command as well as after it. */
function splitAtCommand(args: readonly string[]): [name: string | undefined, rest: string[]] {
  const start = args[0] === "--lang" ? 2 : args[0]?.startsWith("--lang=") ? 1 : 0;
  return [args[start], [...args.slice(0, start), ...args.slice(start + 1)]];
}

function refuse(message: string, terminal: Terminal): 2 {
  [message, ...usageLines(terminal)].forEach(terminal.tell);
  return 2;
}

function usageLines({ translate }: Terminal): string[] {
  const usage = Object.values(commands).flatMap((command) => command.usage);
  return [translate("cli.usage"), ...usage.map((key) => `  ${translate(key)}`)];
}
