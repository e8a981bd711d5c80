/**
 * Settings → the open database, for one command: opened, used and let go of. Wrong settings and a
 * database that does not answer are told, and end the command.
 */
import { readStorageConfig } from "../config.js";
import type { RefusedSetting } from "../config/settings.js";
import { openStores, type StorageConfig } from "../storage/database/openStores.js";
import { StorageUnavailable } from "../storage/storageRefusals.js";
import type { OpenStores } from "../storage/stores.js";
import type { ExitCode, Terminal } from "./command.js";

type Work = (stores: OpenStores) => Promise<ExitCode>;

/** For a command that needs no other settings. */
export async function withStores(terminal: Terminal, work: Work): Promise<ExitCode> {
  const { storage, refused } = readStorageConfig(process.env);
  tellRefused(refused, terminal);
  return refused.length > 0 ? 2 : withStoresOf(storage, terminal, work);
}

export async function withStoresOf(
  storage: StorageConfig,
  terminal: Terminal,
  work: Work,
): Promise<ExitCode> {
  let stores: OpenStores | undefined;
  try {
    stores = await openStores(storage);
    return await work(stores);
  } catch (error) {
    if (!(error instanceof StorageUnavailable)) throw error;
    const { code, reason, place } = error;
    terminal.tell(terminal.translate(`storage.refusals.${code}`, { reason, place }));
    return 1;
  } finally {
    await stores?.close();
  }
}

export function tellRefused(refused: readonly RefusedSetting[], { translate, tell }: Terminal): void {
  for (const { name, given, reason, details } of refused) {
    tell(translate(`cli.serve.refused.${reason}`, { name, given, ...details }));
  }
}
