import { describe, expect, test } from "vitest";
import { readConfig } from "../../src/config.js";

const served = { KELISIM_PUBLIC_URL: "https://kelisim.example.kz" };
const signIn = {
  KELISIM_OIDC_ISSUER: "https://sign-in.example.kz/realms/union",
  KELISIM_OIDC_CLIENT_ID: "kelisim",
  KELISIM_OIDC_CLIENT_SECRET: "3f9b1c7d2e8a4056b1d9e7c3a5f20846",
};
const tokens = {
  KELISIM_TOKEN_ISSUER: "https://sign-in.example.kz/realms/union",
  KELISIM_TOKEN_AUDIENCE: "kelisim-api",
  KELISIM_TOKEN_KEYS_URL: "https://sign-in.example.kz/realms/union/certs",
};

function refusedIn(environment: Record<string, string>): [name: string, reason: string][] {
  return readConfig(environment).refused.map(({ name, reason }) => [name, reason]);
}

describe("who may reach the service", () => {
  test("is this computer alone, until a public address is set", () => {
    expect(readConfig({}).config.access).toEqual({ to: "this-computer" });
  });

  test("is whoever signs in, with all that was set and the defaults beside it", () => {
    const { config, refused } = readConfig({
      ...served,
      ...signIn,
      ...tokens,
      KELISIM_HOST: "0.0.0.0",
      KELISIM_OIDC_SCOPE: "profile kelisim",
      KELISIM_TRUSTED_PROXIES: "10.0.0.7, 10.1.0.0/16,loopback, 2001:db8::/32",
      KELISIM_CLAIM_ORGANISATION: "org.id",
      KELISIM_ROLES: "kelisim-lawyers=lawyer, cn=readers=viewer",
      KELISIM_SESSION_IDLE_MINUTES: "30",
    });
    expect(refused).toEqual([]);
    expect(config.host).toBe("0.0.0.0");
    expect(config.access).toEqual({
      to: "whoever-signs-in",
      publicUrl: "https://kelisim.example.kz",
      trustedProxies: ["10.0.0.7", "10.1.0.0/16", "loopback", "2001:db8::/32"],
      signIn: {
        issuer: signIn.KELISIM_OIDC_ISSUER,
        clientId: "kelisim",
        clientSecret: signIn.KELISIM_OIDC_CLIENT_SECRET,
        scope: "openid profile kelisim",
      },
      tokens: {
        issuer: tokens.KELISIM_TOKEN_ISSUER,
        audience: "kelisim-api",
        keysUrl: tokens.KELISIM_TOKEN_KEYS_URL,
      },
      claims: {
        organisation: "org.id",
        role: "role",
        roleNames: new Map([
          ["kelisim-lawyers", "lawyer"],
          ["cn=readers", "viewer"],
        ]),
      },
      session: { idleSeconds: 1800, longestSeconds: 12 * 3600 },
      requestsPerMinute: { ofCaller: 300, ofAddress: 1500 },
    });
  });

  test("may be programs alone, with keys", () => {
    const { config, refused } = readConfig({ ...served, KELISIM_HOST: "0.0.0.0" });
    expect(refused).toEqual([]);
    expect(config.access).toMatchObject({ to: "whoever-signs-in", signIn: undefined, tokens: undefined });
  });
});

