/** A real OpenID provider on this computer, at which people sign in without being asked for a password. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from "jose";
import { Provider, type Configuration } from "oidc-provider";

export interface TestProvider {
  readonly issuer: string;
  readonly keysUrl: string;
  /** Who is at the provider's page next: the id of an account, or nobody, who refuses. */
  signInAs(account: string | undefined): void;
  /** What the provider says of a person besides the id. */
  say(account: string, claims: Record<string, unknown>): void;
  /** A token for programs, signed with the keys of the provider; a claim set to undefined is left out. */
  token(claims: JWTPayload, header?: { readonly alg?: string; readonly kid?: string }): Promise<string>;
  stop(): Promise<void>;
}

export const client = { id: "kelisim", secret: "a-client-secret-of-thirty-two-signs-or-more" };

/** `publicUrl`: where our service is. */
export async function startProvider(publicUrl: string): Promise<TestProvider> {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: "first", alg: "RS256", use: "sig" };
  const accounts = new Map<string, Record<string, unknown>>();
  let next: string | undefined;

  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, configuration(publicUrl, accounts, jwk));
  const answer = provider.callback();
  server.on("request", (request, response) => {
    if (!request.url?.startsWith("/interaction/")) {
      void answer(request, response);
      return;
    }
    const result = next === undefined ? { error: "access_denied" } : { login: { accountId: next } };
    void provider.interactionFinished(request, response, result);
  });

  return {
    issuer,
    keysUrl: `${issuer}/jwks`,
    signInAs: (account) => (next = account),
    say: (account, claims) => accounts.set(account, claims),
    token: (claims, { alg = "RS256", kid = "first" } = {}) =>
      new SignJWT(claims).setProtectedHeader({ alg, kid }).sign(privateKey),
    stop: () => stopped(server),
  };
}

function configuration(
  publicUrl: string,
  accounts: ReadonlyMap<string, Record<string, unknown>>,
  jwk: object,
): Configuration {
  return {
    jwks: { keys: [jwk] },
    cookies: { keys: ["for signing the cookies of the provider"] },
    claims: { openid: ["sub"], kelisim: ["organisation", "role", "realm_access"] },
    // Claims come from the userinfo endpoint, as the standard has it, and not in the ID token.
    conformIdTokenClaims: true,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    ttl: { Session: 3600, Interaction: 600, Grant: 3600, IdToken: 600, AccessToken: 600 },
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${publicUrl}/sign-in/answer`],
        post_logout_redirect_uris: [`${publicUrl}/signed-out`],
        response_types: ["code"],
        scope: "openid kelisim",
      },
    ],
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, ...accounts.get(id) }),
    }),
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client!.clientId,
        accountId: oidc.session!.accountId!,
      });
      grant.addOIDCScope("openid kelisim");
      grant.addOIDCClaims(["organisation", "role", "realm_access"]);
      await grant.save();
      return grant;
    },
  };
}

function stopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
