/**
 * Sign-in of people at their provider (OpenID Connect): off to the provider, and back with who
 * they are. The authorization code flow with PKCE, state and nonce.
 *
 * The provider is asked about itself when the first person wants in, so that the service starts
 * without it. Neither password nor token is kept here.
 */
import * as client from "openid-client";
import { AccessRefusal } from "./accessRefusal.js";
import { assignmentOf, type Assignment, type Claims, type ClaimSettings } from "./claims.js";
import { signInPaths } from "./signInPaths.js";
import { openTicket, sealTicket, ticketKey } from "./signInTicket.js";

export interface SignInSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What is asked for beyond «openid», so that the claims come along. */
  readonly scope: string;
}

export interface SignIn {
  /** Where to send the browser, and the ticket it has to bring back. */
  begin(goOnTo: string, now: Date): Promise<{ readonly url: URL; readonly ticket: string }>;
  /** `url`: the whole address with which the browser came back. Throws AccessRefusal. */
  finish(url: URL, ticket: string, now: Date): Promise<{ readonly who: Assignment; readonly goOnTo: string }>;
  /** Where the person signs out at the provider too, if it offers that. */
  endUrl(): Promise<URL | undefined>;
}

const LONGEST_WAIT_SECONDS = 10;
const CLOCKS_DIFFER_SECONDS = 30;

/** `publicUrl`: where browsers find us, «https://kelisim.example.kz». */
export function signInWith(settings: SignInSettings, claimNames: ClaimSettings, publicUrl: string): SignIn {
  const key = ticketKey(settings.clientSecret);
  const provider = rememberingSuccess(() => discover(settings));

  return {
    async begin(goOnTo, now) {
      const state = client.randomState();
      const nonce = client.randomNonce();
      const verifier = client.randomPKCECodeVerifier();
      const url = client.buildAuthorizationUrl(await provider(), {
        redirect_uri: `${publicUrl}${signInPaths.answer}`,
        scope: settings.scope,
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
      });
      return { url, ticket: await sealTicket({ state, nonce, verifier, goOnTo }, key, now) };
    },

    async finish(url, sealed, now) {
      const ticket = await openTicket(sealed, key, now);
      if (!ticket) throw new AccessRefusal("sign-in-failed", { reason: "no valid ticket" });
      const checks = {
        expectedState: ticket.state,
        expectedNonce: ticket.nonce,
        pkceCodeVerifier: ticket.verifier,
      };
      const config = await provider();
      const claims = await ask(() => claimsOf(config, url, checks, claimNames));
      return { who: assignmentOf(claims, claimNames), goOnTo: ticket.goOnTo };
    },

    async endUrl() {
      const config = await provider();
      if (config.serverMetadata().end_session_endpoint === undefined) return undefined;
      const backTo = `${publicUrl}${signInPaths.signedOut}`;
      return client.buildEndSessionUrl(config, { post_logout_redirect_uri: backTo });
    },
  };
}

/** What the ID token says; when that is not enough, what the provider tells about the person. */
async function claimsOf(
  config: client.Configuration,
  url: URL,
  checks: client.AuthorizationCodeGrantChecks,
  { organisation, role }: ClaimSettings,
): Promise<Claims> {
  const tokens = await client.authorizationCodeGrant(config, url, { ...checks, idTokenExpected: true });
  const claims = tokens.claims();
  if (!claims) throw new Error("openid-client gave no claims of an ID token that it has checked");

  const isEnough = [organisation, role].every((name) => Object.hasOwn(claims, name));
  if (isEnough || config.serverMetadata().userinfo_endpoint === undefined) return claims;
  return { ...(await client.fetchUserInfo(config, tokens.access_token, claims.sub)), ...claims };
}

async function discover({ issuer, clientId, clientSecret }: SignInSettings): Promise<client.Configuration> {
  const server = new URL(issuer);
  const execute = [client.enableNonRepudiationChecks];
  // The settings refuse plain HTTP to any other computer.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  if (server.protocol === "http:") execute.push(client.allowInsecureRequests);
  const metadata = { [client.clockTolerance]: CLOCKS_DIFFER_SECONDS };
  const authentication = client.ClientSecretBasic(clientSecret);
  return client
    .discovery(server, clientId, metadata, authentication, { execute, timeout: LONGEST_WAIT_SECONDS })
    .catch((error: unknown) => {
      throw new AccessRefusal("sign-in-unavailable", { reason: reasonOf(error) });
    });
}

async function ask<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    const code = isOutage(error) ? "sign-in-unavailable" : "sign-in-failed";
    throw new AccessRefusal(code, { reason: reasonOf(error) });
  }
}

/** No connection, no answer in time, or an answer such as 502. */
function isOutage(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return error instanceof TypeError || code === "OAUTH_TIMEOUT" || code === "OAUTH_RESPONSE_IS_NOT_CONFORM";
}

/** For the log of the administrator. Without the cause, which may hold claims of the person. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const { code, error: named } = error as { readonly code?: unknown; readonly error?: unknown };
  return [named, code, error.message].filter((part) => typeof part === "string").join(": ");
}

/** A question that failed is asked again the next time. */
function rememberingSuccess<T>(question: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= question().catch((error: unknown) => {
      answer = undefined;
      throw error;
    });
    return answer;
  };
}
