/**
 * Environment → one typed object, or the list of settings that are wrong.
 *
 * The names of the environment variables and the limits of the service are known here and in
 * `config/`, one file for each group of settings. Nothing is opened or listened to.
 */
import { delimiter } from "node:path";
import type { AccessSettings } from "./access/settings.js";
import type { StorageConfig } from "./storage/database/openStores.js";
import { readAccess } from "./config/access.js";
import { isLoopback } from "./config/addresses.js";
import { readStorage } from "./config/storage.js";
import { readerOf, type Environment, type RefusedSetting, type SettingReader } from "./config/settings.js";

export interface Config {
  readonly host: string;
  readonly port: number;
  /** Largest body of a request, in bytes. A plan that carries the wording of every clause is about 1 MB. */
  readonly largestBody: number;
  readonly access: AccessSettings;
  readonly storage: StorageConfig;
}

export interface CheckedConfig {
  readonly config: Config;
  readonly refused: readonly RefusedSetting[];
}

export interface CheckedStorage {
  readonly storage: StorageConfig;
  readonly refused: readonly RefusedSetting[];
}

const LARGEST_BODY = 4 * 1024 * 1024;

/** Options of the command line stand before the environment: `--port`, `--host`. */
export function readConfig(
  environment: Environment,
  options: { readonly host?: string | undefined; readonly port?: string | undefined } = {},
): CheckedConfig {
  const settings = readerOf({
    ...environment,
    KELISIM_HOST: options.host ?? environment["KELISIM_HOST"],
    KELISIM_PORT: options.port ?? environment["KELISIM_PORT"],
  });
  const access = readAccess(settings);
  const config = {
    host: readHost(settings, access),
    port: readPort(settings),
    largestBody: LARGEST_BODY,
    access,
    storage: readStorage(settings),
  };
  return { config, refused: settings.refused };
}

/** The settings of the storage alone, for commands that serve nobody. */
export function readStorageConfig(environment: Environment): CheckedStorage {
  const settings = readerOf(environment);
  return { storage: readStorage(settings), refused: settings.refused };
}

/** Folders of clause packs, in the order in which they add to the library: KELISIM_CLAUSE_PACKS. */
export function clausePacksIn(environment: Environment): string[] {
  const folders = environment["KELISIM_CLAUSE_PACKS"]?.split(delimiter) ?? [];
  return folders.map((folder) => folder.trim()).filter((folder) => folder !== "");
}

/**
 * The library holds what our side would concede: as long as nobody has to say who they are, only
 * people at this computer may reach the service.
 */
function readHost(settings: SettingReader, { to }: AccessSettings): string {
  const host = settings.text("KELISIM_HOST") ?? "127.0.0.1";
  if (to === "this-computer" && !isLoopback(host)) settings.refuse("KELISIM_HOST", "host");
  return host;
}

/** 0 asks the system for any free port. */
function readPort(settings: SettingReader): number {
  const given = settings.text("KELISIM_PORT") ?? "3000";
  const isPort = /^\d{1,5}$/.test(given) && Number(given) <= 65_535;
  if (!isPort) settings.refuse("KELISIM_PORT", "port");
  return Number(given);
}
