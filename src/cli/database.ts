/**
 * `kelisim backup|restore|migrate`: the database of the service, for whoever runs the server. A
 * backup may be made at any time; a restore comes before the first start.
 */
import { statSync } from "node:fs";
import { readStorageConfig } from "../config.js";
import { backup } from "../storage/database/backup/backup.js";
import { restore } from "../storage/database/backup/restore.js";
import { migrate } from "../storage/database/migrate.js";
import { openEngine, type StorageConfig } from "../storage/database/openStores.js";
import { BackupRefused, StorageUnavailable } from "../storage/storageRefusals.js";
import { WrongUsage, type Command, type ExitCode, type Terminal } from "./command.js";
import { optionsOf } from "./commandLine.js";
import { tellRefused } from "./withStores.js";

export const backupCommand: Command = {
  usage: ["cli.backup.usage"],
  run: (args, terminal) => {
    const file = oneFile(args, terminal);
    return withSettings(terminal, async (config) => {
      await backup(config, file);
      terminal.print(terminal.translate("cli.backup.written", { file, bytes: statSync(file).size }));
      return 0;
    });
  },
};

export const restoreCommand: Command = {
  usage: ["cli.restore.usage"],
  run: (args, terminal) => {
    const file = oneFile(args, terminal);
    return withSettings(terminal, async (config) => {
      const rows = await restore(config, file);
      terminal.print(terminal.translate("cli.restore.done", { file, rows }));
      return 0;
    });
  },
};

export const migrateCommand: Command = {
  usage: ["cli.migrate.usage"],
  run: (args, terminal) => {
    if (optionsOf(args, {}).positionals.length > 0) throw new WrongUsage(args.join(" "));
    return withSettings(terminal, async (config) => {
      const engine = openEngine(config);
      try {
        const done = await migrate(engine);
        for (const name of done) terminal.print(terminal.translate("cli.migrate.done", { name }));
        if (done.length === 0) terminal.print(terminal.translate("cli.migrate.nothing"));
        return 0;
      } finally {
        await engine.db.destroy();
      }
    });
  },
};

function oneFile(args: readonly string[], { translate }: Terminal): string {
  const [file, ...surplus] = optionsOf(args, {}).positionals;
  if (file === undefined || surplus.length > 0) throw new WrongUsage(translate("cli.backup.one-file"));
  return file;
}

async function withSettings(
  terminal: Terminal,
  work: (config: StorageConfig) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { storage, refused } = readStorageConfig(process.env);
  tellRefused(refused, terminal);
  if (refused.length > 0) return 2;
  try {
    return await work(storage);
  } catch (error) {
    if (!(error instanceof StorageUnavailable || error instanceof BackupRefused)) throw error;
    const { code, place } = error;
    const reason = error instanceof StorageUnavailable ? error.reason : "";
    terminal.tell(terminal.translate(`storage.refusals.${code}`, { place, reason }));
    return 1;
  }
}
