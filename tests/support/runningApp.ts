/** The real service with the real library, on a free port, for one test file. */
import { get } from "node:http";
import { afterAll, beforeAll } from "vitest";
import { loadKelisim } from "../../src/cli/loadKelisim.js";
import { localAccess } from "../../src/http/access/accessControl.js";
import { createApp, type AppNeeds } from "../../src/http/app.js";
import { listen, type RunningServer } from "../../src/http/listen.js";
import { loadLocales } from "../../src/storage/localeFiles.js";
import { localesFolder, pagesFolder } from "../../src/storage/projectFolders.js";
import { loadTextFiles } from "../../src/storage/textFiles.js";
import { createWording, interfaceLanguages } from "../../src/wording.js";

export const { value: kelisim } = await loadKelisim();
export const wording = createWording(await loadLocales(localesFolder, interfaceLanguages));
const pageFiles = await loadTextFiles(pagesFolder);

/** What the service has logged as a mistake of its own. */
export const logged: unknown[] = [];

export function appNeeds(changes: Partial<AppNeeds> = {}): AppNeeds {
  return {
    kelisim,
    wording,
    pageFiles,
    largestBody: 64 * 1024,
    access: localAccess,
    // What LibreOffice makes of old files is tested beside the converter.
    convert: () => Promise.resolve("missing"),
    log: (error) => logged.push(error),
    ...changes,
  };
}

export interface RunningApp {
  (path: string, init?: RequestInit): Promise<Response>;
  /** Sends exactly these headers; `fetch` forbids some and adds others. Gives the status. */
  withHeaders(path: string, headers: Record<string, string>): Promise<number>;
}

/** To be called once at the top of a test file; the function it returns asks the service. */
export function startApp(changes: Partial<AppNeeds> = {}): RunningApp {
  let server: RunningServer;
  beforeAll(async () => {
    server = await listen(createApp(appNeeds(changes)), "127.0.0.1", 0);
  });
  afterAll(() => server.stop());
  const ask = (path: string, init?: RequestInit): Promise<Response> =>
    fetch(new URL(path, server.address), { redirect: "manual", ...init });
  const withHeaders = (path: string, headers: Record<string, string>): Promise<number> =>
    new Promise((resolve, reject) => {
      get(new URL(path, server.address), { headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      }).on("error", reject);
    });
  return Object.assign(ask, { withHeaders });
}

/** A request with a JSON body, as a text or as data. */
export function json(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  };
}

/** A form as a browser sends it, with the line breaks it makes. */
export function form(fields: Record<string, string>): RequestInit {
  const sent = Object.entries(fields).map(([name, value]): [string, string] => [
    name,
    value.replace(/\n/g, "\r\n"),
  ]);
  return { method: "POST", body: new URLSearchParams(sent) };
}

export const smallPlan = {
  kelisim: 1,
  level: "enterprise",
  clauses: [{ clause: "advance-notice", position: "standard", answers: { worker_days: 3 } }],
};
