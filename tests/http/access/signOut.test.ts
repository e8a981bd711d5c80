import { describe, expect, test } from "vitest";
import { hiddenField, openBrowser } from "../../support/access/browser.js";
import { logged } from "../../support/runningApp.js";
import { startServedApp } from "../../support/access/servedApp.js";

const app = startServedApp();
const aigul = { organisation: "energy-union", role: "negotiator" };

function signOutForm(html: string): RequestInit {
  return { method: "POST", body: new URLSearchParams({ _csrf: hiddenField(html, "_csrf")! }) };
}

describe("signing out", () => {
  test("ends the session here and at the provider, and does not sign in again by itself", async () => {
    const { browser, page } = await app.signIn("aigul", aigul);
    const stolen = browser.cookies(app.url);

    const atProvider = await browser.open(`${app.url}/sign-out`, signOutForm(page.html));
    expect([atProvider.url.origin, atProvider.status]).toEqual([app.provider.issuer, 200]);
    const asked = { xsrf: hiddenField(atProvider.html, "xsrf")!, logout: "yes" };
    const done = await browser.open(`${app.provider.issuer}/session/end/confirm`, {
      method: "POST",
      body: new URLSearchParams(asked),
    });
    expect([done.status, done.url.href]).toEqual([200, `${app.url}/signed-out`]);
    expect(done.html).toContain("Вы вышли из Kelisim");
    expect(done.html).toContain('<a href="/sign-in">Войти</a>');
    expect(done.html).not.toContain("Выйти");

    const thief = openBrowser();
    thief.plant(app.url, stolen);
    expect((await thief.ask(`${app.url}/ru`)).status).toBe(303);
  });

  test("leaves its lines in the audit log of the organisation, with the person and nothing else", async () => {
    await app.signIn("marat", { organisation: "metal-union", role: "viewer" });
    const { browser, page } = await app.signIn("marat", { organisation: "metal-union", role: "viewer" });
    await browser.ask(`${app.url}/sign-out`, signOutForm(page.html));
    const { items } = await app.stores.audit.read("metal-union", { limit: 10 });
    expect(items.map(({ by, action, subject, details }) => [by, action, subject, details])).toEqual([
      ["person:marat", "session.open", "person:marat", {}],
      ["person:marat", "session.open", "person:marat", {}],
      ["person:marat", "session.close", "person:marat", {}],
    ]);
  });

  test("needs the form of our page, so that nobody else can sign a person out", async () => {
    const { browser } = await app.signIn("aigul", aigul);
    expect((await browser.ask(`${app.url}/sign-out`, { method: "POST" })).status).toBe(403);
    expect((await browser.ask(`${app.url}/ru`)).status).toBe(200);
  });

  test("a form leads to us and to the provider, and nowhere else", async () => {
    const { page } = await app.signIn("aigul", aigul);
    expect(page.response.headers.get("content-security-policy")).toBe(
      `default-src 'none';style-src 'self';img-src 'self';form-action 'self' ${app.provider.issuer};base-uri 'none';frame-ancestors 'none'`,
    );
  });
});

