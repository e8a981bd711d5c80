import { generateKeyPair, SignJWT, UnsecuredJWT } from "jose";
import { describe, expect, test } from "vitest";
import { AUDIENCE, startServedApp } from "../../support/access/servedApp.js";

const app = startServedApp();
const portal = { organisation: "energy-union", role: "lawyer" };

async function ask(
  credential: string | undefined,
  path = "/api/v1/clauses/advance-notice",
): Promise<Response> {
  const headers: Record<string, string> = { "accept-language": "en" };
  if (credential !== undefined) headers["authorization"] = `Bearer ${credential}`;
  return fetch(`${app.url}${path}`, { headers, redirect: "manual" });
}

async function refusedWith(credential: string): Promise<string> {
  const response = await ask(credential);
  expect(response.status).toBe(401);
  expect(response.headers.get("www-authenticate")).toBe('Bearer realm="kelisim", error="invalid_token"');
  return ((await response.json()) as { code: string }).code;
}

const seconds = (from: Date): number => Math.floor(from.getTime() / 1000);

describe("a bearer token", () => {
  test("of the issuer, for us and still valid opens what its role may", async () => {
    expect((await ask(await app.token(portal))).status).toBe(200);
    expect((await ask(await app.token({ ...portal, role: "viewer" }))).status).toBe(403);
  });

  test("holds half a minute longer, because clocks differ", async () => {
    const token = (late: number): Promise<string> =>
      app.token({ ...portal, exp: seconds(app.clock.now) - late });
    expect((await ask(await token(20))).status).toBe(200);
    expect(await refusedWith(await token(40))).toBe("credential-refused");
  });

  test.each([
    ["for another service", { aud: "another-service" }],
    ["for the sign-in of people", { aud: "kelisim" }],
    ["of another issuer", { iss: "https://stranger.example" }],
    ["that is not valid yet", { nbf: 4_000_000_000 }],
    ["that never ends", { exp: undefined }],
    ["that says nobody", { sub: undefined }],
  ])("%s is refused", async (_what, claims) => {
    expect(await refusedWith(await app.token({ ...portal, ...claims }))).toBe("credential-refused");
  });

  test("signed with another key, with a shared secret, or not at all is refused", async () => {
    const claims = { ...portal, sub: "portal", iss: app.provider.issuer, aud: AUDIENCE };
    const exp = seconds(app.clock.now) + 300;
    const { privateKey } = await generateKeyPair("RS256");
    const sign = (alg: string, key: Parameters<SignJWT["sign"]>[0]): Promise<string> =>
      new SignJWT(claims).setProtectedHeader({ alg, kid: "first" }).setExpirationTime(exp).sign(key);
    expect(await refusedWith(await sign("RS256", privateKey))).toBe("credential-refused");
    // The public key of the issuer as the secret: the oldest trick against a checker that believes the header.
    const publicKeys = Buffer.from(await (await fetch(app.provider.keysUrl)).text());
    expect(await refusedWith(await sign("HS256", publicKeys))).toBe("credential-refused");
    expect(await refusedWith(new UnsecuredJWT(claims).setExpirationTime(exp).encode())).toBe(
      "credential-refused",
    );
  });

  test("without organisation or role is told so", async () => {
    const response = await ask(await app.token({ organisation: "energy-union" }));
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({
      code: "not-assigned",
      detail: expect.stringContaining("“role”") as string,
    });
  });

  test("can be given less than its role by scopes of ours", async () => {
    const status = async (scope: string): Promise<number> =>
      (await ask(await app.token({ ...portal, scope }))).status;
    expect(await status("openid profile")).toBe(200);
    expect(await status("openid kelisim:notes.read")).toBe(200);
    expect(await status("openid kelisim:library.read")).toBe(403);
    expect(await status("kelisim:everything")).toBe(403);
  });

  test("cannot be judged while its issuer does not answer: 503, not 401", async () => {
    expect((await unreachable.token(portal)).length).toBeGreaterThan(100);
    const headers = { authorization: `Bearer ${await unreachable.token(portal)}` };
    const response = await fetch(`${unreachable.url}/api/v1/clauses`, { headers });
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "30"]);
  });
});

const unreachable = startServedApp({
  tokens: { issuer: "http://127.0.0.1:9", audience: AUDIENCE, keysUrl: "http://127.0.0.1:9/jwks" },
});

describe("an API key", () => {
  test("opens what its role and its scopes both allow", async () => {
    const status = async (...key: Parameters<typeof app.key>): Promise<number> =>
      (await ask((await app.key(...key)).text)).status;
    expect(await status("energy-union", "lawyer")).toBe(200);
    expect(await status("energy-union", "lawyer", ["notes.read"])).toBe(200);
    expect(await status("energy-union", "lawyer", ["library.read"])).toBe(403);
    expect(await status("energy-union", "viewer", ["notes.read"])).toBe(403);
  });

  test("opens nothing from the moment it is revoked", async () => {
    const { text, id } = await app.key("energy-union", "lawyer");
    expect((await ask(text)).status).toBe(200);
    await app.stores.keys.revoke("energy-union", id, "test");
    expect(await refusedWith(text)).toBe("credential-refused");
  });

  test("is kept as a hash, and remembers when it was used", async () => {
    const { text, id } = await app.key("miners", "lawyer");
    await ask(text);
    const { items } = await app.stores.keys.list("miners", { limit: 10 });
    expect(items.map((key) => [key.id, key.lastUsedAt])).toEqual([[id, app.clock.now.toISOString()]]);
    const stored = await app.stores.keys.findByPrefix(text.split("_")[1]!);
    expect(JSON.stringify(stored)).not.toContain(text.split("_").slice(2).join("_"));
    expect(stored?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test("with a wrong secret or prefix, cut short or dressed up otherwise is refused alike", async () => {
    const { text } = await app.key("energy-union", "lawyer");
    const [, prefix = ""] = text.split("_");
    const wrong = [
      text.replace(/.$/, (end) => (end === "A" ? "B" : "A")),
      text.replace(prefix, "0".repeat(16)),
      text.slice(0, -1),
      `${text}A`,
      `kelisim_${prefix}_`,
      "kelisim_",
      "x".repeat(60),
    ];
    expect(await Promise.all(wrong.map(refusedWith))).toEqual(wrong.map(() => "credential-refused"));
    const headers = { authorization: `Basic ${Buffer.from(`${text}:`).toString("base64")}` };
    expect((await fetch(`${app.url}/api/v1/clauses`, { headers })).status).toBe(401);
  });
});
