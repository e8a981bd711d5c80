/** `kelisim serve`: the pages and the API, until the program is told to stop. */
import { randomBytes } from "node:crypto";
import { readConfig, type Config } from "../config.js";
import { accessControl } from "../http/access/accessControl.js";
import { createApp } from "../http/app.js";
import { listen, type RunningServer } from "../http/listen.js";
import type { OpenStores } from "../storage/stores.js";
import { loadLocales } from "../storage/localeFiles.js";
import { localesFolder, pagesFolder } from "../storage/projectFolders.js";
import { loadTextFiles } from "../storage/textFiles.js";
import { createWording, interfaceLanguages } from "../wording.js";
import { WrongUsage, type Command, type ExitCode, type Terminal } from "./command.js";
import { optionsOf } from "./commandLine.js";
import { loadKelisim } from "./loadKelisim.js";
import { officeConverter } from "./officeConverter.js";
import { tellRefused, withStoresOf } from "./withStores.js";
import { tellLibraryProblems } from "./tellProblems.js";

export const serveCommand: Command = {
  usage: ["cli.serve.usage"],
  async run(args, terminal) {
    const options = { port: { type: "string" }, host: { type: "string" } } as const;
    const { values, positionals } = optionsOf(args, options);
    if (positionals.length > 0) throw new WrongUsage(positionals.join(" "));

    const { config, refused } = readConfig(process.env, values);
    tellRefused(refused, terminal);
    if (refused.length > 0) return 2;
    return withStoresOf(config.storage, terminal, (stores) => serve(config, stores, terminal));
  },
};

async function serve(config: Config, stores: OpenStores, terminal: Terminal): Promise<ExitCode> {
  const { translate, print, tell } = terminal;
  const { value: kelisim, problems } = await loadKelisim();
  tellLibraryProblems(problems, terminal);

  const app = createApp({
    kelisim,
    wording: createWording(await loadLocales(localesFolder, interfaceLanguages)),
    pageFiles: await loadTextFiles(pagesFolder),
    largestBody: config.largestBody,
    access: accessControl(config.access, stores, thisComputer),
    convert: officeConverter(),
    log: (error) => tell(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  });
  const server = await listenOrExplain(() => listen(app, config.host, config.port), config, terminal);
  if (!server) return 1;

  print(translate("cli.serve.ready", { address: server.address }));
  tell(translate("cli.serve.how-to-stop"));
  await toldToStop();
  tell(translate("cli.serve.stopping"));
  await server.stop();
  return 0;
}

/** The clock and the chance that sessions are made from. */
const thisComputer = { now: () => new Date(), newSecret: () => randomBytes(32).toString("base64url") };

async function listenOrExplain(
  start: () => Promise<RunningServer>,
  { host, port }: Config,
  { translate, tell }: Terminal,
): Promise<RunningServer | undefined> {
  try {
    return await start();
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    if (error.code === "EADDRINUSE") tell(translate("cli.serve.port-taken", { port, other: port + 1 }));
    else tell(translate("cli.serve.cannot-listen", { host, port, reason: error.code }));
    return undefined;
  }
}

/** Ctrl+C, or a polite request of the system. A second one ends the program at once. */
function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}