describe("a session", () => {
  const statusAfter = async (cookies: string): Promise<number> => {
    const browser = openBrowser();
    browser.plant(app.url, cookies);
    return (await browser.ask(`${app.url}/ru`)).status;
  };

  test("is opened anew at each sign-in, and the one before is worth nothing", async () => {
    const planted = (await app.signIn("mallory", { organisation: "others", role: "viewer" })).browser.cookies(
      app.url,
    );
    const browser = openBrowser();
    browser.plant(app.url, planted);
    app.provider.say("aigul", aigul);
    app.provider.signInAs("aigul");
    await browser.open(`${app.url}/sign-in`);

    expect(browser.cookies(app.url)).toMatch(/^kelisim-session=[\w-]{43}$/);
    expect(browser.cookies(app.url)).not.toBe(planted);
    expect(await statusAfter(planted)).toBe(303);
    expect(await statusAfter(browser.cookies(app.url))).toBe(200);
  });

  test("is in a cookie that scripts do not see and other sites do not send", async () => {
    const { browser } = await app.signIn("aigul", aigul);
    app.clock.pass({ minutes: 59 });
    await browser.ask(`${app.url}/ru`);
    app.clock.pass({ minutes: 2 });
    const { headers } = await browser.ask(`${app.url}/ru`);
    expect(headers.getSetCookie()).toEqual([
      expect.stringMatching(/^kelisim-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
  });

  test("counts for nothing beside another cookie of its name, which somebody may have planted", async () => {
    const { browser } = await app.signIn("aigul", aigul);
    const cookie = browser.cookies(app.url);
    const statusOf = async (cookies: string): Promise<number> =>
      (await fetch(`${app.url}/api/v1/topics`, { headers: { cookie: cookies } })).status;
    expect(await statusOf(cookie)).toBe(200);
    expect(await statusOf(`${cookie}; kelisim-session=planted`)).toBe(401);
    expect(await statusOf(`kelisim-session=planted; ${cookie}`)).toBe(401);
  });

  test("ends after an hour without use, and is kept open by use", async () => {
    const { browser } = await app.signIn("aigul", aigul);
    for (let times = 0; times < 3; times++) {
      app.clock.pass({ minutes: 50 });
      expect((await browser.ask(`${app.url}/ru`)).status).toBe(200);
    }
    app.clock.pass({ minutes: 61 });
    expect((await browser.ask(`${app.url}/ru`)).status).toBe(303);
  });

  test("ends after twelve hours however much it is used", async () => {
    const { browser } = await app.signIn("aigul", aigul);
    for (let hours = 0; hours < 11; hours++) {
      app.clock.pass({ minutes: 59 });
      expect((await browser.ask(`${app.url}/ru`)).status).toBe(200);
    }
    app.clock.pass({ minutes: 59 });
    expect((await browser.ask(`${app.url}/ru`)).status).toBe(200);
    app.clock.pass({ minutes: 13 });
    expect((await browser.ask(`${app.url}/ru`)).status).toBe(303);
  });

  test("changes its secret every hour; the old one holds for requests under way and no longer", async () => {
    const { browser } = await app.signIn("aigul", aigul);
    const old = browser.cookies(app.url);
    app.clock.pass({ minutes: 40 });
    await browser.ask(`${app.url}/ru`);
    expect(browser.cookies(app.url)).toBe(old);

    app.clock.pass({ minutes: 21 });
    const page = await browser.open(`${app.url}/ru`);
    expect(browser.cookies(app.url)).not.toBe(old);
    // Using the old one gives no new one and no more time.
    app.clock.pass({ seconds: 50 });
    const late = await fetch(`${app.url}/ru`, { headers: { cookie: old } });
    expect([late.status, late.headers.getSetCookie()]).toEqual([200, []]);
    app.clock.pass({ seconds: 11 });
    expect(await statusAfter(old)).toBe(303);
    expect(await statusAfter(browser.cookies(app.url))).toBe(200);

    const body = new URLSearchParams({ _csrf: hiddenField(page.html, "_csrf")!, plan: "" });
    expect((await browser.ask(`${app.url}/ru/plan`, { method: "POST", body })).status).toBe(422);
  });
});

describe("when the provider does not answer", () => {
  const lonely = startServedApp();
  const neverAnswered = startServedApp({
    signIn: {
      issuer: "http://127.0.0.1:9",
      clientId: "kelisim",
      clientSecret: "x".repeat(40),
      scope: "openid",
    },
  });

  test("whoever is in stays in, and can leave", async () => {
    const { browser, page } = await lonely.signIn("aigul", aigul);
    await lonely.provider.stop();
    expect((await browser.ask(`${lonely.url}/ru`)).status).toBe(200);
    expect((await browser.ask(`${lonely.url}/sign-out`, signOutForm(page.html))).status).toBe(303);
    expect(browser.cookies(lonely.url)).toBe("");
  });

  test("signing in is put off with 503, and the reason is logged", async () => {
    logged.length = 0;
    const page = await openBrowser().open(`${neverAnswered.url}/ru`);
    expect([page.status, page.url.pathname, page.response.headers.get("retry-after")]).toEqual([
      503,
      "/sign-in",
      "30",
    ]);
    expect(page.html).toContain("Сейчас войти нельзя");
    expect(logged.map(String)).toEqual([expect.stringMatching(/^sign-in-unavailable: /)]);
  });
});
