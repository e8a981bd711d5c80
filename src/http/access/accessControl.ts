/**
 * How the service is guarded, in one of two ways: for this computer alone, or for everybody who
 * can say who they are. The app is built from either and knows no difference.
 */
import type { RequestHandler } from "express";
import { tokenCheck } from "../../access/bearerTokens.js";
import type { SessionWorld } from "../../access/sessions.js";
import type { AccessSettings, ServedSettings } from "../../access/settings.js";
import { signInPaths } from "../../access/signInPaths.js";
import { signInWith } from "../../access/signIn.js";
import { TICKET_LASTS_SECONDS } from "../../access/signInTicket.js";
import type { Stores } from "../../storage/stores.js";
import type { Resource } from "../../web/resource.js";
import { cookieOf } from "./cookies.js";
import { formGuard } from "./formGuard.js";
import { everybodyIsLocal, identify } from "./identify.js";
import { onlyHost, onlyThisComputer } from "./ourHosts.js";
import { limitAddress, limitCaller } from "./rateLimits.js";
import { signInResources } from "./signInResources.js";

export interface AccessControl {
  /** Addresses whose `X-Forwarded-…` headers are believed. */
  readonly trustedProxies: readonly string[];
  /** Before every address that is not for the watchers of the service. Says who asks. */
  readonly gate: (largestForm: number) => readonly RequestHandler[];
  readonly resources: readonly Resource[];
  /** Where people sign in; none when they cannot. */
  readonly signInPath: string | undefined;
  /** How browsers reach us. */
  readonly isHttps: boolean;
  /** Origins beside our own to which a form may lead: the sign-out goes on to the provider. */
  readonly formOrigins: readonly string[];
}

export type AccessStores = Pick<Stores, "sessions" | "keys" | "audit" | "rates">;

export function accessControl(
  settings: AccessSettings,
  stores: AccessStores,
  world: SessionWorld,
): AccessControl {
  return settings.to === "this-computer" ? localAccess : servedAccess(settings, stores, world);
}

/** Whoever sits at this computer may do everything; nobody else gets through. */
export const localAccess: AccessControl = {
  trustedProxies: [],
  gate: (largestForm) => [onlyThisComputer, everybodyIsLocal, ...formGuard(largestForm)],
  resources: [],
  signInPath: undefined,
  isHttps: false,
  formOrigins: [],
};

function servedAccess(settings: ServedSettings, stores: AccessStores, world: SessionWorld): AccessControl {
  const { publicUrl, trustedProxies, claims, requestsPerMinute } = settings;
  const isHttps = publicUrl.startsWith("https:");
  const session = { sessions: stores.sessions, settings: settings.session, world };
  const sessionCookie = cookieOf("session", isHttps);
  const checkToken = settings.tokens && tokenCheck(settings.tokens, claims);
  const signIn = settings.signIn && signInWith(settings.signIn, claims, publicUrl);
  const ticketCookie = cookieOf("sign-in", isHttps, TICKET_LASTS_SECONDS);

  return {
    trustedProxies,
    gate: (largestForm) => [
      onlyHost(publicUrl),
      limitAddress(requestsPerMinute.ofAddress, stores.rates),
      notForOthers,
      identify({ keys: stores.keys, checkToken, session, sessionCookie }),
      limitCaller(requestsPerMinute.ofCaller, stores.rates),
      ...formGuard(largestForm),
    ],
    resources: signIn
      ? signInResources({ signIn, session, sessionCookie, ticketCookie, audit: stores.audit, publicUrl })
      : [],
    signInPath: signIn && signInPaths.leave,
    isHttps,
    formOrigins: settings.signIn ? [new URL(settings.signIn.issuer).origin] : [],
  };
}

/** An answer that forgets to say so must not be kept by whoever stands between and shown to the next person. */
const notForOthers: RequestHandler = (_request, response, next) => {
  response.set("Cache-Control", "private, no-cache").vary("Cookie").vary("Authorization");
  next();
};
