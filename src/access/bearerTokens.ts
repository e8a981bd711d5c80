/**
 * A bearer token of another system (JWT) → the caller it stands for.
 *
 * The signature is checked against the keys the issuer publishes, with the algorithms listed
 * here and no others. A token cannot be revoked: whoever issues it keeps it short-lived.
 */
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from "jose";
import { AccessRefusal } from "./accessRefusal.js";
import type { Caller } from "./caller.js";
import { assignmentOf, type ClaimSettings } from "./claims.js";
import { actions, isAction, type Action } from "./roles.js";

export interface TokenSettings {
  readonly issuer: string;
  /** What the token must be meant for. Another one than the client id of the sign-in. */
  readonly audience: string;
  /** Where the issuer publishes its keys. */
  readonly keysUrl: string;
}

/** Throws AccessRefusal: `credential-refused`, `not-assigned`, or `sign-in-unavailable`. */
export type TokenCheck = (token: string, now: Date) => Promise<Caller>;

/** Signed with a private key: with a shared secret, whoever checks a token could also make one. */
const ALGORITHMS = ["RS256", "PS256", "ES256", "EdDSA"];

const CLOCKS_DIFFER_SECONDS = 30;
const LONGEST_WAIT_MS = 5_000;

export function tokenCheck(settings: TokenSettings, claimNames: ClaimSettings): TokenCheck {
  const { issuer, audience } = settings;
  const keys = createRemoteJWKSet(new URL(settings.keysUrl), { timeoutDuration: LONGEST_WAIT_MS });
  const options = {
    ...{ issuer, audience, algorithms: ALGORITHMS, clockTolerance: CLOCKS_DIFFER_SECONDS },
    requiredClaims: ["sub", "exp"],
  };

  return async (token, now) => {
    const claims = await jwtVerify(token, keys, { ...options, currentDate: now }).then(
      ({ payload }) => payload,
      (error: unknown) => {
        throw refusalOf(error);
      },
    );
    return { ...assignmentOf(claims, claimNames), scopes: scopesOf(claims), via: "token" };
  };
}

const SCOPE = "kelisim:";

/** «kelisim:drafts.read» in the claim `scope` narrows the role; scopes of others are not ours to judge. */
function scopesOf({ scope }: JWTPayload): readonly Action[] {
  const given = [scope].flat().join(" ").split(" ");
  const ours = given.filter((name) => name.startsWith(SCOPE));
  return ours.length === 0 ? actions : ours.map((name) => name.slice(SCOPE.length)).filter(isAction);
}

/** What the token cannot help: its issuer does not answer, or not with keys. */
function refusalOf(error: unknown): AccessRefusal {
  const isOfIssuer =
    !(error instanceof errors.JOSEError) ||
    error instanceof errors.JWKSTimeout ||
    error instanceof errors.JWKSInvalid ||
    error.code === "ERR_JOSE_GENERIC";
  return new AccessRefusal(isOfIssuer ? "sign-in-unavailable" : "credential-refused", {}, { cause: error });
}
