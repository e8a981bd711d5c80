/** The real service as it is served to others, with a real provider and a real database. */
import { randomBytes } from "node:crypto";
import type { Express } from "express";
import { afterAll, beforeAll } from "vitest";
import { makeKey } from "../../../src/access/apiKeys.js";
import { actions, type Action, type Role } from "../../../src/access/roles.js";
import type { ServedSettings } from "../../../src/access/settings.js";
import { accessControl } from "../../../src/http/access/accessControl.js";
import { createApp, type AppNeeds } from "../../../src/http/app.js";
import { listen, type RunningServer } from "../../../src/http/listen.js";
import { appNeeds } from "../runningApp.js";
import { openBrowser, type Browser, type Visited } from "./browser.js";
import { client, startProvider, type TestProvider } from "./provider.js";
import { openTestStores, testClock, type TestClock, type TestStores } from "./testStores.js";

export interface ServedApp {
  /** «http://127.0.0.1:40123», without a slash. */
  readonly url: string;
  readonly provider: TestProvider;
  readonly stores: TestStores;
  readonly clock: TestClock;
  readonly settings: ServedSettings;
  /** The app itself, to be looked into. */
  readonly built: Express;
  /** A browser that has come back from the provider as this person. */
  signIn(account: string, claims: Record<string, unknown>): Promise<{ browser: Browser; page: Visited }>;
  /** A key of the organisation. */
  key(organisation: string, role: Role, scopes?: readonly Action[]): Promise<{ text: string; id: string }>;
  /** A token as the portal would send it. */
  token(claims: Record<string, unknown>): Promise<string>;
}

export const AUDIENCE = "kelisim-api";

/** To be called once at the top of a test file; what it returns is there when the tests run. */
export function startServedApp(
  changes: Partial<ServedSettings> = {},
  needs: Partial<AppNeeds> = {},
): ServedApp {
  const parts = {} as { -readonly [Part in keyof ServedApp]: ServedApp[Part] };
  let server: RunningServer;

  beforeAll(async () => {
    parts.clock = testClock();
    parts.stores = await openTestStores(parts.clock);
    // The port has to be known before the app: it is part of the public address.
    const free = await listen(createApp(appNeeds()), "127.0.0.1", 0);
    const { port, origin } = new URL(free.address);
    await free.stop();
    parts.url = origin;
    parts.provider = await startProvider(origin);
    parts.settings = { ...settingsFor(origin, parts.provider), ...changes };
    const access = accessControl(parts.settings, parts.stores, worldOf(parts.clock));
    parts.built = createApp(appNeeds({ access, ...needs }));
    server = await listen(parts.built, "127.0.0.1", Number(port));
    Object.assign(parts, waysIn(parts));
  });
  afterAll(async () => {
    await Promise.all([server.stop(), parts.provider.stop()]);
    await parts.stores.close();
  });
  return parts;
}

function worldOf(clock: TestClock) {
  return { now: () => clock.now, newSecret: () => randomBytes(32).toString("base64url") };
}

function settingsFor(publicUrl: string, { issuer, keysUrl }: TestProvider): ServedSettings {
  return {
    to: "whoever-signs-in",
    publicUrl,
    trustedProxies: [],
    signIn: { issuer, clientId: client.id, clientSecret: client.secret, scope: "openid kelisim" },
    tokens: { issuer, audience: AUDIENCE, keysUrl },
    claims: { organisation: "organisation", role: "role", roleNames: new Map() },
    session: { idleSeconds: 3600, longestSeconds: 12 * 3600 },
    requestsPerMinute: { ofCaller: 100_000, ofAddress: 100_000 },
  };
}

function waysIn(parts: ServedApp): Pick<ServedApp, "signIn" | "key" | "token"> {
  const { url, provider, stores, clock } = parts;
  return {
    async signIn(account, claims) {
      provider.say(account, claims);
      provider.signInAs(account);
      const browser = openBrowser();
      return { browser, page: await browser.open(`${url}/ru`) };
    },
    async key(organisation, role, scopes = actions) {
      const { text, prefix, hash } = makeKey(randomBytes);
      const facts = { name: "portal", role, scopes, createdBy: "test" };
      const { id } = await stores.keys.create(organisation, { ...facts, prefix, hash });
      return { text, id };
    },
    token: (claims) => {
      const second = Math.floor(clock.now.getTime() / 1000);
      const standard = { iss: provider.issuer, aud: AUDIENCE, iat: second, exp: second + 300, sub: "portal" };
      return provider.token({ ...standard, ...claims });
    },
  };
}
