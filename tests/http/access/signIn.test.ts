import { describe, expect, test } from "vitest";
import { openBrowser, type Browser } from "../../support/access/browser.js";
import { startServedApp } from "../../support/access/servedApp.js";
import { logged } from "../../support/runningApp.js";

const app = startServedApp();
const aigul = { organisation: "energy-union", role: "negotiator" };

/** The browser has been at the provider and holds the answer, but has not yet brought it to us. */
async function answerOfProvider(browser: Browser, wanted = "/ru"): Promise<URL> {
  app.provider.say("aigul", aigul);
  app.provider.signInAs("aigul");
  let next = new URL(`/sign-in?to=${encodeURIComponent(wanted)}`, app.url);
  do {
    const response = await browser.ask(next);
    next = new URL(response.headers.get("location")!, next);
  } while (next.pathname !== "/sign-in/answer");
  return next;
}

describe("whoever opens a page without having signed in", () => {
  test("is sent to the provider, signs in there, and sees the page that was asked for", async () => {
    app.provider.say("aigul", aigul);
    app.provider.signInAs("aigul");
    const page = await openBrowser().open(`${app.url}/ru/drafts/enterprise?from=mail`);
    expect([page.status, page.url.href]).toEqual([200, `${app.url}/ru/drafts/enterprise?from=mail`]);
    expect(page.html).toContain("Выйти");
  });

  test("is sent with PKCE, a state and a nonce, and nothing secret", async () => {
    const response = await openBrowser().ask(`${app.url}/sign-in`);
    const { origin, searchParams } = new URL(response.headers.get("location")!);
    expect(origin).toBe(app.provider.issuer);
    expect(Object.fromEntries(searchParams)).toEqual({
      client_id: "kelisim",
      redirect_uri: `${app.url}/sign-in/answer`,
      response_type: "code",
      scope: "openid kelisim",
      state: expect.stringMatching(/^[\w-]{43}$/) as string,
      nonce: expect.stringMatching(/^[\w-]{43}$/) as string,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string,
      code_challenge_method: "S256",
    });
  });

  test("and asks as a program gets 401 and no redirect", async () => {
    const response = await fetch(`${app.url}/api/v1/clauses`, { redirect: "manual" });
    expect([response.status, response.headers.get("www-authenticate")]).toEqual([
      401,
      'Bearer realm="kelisim"',
    ]);
    expect(await response.json()).toMatchObject({ code: "not-signed-in" });
  });

  test("and sends a form is told to sign in first, and is not sent away from the text", async () => {
    const body = new URLSearchParams({ plan: "kelisim: 1" });
    const page = await openBrowser().open(`${app.url}/ru/plan`, { method: "POST", body });
    expect([page.status, page.url.pathname]).toEqual([401, "/ru/plan"]);
    expect(page.html).toContain('<a href="/sign-in">Войти</a>');
  });

  test.each([
    "//stranger.example/",
    "/\\stranger.example",
    "https://stranger.example/ru",
    "/.//stranger.example",
    "javascript:alert(1)",
  ])("comes back to our side and never to where a link of a stranger says: %s", async (wanted) => {
    const browser = openBrowser();
    const response = await browser.ask(await answerOfProvider(browser, wanted));
    const to = new URL(response.headers.get("location")!, "http://nowhere.example");
    expect(to.origin).toBe(app.url);
  });
});

describe("an answer of the provider is refused, and opens no session,", () => {
  async function isRefused(browser: Browser, url: URL): Promise<void> {
    const page = await browser.open(url);
    expect([page.status, page.url.pathname]).toEqual([403, "/sign-in/answer"]);
    expect(page.html).toContain("Войти не удалось");
    expect(page.html).toContain('<a href="/sign-in">Войти</a>');
    expect(browser.cookies(app.url)).not.toContain("session");
  }

  test("in another browser than the one that began", async () => {
    await isRefused(openBrowser(), await answerOfProvider(openBrowser()));
  });

  test("with another state", async () => {
    const browser = openBrowser();
    const url = await answerOfProvider(browser);
    url.searchParams.set("state", "x".repeat(43));
    await isRefused(browser, url);
  });

  test("to a sign-in that has been begun anew since", async () => {
    const browser = openBrowser();
    const url = await answerOfProvider(browser);
    await browser.ask(`${app.url}/sign-in`);
    await isRefused(browser, url);
  });

  test("a second time, even with the ticket of the first", async () => {
    const browser = openBrowser();
    const url = await answerOfProvider(browser);
    const ticket = browser.cookies(app.url);
    await browser.ask(url);

    const thief = openBrowser();
    thief.plant(app.url, ticket);
    await isRefused(thief, url);
  });

  test("with a ticket that somebody has changed", async () => {
    const browser = openBrowser();
    const url = await answerOfProvider(browser);
    // Not the last sign: a part of its bits is filling and says nothing.
    const changed = browser.cookies(app.url).replace(/.(?=.{8}$)/, (sign) => (sign === "A" ? "B" : "A"));
    browser.plant(app.url, changed);
    await isRefused(browser, url);
  });

  test("after more than ten minutes", async () => {
    const browser = openBrowser();
    const url = await answerOfProvider(browser);
    const { now } = app.clock;
    app.clock.pass({ minutes: 11 });
    await isRefused(browser, url);
    app.clock.now = now;
  });

  test("when the person has refused there; the log says so, without saying who", async () => {
    logged.length = 0;
    app.provider.signInAs(undefined);
    const browser = openBrowser();
    const page = await browser.open(`${app.url}/ru`);
    expect([page.status, page.url.pathname]).toEqual([403, "/sign-in/answer"]);
    expect(page.html).toContain("Войти не удалось");
    expect(logged.map(String)).toEqual([expect.stringMatching(/^sign-in-failed: access_denied/)]);
  });
});

describe("whoever the provider knows and we do not", () => {
  test.each([
    ["role", { organisation: "energy-union" }],
    ["role", { organisation: "energy-union", role: "chairman" }],
    ["organisation", { role: "lawyer" }],
    ["organisation", { organisation: "local", role: "administrator" }],
    ["organisation", { organisation: ["energy-union", "miners"], role: "lawyer" }],
  ])("is told that the claim «%s» is missing, and stays outside: %j", async (claim, claims) => {
    const { browser, page } = await app.signIn("stranger", claims);
    expect(page.status).toBe(403);
    expect(page.html).toContain(`Вам здесь ещё не отведено место`);
    expect(page.html).toContain(`«${claim}»`);
    expect(browser.cookies(app.url)).toBe("");
  });
});
