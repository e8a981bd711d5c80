import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT, type GenerateKeyPairResult } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tokenCheck, type TokenCheck } from "../../src/access/bearerTokens.js";

const ISSUER = "https://issuer.example";
const claimNames = { organisation: "organisation", role: "role", roleNames: new Map() };
const claims = { iss: ISSUER, aud: "kelisim-api", sub: "portal", organisation: "energy", role: "lawyer" };

let server: Server;
let pair: GenerateKeyPairResult;
let check: TokenCheck;

beforeAll(async () => {
  pair = await generateKeyPair("RS256", { extractable: true });
  // A key that does not say for which algorithm it is, as many issuers publish theirs.
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: "one" }] });
  server = createServer((_request, response) => response.end(keys)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const keysUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  check = tokenCheck({ issuer: ISSUER, audience: "kelisim-api", keysUrl }, claimNames);
});
afterAll(() => server.close());

/** Signed for `PS256` and the like with the same RSA numbers: only the checker's list tells them apart. */
async function signed(alg: string, extra: Record<string, unknown> = {}): Promise<string> {
  const jwk = await exportJWK(pair.privateKey);
  return new SignJWT({ ...claims, ...extra })
    .setProtectedHeader({ alg, kid: "one" })
    .setExpirationTime("5 minutes")
    .sign({ ...jwk, alg });
}

describe("a token", () => {
  test.each(["RS256", "PS256"])("signed with %s is believed", async (alg) => {
    expect(await check(await signed(alg), new Date())).toMatchObject({
      organisation: "energy",
      person: "person:portal",
      role: "lawyer",
      via: "token",
    });
  });

  test.each(["RS384", "RS512", "PS512"])(
    "signed with %s is not, because the list does not name it",
    async (alg) => {
      await expect(check(await signed(alg), new Date())).rejects.toMatchObject({
        code: "credential-refused",
      });
    },
  );

  test("may give its scopes as a text or as a list", async () => {
    const scopes = async (scope: unknown): Promise<readonly string[]> =>
      (await check(await signed("RS256", { scope }), new Date())).scopes;
    expect(await scopes("openid kelisim:drafts.read kelisim:unknown")).toEqual(["drafts.read"]);
    expect(await scopes(["kelisim:drafts.read", "kelisim:files.read"])).toEqual([
      "drafts.read",
      "files.read",
    ]);
    expect((await scopes(undefined)).length).toBeGreaterThan(5);
  });

  test.each(["", "a.b.c", "x".repeat(10_000), "eyJhbGciOiJub25lIn0.e30."])(
    "that is none is refused: %s",
    async (text) => {
      await expect(check(text, new Date())).rejects.toMatchObject({ code: "credential-refused" });
    },
  );
});