describe("a setting that would leave a door open is refused", () => {
  // An empty variable is one that is not set.
  const withoutSecret = { ...signIn, KELISIM_OIDC_CLIENT_SECRET: "" };
  const withoutAudience = { ...tokens, KELISIM_TOKEN_AUDIENCE: "" };

  test.each<[Record<string, string>, [string, string][]]>([
    [signIn, [["KELISIM_OIDC_ISSUER", "public-url-missing"]]],
    [{ KELISIM_TRUSTED_PROXIES: "10.0.0.7" }, [["KELISIM_TRUSTED_PROXIES", "public-url-missing"]]],
    [{ KELISIM_PUBLIC_URL: "kelisim.example.kz" }, [["KELISIM_PUBLIC_URL", "url"]]],
    [{ KELISIM_PUBLIC_URL: "http://kelisim.example.kz" }, [["KELISIM_PUBLIC_URL", "not-https"]]],
    [{ KELISIM_PUBLIC_URL: "https://example.kz/kelisim" }, [["KELISIM_PUBLIC_URL", "public-url"]]],
    [{ ...served, ...withoutSecret }, [["KELISIM_OIDC_CLIENT_SECRET", "missing"]]],
    [
      { ...served, ...signIn, KELISIM_OIDC_CLIENT_SECRET: "short" },
      [["KELISIM_OIDC_CLIENT_SECRET", "weak-secret"]],
    ],
    [
      { ...served, ...signIn, KELISIM_OIDC_CLIENT_SECRET: "ab".repeat(20) },
      [["KELISIM_OIDC_CLIENT_SECRET", "weak-secret"]],
    ],
    [
      { ...served, ...signIn, KELISIM_OIDC_ISSUER: "http://sign-in.example.kz" },
      [["KELISIM_OIDC_ISSUER", "not-https"]],
    ],
    [
      { ...served, ...signIn, KELISIM_OIDC_ISSUER: "https://a:b@example.kz" },
      [["KELISIM_OIDC_ISSUER", "url"]],
    ],
    [{ ...served, ...withoutAudience }, [["KELISIM_TOKEN_AUDIENCE", "missing"]]],
    [
      { ...served, ...tokens, KELISIM_TOKEN_KEYS_URL: "http://example.kz/keys" },
      [["KELISIM_TOKEN_KEYS_URL", "not-https"]],
    ],
    [
      { ...served, ...signIn, ...tokens, KELISIM_TOKEN_AUDIENCE: "kelisim" },
      [["KELISIM_TOKEN_AUDIENCE", "audience-is-client"]],
    ],
    [{ ...served, KELISIM_ROLES: "lawyers=advocate" }, [["KELISIM_ROLES", "roles"]]],
    [{ ...served, KELISIM_ROLES: "=viewer" }, [["KELISIM_ROLES", "roles"]]],
    [{ ...served, KELISIM_SESSION_HOURS: "1000" }, [["KELISIM_SESSION_HOURS", "number"]]],
    [{ ...served, KELISIM_REQUESTS_PER_MINUTE: "many" }, [["KELISIM_REQUESTS_PER_MINUTE", "number"]]],
    [{ DATABASE_URL: "mysql://user:password@host/db" }, [["DATABASE_URL", "database-url"]]],
  ])("%j", (environment, refused) => {
    expect(refusedIn(environment)).toEqual(refused);
  });

  test.each(["true", "1", "0.0.0.0/0", "10.0.0.0/33", "10.0.0.0/8/8", "example.kz", "10.0.0.256"])(
    "a proxy that is not named by its address: %s",
    (proxy) => {
      expect(refusedIn({ ...served, KELISIM_TRUSTED_PROXIES: proxy })).toEqual([
        ["KELISIM_TRUSTED_PROXIES", "proxies"],
      ]);
    },
  );

  test("a provider on this computer may speak plain HTTP", () => {
    const local = { KELISIM_PUBLIC_URL: "http://localhost:3000" };
    expect(
      refusedIn({ ...local, ...signIn, KELISIM_OIDC_ISSUER: "http://127.0.0.1:8080/realms/union" }),
    ).toEqual([]);
    expect(refusedIn({ ...local, ...signIn, KELISIM_OIDC_ISSUER: "http://[::1]:8080" })).toEqual([]);
  });

  test("a secret is never told back", () => {
    const { refused } = readConfig({ ...served, ...signIn, KELISIM_OIDC_CLIENT_SECRET: "short-secret" });
    expect(JSON.stringify(refused)).not.toContain("short-secret");
    expect(JSON.stringify(readConfig({ DATABASE_URL: "mysql://u:password@h" }).refused)).not.toContain(
      "password",
    );
  });

  test("several wrong settings are told at once", () => {
    expect(
      refusedIn({ KELISIM_PORT: "x", KELISIM_HOST: "0.0.0.0", KELISIM_DELETED_DRAFT_DAYS: "0" }),
    ).toEqual([
      ["KELISIM_HOST", "host"],
      ["KELISIM_PORT", "port"],
      ["KELISIM_DELETED_DRAFT_DAYS", "number"],
    ]);
  });
});
