/**
 * Environment → one typed object, or the list of settings that are wrong.
 *
 * This is the only place that knows the names of the environment variables and the limits of
 * the service. Nothing is opened or listened to here.
 */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Largest body of a request, in bytes. A plan with every clause and all answers is about 60 KB. */
  readonly largestBody: number;
}

export type SettingName = "KELISIM_HOST" | "KELISIM_PORT";

/** A setting that the service refuses to start with. The wording is `cli.refused.<reason>`. */
export interface RefusedSetting {
  readonly name: SettingName;
  readonly given: string;
  readonly reason: "port" | "host";
}

export interface CheckedConfig {
  readonly config: Config;
  readonly refused: readonly RefusedSetting[];
}

const defaults: Config = { host: "127.0.0.1", port: 3000, largestBody: 1024 * 1024 };

/** Options of the command line stand before the environment: `--port`, `--host`. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  options: { readonly host?: string | undefined; readonly port?: string | undefined } = {},
): CheckedConfig {
  const host = options.host ?? given(environment["KELISIM_HOST"]) ?? defaults.host;
  const port = options.port ?? given(environment["KELISIM_PORT"]) ?? String(defaults.port);
  const refused: RefusedSetting[] = [
    ...(isLoopback(host) ? [] : [{ name: "KELISIM_HOST", given: host, reason: "host" } as const]),
    ...(isPort(port) ? [] : [{ name: "KELISIM_PORT", given: port, reason: "port" } as const]),
  ];
  return { config: { ...defaults, host, port: Number(port) }, refused };
}

/**
 * There is no sign-in yet, and the library holds what our side would concede: only people at
 * this computer may reach the service.
 */
function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}

/** 0 asks the system for any free port. */
function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}

/** An empty variable is one that is not set. */
function given(value: string | undefined): string | undefined {
  return value === "" ? undefined : value;
}
