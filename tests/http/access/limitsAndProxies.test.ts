import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { json, smallPlan } from "../../support/runningApp.js";
import { askAs } from "../../support/access/rawRequest.js";
import { startServedApp } from "../../support/access/servedApp.js";

describe("too many requests", () => {
  const app = startServedApp({ requestsPerMinute: { ofCaller: 3, ofAddress: 8 } });

  test("of one caller in a minute are refused until the next, whoever else asks", async () => {
    // The next whole minute, so that it does not end while the test runs.
    app.clock.now = new Date(Math.ceil(Date.now() / 60_000) * 60_000);
    const busy = { authorization: `Bearer ${(await app.key("energy-union", "viewer")).text}` };
    const calm = { authorization: `Bearer ${(await app.key("energy-union", "viewer")).text}` };
    const ask = (headers: Record<string, string>): Promise<Response> =>
      fetch(`${app.url}/api/v1/topics`, { headers: { ...headers, "accept-language": "en" } });

    const answers = [await ask(busy), await ask(busy), await ask(busy), await ask(busy)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    const refused = answers[3]!;
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(Number(refused.headers.get("retry-after"))).toBeLessThanOrEqual(120);
    expect(await refused.json()).toMatchObject({
      code: "too-many-requests",
      detail: expect.stringContaining("At most 3 requests") as string,
    });
    expect((await ask(calm)).status).toBe(200);

    app.clock.pass({ minutes: 1 });
    expect((await ask(busy)).status).toBe(200);
  });

  test("of one address are refused before anybody is asked who they are", async () => {
    app.clock.pass({ minutes: 1 });
    const guess = (): Promise<Response> =>
      fetch(`${app.url}/api/v1/topics`, { headers: { authorization: "Bearer kelisim_guess" } });
    const statuses: number[] = [];
    for (let times = 0; times < 9; times++) statuses.push((await guess()).status);
    expect(statuses).toEqual([...Array.from({ length: 8 }, () => 401), 429]);
    expect((await fetch(`${app.url}/healthz`)).status).toBe(200);
  });
});

describe("too large a request", () => {
  const app = startServedApp();

  test("is not even read from somebody who may not send it", async () => {
    const large = json({ ...smallPlan, name: { kk: "я".repeat(40_000), ru: "я" } });
    const ask = async (role: "viewer" | "lawyer" | undefined): Promise<number> => {
      const headers = { ...(large.headers as Record<string, string>) };
      if (role) headers["authorization"] = `Bearer ${(await app.key("energy-union", role)).text}`;
      return (await fetch(`${app.url}/api/v1/assemble`, { ...large, headers })).status;
    };
    expect([await ask(undefined), await ask("viewer"), await ask("lawyer")]).toEqual([401, 403, 413]);
  });
});

describe("the address of whoever asks", () => {
  const alone = startServedApp({ requestsPerMinute: { ofCaller: 100, ofAddress: 2 } });
  const behindProxy = startServedApp({
    requestsPerMinute: { ofCaller: 100, ofAddress: 2 },
    trustedProxies: ["loopback"],
  });
  const statuses = async (url: string, addresses: readonly string[]): Promise<number[]> => {
    const found: number[] = [];
    for (const address of addresses) {
      found.push((await fetch(`${url}/api/v1/topics`, { headers: { "x-forwarded-for": address } })).status);
    }
    return found;
  };

  test("is not what the asker says, when no proxy is trusted", async () => {
    expect(await statuses(alone.url, ["10.0.0.1", "10.0.0.2", "10.0.0.3"])).toEqual([401, 401, 429]);
  });

  test("is what a trusted proxy says, and a whole network of IPv6 counts as one", async () => {
    expect(await statuses(behindProxy.url, ["10.0.0.1", "10.0.0.2", "10.0.0.3"])).toEqual([401, 401, 401]);
    const neighbours = ["2001:db8:1:1::1", "2001:db8:1:2::2", "2001:db8:1:3::3", "2001:db8:2::1"];
    expect(await statuses(behindProxy.url, neighbours)).toEqual([401, 401, 429, 401]);
  });

  test("in front of a trusted proxy is nobody's to invent", async () => {
    const spoofed = ["9.9.9.1, 10.0.0.9", "9.9.9.2, 10.0.0.9", "9.9.9.3, 10.0.0.9"];
    expect(await statuses(behindProxy.url, spoofed)).toEqual([401, 401, 429]);
  });
});

describe("a request that names another host", () => {
  const alone = startServedApp();
  const behindProxy = startServedApp({ trustedProxies: ["loopback"] });

  test.each([
    ["ours", undefined, 401],
    ["a stranger's", "stranger.example", 421],
    ["this computer", "localhost", 421],
    ["ours with more after it", "ours.stranger.example", 421],
  ])("is refused unless the name is ours: %s", async (_which, host, status) => {
    const ours = new URL(alone.url).host;
    const named = host?.replace(/^ours/, ours) ?? ours;
    expect((await askAs(alone.url, "/api/v1/topics", { host: named })).status).toBe(status);
  });

  test("is judged by the name a trusted proxy has heard, and by no other's word", async () => {
    const status = async (url: string, told: string): Promise<number> =>
      (await askAs(url, "/api/v1/topics", { host: "inside:3000", "x-forwarded-host": told })).status;
    expect(await status(behindProxy.url, new URL(behindProxy.url).host)).toBe(401);
    expect(await status(behindProxy.url, "stranger.example")).toBe(421);
    expect(await status(alone.url, new URL(alone.url).host)).toBe(421);
  });

  test("or none at all, as very old programs do, is refused", async () => {
    const { port, hostname } = new URL(alone.url);
    const socket = connect(Number(port), hostname);
    socket.end("GET /api/v1/topics HTTP/1.0\r\n\r\n");
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 421 /);
  });

  test("gets the watchers' answer all the same", async () => {
    expect((await askAs(alone.url, "/healthz", { host: "10.0.0.5:3000" })).status).toBe(200);
  });
});

describe("served by HTTPS", () => {
  const app = startServedApp({ publicUrl: "https://kelisim.example.kz", trustedProxies: ["loopback"] });
  const host = "kelisim.example.kz";

  test("cookies are encrypted and of this host alone, and the browser stays with HTTPS", async () => {
    const { headers } = await askAs(app.url, "/sign-in", { host });
    expect(headers["set-cookie"]).toEqual([
      expect.stringMatching(
        /^__Host-kelisim-sign-in=[\w.-]+; Max-Age=600; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
      ),
    ]);
    expect(headers["strict-transport-security"]).toBe("max-age=15552000");
    expect(new URL(headers.location!).searchParams.get("redirect_uri")).toBe(
      "https://kelisim.example.kz/sign-in/answer",
    );
  });

  test("nothing is kept for the next person by whoever stands between", async () => {
    const { text } = await app.key("energy-union", "lawyer");
    const { headers, status } = await askAs(app.url, "/api/v1/topics", {
      host,
      authorization: `Bearer ${text}`,
    });
    expect([status, headers["cache-control"], headers.vary]).toEqual([
      200,
      "private, no-cache",
      "Cookie, Authorization",
    ]);
  });
});
