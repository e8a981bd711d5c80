import { describe, expect, test } from "vitest";
import { form, json, smallPlan, startApp } from "../../support/runningApp.js";
import { hiddenField, type Browser } from "../../support/access/browser.js";
import { startServedApp } from "../../support/access/servedApp.js";

const app = startServedApp();
const plan = JSON.stringify(smallPlan);

async function signedIn(): Promise<{ browser: Browser; token: string }> {
  const { browser, page } = await app.signIn("aigul", { organisation: "energy-union", role: "negotiator" });
  return { browser, token: hiddenField(page.html, "_csrf")! };
}

describe("what a person with a session sends", () => {
  test("passes with the token of our page, in a form without any script", async () => {
    const { browser, token } = await signedIn();
    const page = await browser.open(`${app.url}/ru/plan`, form({ _csrf: token, plan }));
    expect(page.status).toBe(200);
    expect(page.html).toContain("Коллективный договор");
  });

  test("every form of every page carries the token", async () => {
    const { browser, token } = await signedIn();
    const sent = await browser.open(`${app.url}/ru/plan`, form({ _csrf: token, plan: "level: village" }));
    for (const path of ["/ru", "/kk/drafts/enterprise", "/ru/nothing"]) {
      const { html } = await browser.open(`${app.url}${path}`);
      const forms = html.match(/<form[^>]*method="post"/g) ?? [];
      expect(forms.length).toBeGreaterThan(0);
      expect(html.match(/name="_csrf" value="[\w-]{43}"/g)).toHaveLength(forms.length);
    }
    expect([sent.status, hiddenField(sent.html, "_csrf")]).toEqual([422, token]);
  });

  test("passes with the token in a header", async () => {
    const { browser, token } = await signedIn();
    const sent = (headers: Record<string, string>): Promise<Response> =>
      browser.ask(`${app.url}/api/v1/assemble`, json(smallPlan, headers));
    expect((await sent({ "x-csrf-token": token })).status).toBe(200);
    expect((await sent({})).status).toBe(403);
  });

  test.each([
    ["none", {}],
    ["an empty one", { _csrf: "" }],
    ["a guessed one", { _csrf: "x".repeat(43) }],
    ["the one of another session", { _csrf: "another" }],
  ])("is refused with a wrong token, %s, and says what to do with the text", async (_which, fields) => {
    const other = (await signedIn()).token;
    const { browser } = await signedIn();
    const sent = "_csrf" in fields && fields._csrf === "another" ? { _csrf: other } : fields;
    const page = await browser.open(`${app.url}/ru/plan`, form({ ...sent, plan }));
    expect(page.status).toBe(403);
    expect(page.html).toContain("Вернитесь назад, скопируйте свой текст");
  });

  test.each(["cross-site", "same-site"])("is refused when the browser says it is %s", async (site) => {
    const { browser, token } = await signedIn();
    const init = { ...form({ _csrf: token, plan }), headers: { "sec-fetch-site": site } };
    expect((await browser.ask(`${app.url}/ru/plan`, init)).status).toBe(403);
  });

  test.each([
    ["same-origin", 404],
    ["none", 403],
    [undefined, 403],
  ])("as an upload passes only when the browser says that our page sends it: %s", async (site, status) => {
    const { browser } = await signedIn();
    const body = new FormData();
    body.set("file", new Blob(["text"]), "draft.docx");
    const headers = site === undefined ? {} : { "sec-fetch-site": site };
    const response = await browser.ask(`${app.url}/ru/no-upload-here`, { method: "POST", body, headers });
    expect(response.status).toBe(status);
  });

  test("is refused when it is larger than a form may be", async () => {
    const { browser, token } = await signedIn();
    const page = await browser.open(`${app.url}/ru/plan`, form({ _csrf: token, plan: "я".repeat(40_000) }));
    expect(page.status).toBe(413);
  });
});

describe("what a program sends with a key or a token", () => {
  test("needs no token of a page, and a cookie beside it does not count", async () => {
    const { browser } = await signedIn();
    const { text } = await app.key("metal-union", "viewer");
    const headers = { authorization: `Bearer ${text}` };
    expect((await browser.ask(`${app.url}/api/v1/clauses`, { headers })).status).toBe(200);
    // The negotiator of the cookie might; the viewer of the key may not.
    const response = await browser.ask(`${app.url}/api/v1/assemble`, json(smallPlan, headers));
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([
      403,
      "not-allowed",
    ]);
  });
});

describe("on this computer, where nobody signs in,", () => {
  const ask = startApp();

  test.each([
    ["cross-site", 403],
    ["same-site", 403],
    ["same-origin", 200],
    [undefined, 200],
  ])("a page of a stranger cannot send what our own can: %s", async (site, status) => {
    const headers = site === undefined ? {} : { "sec-fetch-site": site };
    expect((await ask("/ru/plan", { ...form({ plan }), headers })).status).toBe(status);
  });

  test("reading is free to links from elsewhere", async () => {
    expect((await ask("/ru", { headers: { "sec-fetch-site": "cross-site" } })).status).toBe(200);
  });
});
