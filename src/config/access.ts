/**
 * Who may reach the service, from the environment: this computer alone, or everybody who can say
 * who they are.
 *
 * `KELISIM_PUBLIC_URL` is the switch. Without it every other setting of this group is refused, so
 * that a sign-in is never half configured.
 */
import type { TokenSettings } from "../access/bearerTokens.js";
import type { ClaimSettings } from "../access/claims.js";
import { isRole, roles, type Role } from "../access/roles.js";
import type { AccessSettings } from "../access/settings.js";
import type { SignInSettings } from "../access/signIn.js";
import { listed, readProxies, readUrl } from "./addresses.js";
import type { SettingName, SettingReader } from "./settings.js";

export function readAccess(settings: SettingReader): AccessSettings {
  const publicUrl = readPublicUrl(settings);
  if (publicUrl === undefined) {
    if (settings.text("KELISIM_PUBLIC_URL") === undefined) refuseAlone(settings);
    return { to: "this-computer" };
  }
  const signIn = readSignIn(settings);
  return {
    to: "whoever-signs-in",
    publicUrl,
    trustedProxies: readProxies(settings, "KELISIM_TRUSTED_PROXIES"),
    signIn,
    tokens: readTokens(settings, signIn?.clientId),
    claims: readClaims(settings),
    session: {
      idleSeconds: 60 * settings.wholeNumber("KELISIM_SESSION_IDLE_MINUTES", IDLE_MINUTES),
      longestSeconds: 3600 * settings.wholeNumber("KELISIM_SESSION_HOURS", SESSION_HOURS),
    },
    requestsPerMinute: {
      ofCaller: settings.wholeNumber("KELISIM_REQUESTS_PER_MINUTE", CALLER_REQUESTS),
      ofAddress: settings.wholeNumber("KELISIM_ADDRESS_REQUESTS_PER_MINUTE", ADDRESS_REQUESTS),
    },
  };
}

/** Somebody has begun to open the service to others, and not come to the end. */
function refuseAlone(settings: SettingReader): void {
  for (const name of NEED_PUBLIC_URL) {
    if (settings.text(name) !== undefined) settings.refuse(name, "public-url-missing");
  }
}

const NEED_PUBLIC_URL: readonly SettingName[] = [
  "KELISIM_OIDC_ISSUER",
  "KELISIM_TOKEN_ISSUER",
  "KELISIM_TRUSTED_PROXIES",
];

/** Long enough to read a draft through, short enough for a shared computer. */
const IDLE_MINUTES = { least: 5, most: 24 * 60, otherwise: 120 };
const SESSION_HOURS = { least: 1, most: 7 * 24, otherwise: 12 };
const CALLER_REQUESTS = { least: 1, most: 1_000_000, otherwise: 300 };
/** A whole office may ask from one address. */
const ADDRESS_REQUESTS = { least: 1, most: 1_000_000, otherwise: 1500 };

function readPublicUrl(settings: SettingReader): string | undefined {
  const url = readUrl(settings, "KELISIM_PUBLIC_URL");
  if (!url) return undefined;
  if (url.pathname !== "/" || url.search !== "") settings.refuse("KELISIM_PUBLIC_URL", "public-url");
  return url.origin;
}

function readSignIn(settings: SettingReader): SignInSettings | undefined {
  const issuer = settings.text("KELISIM_OIDC_ISSUER");
  if (!isGroup(settings, SIGN_IN) || issuer === undefined) return undefined;
  readUrl(settings, "KELISIM_OIDC_ISSUER");

  const clientSecret = settings.text("KELISIM_OIDC_CLIENT_SECRET") ?? "";
  if (isWeak(clientSecret))
    settings.refuse("KELISIM_OIDC_CLIENT_SECRET", "weak-secret", { least: SECRET_LENGTH });
  const asked = ["openid", ...(settings.text("KELISIM_OIDC_SCOPE") ?? "").split(/\s+/)];
  return {
    issuer,
    clientId: settings.text("KELISIM_OIDC_CLIENT_ID") ?? "",
    clientSecret,
    scope: [...new Set(asked)].join(" ").trim(),
  };
}

function readTokens(settings: SettingReader, clientId: string | undefined): TokenSettings | undefined {
  const issuer = settings.text("KELISIM_TOKEN_ISSUER");
  if (!isGroup(settings, TOKENS) || issuer === undefined) return undefined;

  const audience = settings.text("KELISIM_TOKEN_AUDIENCE") ?? "";
  // Else the ID token of anybody who signs in anywhere with this client would open the API.
  if (audience === clientId) settings.refuse("KELISIM_TOKEN_AUDIENCE", "audience-is-client");
  return { issuer, audience, keysUrl: readUrl(settings, "KELISIM_TOKEN_KEYS_URL")?.href ?? "" };
}

const SIGN_IN: readonly SettingName[] = [
  "KELISIM_OIDC_ISSUER",
  "KELISIM_OIDC_CLIENT_ID",
  "KELISIM_OIDC_CLIENT_SECRET",
];
const TOKENS: readonly SettingName[] = [
  "KELISIM_TOKEN_ISSUER",
  "KELISIM_TOKEN_AUDIENCE",
  "KELISIM_TOKEN_KEYS_URL",
];

/** Settings that stand together or not at all. Refuses those that are missing beside the others. */
function isGroup(settings: SettingReader, names: readonly SettingName[]): boolean {
  const missing = names.filter((name) => settings.text(name) === undefined);
  if (missing.length === names.length) return false;
  missing.forEach((name) => settings.refuse(name, "missing", { beside: names.join(", ") }));
  return missing.length === 0;
}

const SECRET_LENGTH = 32;
const FEWEST_SIGNS = 8;

/** A provider makes such a secret; one that a person has thought up is shorter or repeats itself. */
function isWeak(secret: string): boolean {
  return secret.length < SECRET_LENGTH || new Set(secret).size < FEWEST_SIGNS;
}

function readClaims(settings: SettingReader): ClaimSettings {
  return {
    organisation: settings.text("KELISIM_CLAIM_ORGANISATION") ?? "organisation",
    role: settings.text("KELISIM_CLAIM_ROLE") ?? "role",
    roleNames: readRoleNames(settings),
  };
}

/** `KELISIM_ROLES`: «kelisim-lawyers=lawyer, kelisim-readers=viewer». */
function readRoleNames(settings: SettingReader): ReadonlyMap<string, Role> {
  const pairs = listed(settings.text("KELISIM_ROLES")).map((pair) => {
    const at = pair.lastIndexOf("=");
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const;
  });
  const known = pairs.filter((pair): pair is [string, Role] => pair[0] !== "" && isRole(pair[1]));
  if (known.length < pairs.length) settings.refuse("KELISIM_ROLES", "roles", { known: roles.join(", ") });
  return new Map(known);
}
