/**
 * Every route of the service × every role × own and foreign organisation × credentials that are
 * missing or no longer good. The rows are in `support/access/routeRows.ts`.
 */
import { randomBytes } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { makeKey } from "../../../src/access/apiKeys.js";
import { actions, roles } from "../../../src/access/roles.js";
import { localAccess } from "../../../src/http/access/accessControl.js";
import { createApp } from "../../../src/http/app.js";
import { hiddenField } from "../../support/access/browser.js";
import { routeRows, type RouteRow } from "../../support/access/routeRows.js";
import { handlersOf, routesOf } from "../../support/access/routes.js";
import { startServedApp } from "../../support/access/servedApp.js";
import { appNeeds, startApp } from "../../support/runningApp.js";

const app = startServedApp();
const local = startApp();
const OWN = "energy-union";
const FOREIGN = "miners-union";

async function pathOf({ path }: RouteRow): Promise<string> {
  return typeof path === "string" ? path : path(app, OWN);
}

async function ask(
  row: RouteRow,
  headers: Record<string, string>,
): Promise<{ status: number; code?: string }> {
  const own = row.init?.headers as Record<string, string> | undefined;
  const response = await fetch(`${app.url}${await pathOf(row)}`, {
    ...row.init,
    headers: { ...own, ...headers, accept: "application/json" },
    redirect: "manual",
  });
  const isProblem = response.headers.get("content-type")?.startsWith("application/problem+json") ?? false;
  const text = await response.text();
  return isProblem
    ? { status: response.status, code: (JSON.parse(text) as { code: string }).code }
    : { status: response.status };
}

/** Each would open everything if it were still good, or meant for us. */
const badCredentials: Readonly<Record<string, () => Promise<string>>> = {
  "a token that has expired": () => app.token({ ...administrator, exp: Date.now() / 1000 - 60 }),
  "a token for another audience": () => app.token({ ...administrator, aud: "kelisim" }),
  "a token of another issuer": () => app.token({ ...administrator, iss: "https://stranger.example" }),
  "a key that is revoked": async () => {
    const { text, id } = await app.key(OWN, "administrator");
    await app.stores.keys.revoke(OWN, id, "test");
    return text;
  },
  "a key that has expired": async () => {
    const key = makeKey(randomBytes);
    const expiresAt = new Date(Date.now() - 60_000).toISOString();
    const facts = { name: "old", role: "administrator", scopes: actions, createdBy: "test", expiresAt };
    await app.stores.keys.create(OWN, { ...facts, prefix: key.prefix, hash: key.hash });
    return key.text;
  },
};
const administrator = { organisation: OWN, role: "administrator" };

let endedSession: string;
beforeAll(async () => {
  const { browser, page } = await app.signIn("zarina", administrator);
  endedSession = browser.cookies(app.url);
  const body = new URLSearchParams({ _csrf: hiddenField(page.html, "_csrf")! });
  await browser.ask(`${app.url}/sign-out`, { method: "POST", body });
});

const bearer = (credential: string): Record<string, string> => ({ authorization: `Bearer ${credential}` });

test("every route of the app has a row, and every row a route", () => {
  const rows = [...new Set(routeRows.map(({ route }) => route))].sort();
  expect(routesOf(app.built)).toEqual(rows);
});

test("there is no other way into the app than its routes", () => {
  const known = [
    "helmetMiddleware",
    "<anonymous>",
    "onlyThisComputer",
    "everybodyIsLocal",
    "refuseOtherSites",
  ];
  const handlers = handlersOf(createApp(appNeeds({ access: localAccess })));
  expect(handlers.length).toBeGreaterThan(3);
  expect(handlers.filter((name) => !known.includes(name))).toEqual([]);
});

describe.each(
  routeRows.map((row) => [row.route, typeof row.path === "string" ? row.path : "", row] as const),
)("%s (%s)", (_route, _path, row) => {
  const isOpen = row.may.includes("nobody");
  const allowed = { status: row.status };

  test.each(roles)("as %s of the own organisation", async (role) => {
    const { text } = await app.key(OWN, role);
    const expected = row.may.includes(role) ? allowed : { status: 403, code: "not-allowed" };
    expect(await ask(row, bearer(text))).toMatchObject(expected);
  });

  test("as an administrator of another organisation", async () => {
    const { text } = await app.key(FOREIGN, "administrator");
    const expected = { status: row.fromOutside ?? row.status };
    expect(await ask(row, bearer(text))).toMatchObject(expected);
  });

  test("with a key that has none of the scopes", async () => {
    const { text } = await app.key(OWN, "administrator", []);
    const expected = isOpen ? allowed : { status: 403, code: "not-allowed" };
    expect(await ask(row, bearer(text))).toMatchObject(expected);
  });

  test("without any credential", async () => {
    expect(await ask(row, {})).toMatchObject(isOpen ? allowed : { status: 401, code: "not-signed-in" });
  });

  test.each(Object.keys(badCredentials))("with %s", async (kind) => {
    const refused = row.isForWatchers ? allowed : { status: 401, code: "credential-refused" };
    expect(await ask(row, bearer(await badCredentials[kind]!()))).toMatchObject(refused);
  });

  test("with a session that has ended", async () => {
    const expected = isOpen ? allowed : { status: 401, code: "not-signed-in" };
    expect(await ask(row, { cookie: endedSession })).toMatchObject(expected);
  });
});

describe("a role may the same, however somebody comes in", () => {
  test.each(roles)("as %s by session, by token and by key", async (role) => {
    const claims = { organisation: OWN, role };
    const { browser } = await app.signIn(`person-${role}`, claims);
    const ways = [
      { cookie: browser.cookies(app.url) },
      bearer(await app.token(claims)),
      bearer((await app.key(OWN, role)).text),
    ];
    const reading = routeRows.filter(({ init, path }) => !init && !String(path).includes("/sign-"));
    for (const row of reading) {
      const [session, token, key] = await Promise.all(ways.map((headers) => ask(row, headers)));
      expect([row.route, session, token]).toEqual([row.route, key, key]);
    }
  });
});

test("on this computer the local user may call every route", async () => {
  for (const row of routeRows.filter(({ route }) => !/sign-?(in|out)|signed/.test(route))) {
    expect([row.route, (await local(await pathOf(row), row.init)).status]).toEqual([row.route, row.status]);
  }
});
