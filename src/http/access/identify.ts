/**
 * Request → who asks, said once for everything that follows.
 *
 * A header `Authorization` alone counts when there is one: a key or a token, never also the
 * cookie. Nobody is refused here for coming without anything; the guards of the routes do that.
 */
import type { RequestHandler, Response } from "express";
import { AccessRefusal } from "../../access/accessRefusal.js";
import { callerOfKey, looksLikeKey } from "../../access/apiKeys.js";
import type { TokenCheck } from "../../access/bearerTokens.js";
import { localCaller, type Caller } from "../../access/caller.js";
import { findSession, renewSecret, type SessionNeeds } from "../../access/sessions.js";
import { whenWritable } from "../../access/whenWritable.js";
import type { KeyStore } from "../../storage/stores/keyStore.js";
import { setAsking } from "../../web/callerOf.js";
import type { Cookie } from "./cookies.js";

export const everybodyIsLocal: RequestHandler = (request, _response, next) => {
  setAsking(request, { caller: localCaller, formToken: undefined });
  next();
};

export interface IdentifyNeeds {
  readonly keys: KeyStore;
  readonly checkToken: TokenCheck | undefined;
  readonly session: SessionNeeds;
  readonly sessionCookie: Cookie;
}

export function identify(needs: IdentifyNeeds): RequestHandler {
  const { session, sessionCookie } = needs;
  return async (request, response, next) => {
    const { authorization } = request.headers;
    const secret = sessionCookie.read(request);
    if (authorization !== undefined) {
      setAsking(request, { caller: await callerOfHeader(authorization, needs), formToken: undefined });
    } else if (secret !== undefined) {
      const found = await findSession(secret, session);
      if (found) setAsking(request, found);
      if (found?.isSecretDue && request.method === "GET") await whenWritable(renew(secret, response, needs));
    }
    next();
  };
}

async function renew(
  secret: string,
  response: Response,
  { session, sessionCookie }: IdentifyNeeds,
): Promise<void> {
  const next = await renewSecret(secret, session);
  if (next !== undefined) sessionCookie.write(response, next);
}

async function callerOfHeader(header: string, { keys, checkToken, session }: IdentifyNeeds): Promise<Caller> {
  const [, credential = ""] = /^Bearer +([\w.~+/=-]+)$/i.exec(header) ?? [];
  const now = session.world.now();
  if (looksLikeKey(credential)) return callerOfKey(credential, keys, now);
  if (checkToken && credential !== "") return checkToken(credential, now);
  throw new AccessRefusal("credential-refused");
}
