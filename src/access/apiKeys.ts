/**
 * API keys: making one, and finding out whose one is.
 *
 * A key is «kelisim_<prefix>_<secret>». The prefix is public and finds the key again; of the
 * secret, 256 bits of chance, only the SHA-256 is kept. So many bits cannot be guessed, and a
 * slow password hash would add nothing to them.
 */
import { createHash, timingSafeEqual } from "node:crypto";
import type { KeyStore, StoredKey } from "../storage/stores/keyStore.js";
import { AccessRefusal } from "./accessRefusal.js";
import type { Caller } from "./caller.js";
import { isAction, isRole } from "./roles.js";
import { whenWritable } from "./whenWritable.js";

export interface MadeKey {
  /** To be shown once and never kept. */
  readonly text: string;
  readonly prefix: string;
  readonly hash: string;
}

const PREFIX_BYTES = 8;
const SECRET_BYTES = 32;
const KEY = /^kelisim_([0-9a-f]{16})_([A-Za-z0-9_-]{43})$/;

/** `randomBytes` gives that many bytes of real chance. */
export function makeKey(randomBytes: (size: number) => Buffer): MadeKey {
  const prefix = randomBytes(PREFIX_BYTES).toString("hex");
  const secret = randomBytes(SECRET_BYTES).toString("base64url");
  return { text: `kelisim_${prefix}_${secret}`, prefix, hash: hashOf(secret) };
}

export function looksLikeKey(text: string): boolean {
  return text.startsWith("kelisim_");
}

/** Throws AccessRefusal `credential-refused`, the same for every reason. */
export async function callerOfKey(text: string, keys: KeyStore, now: Date): Promise<Caller> {
  const [, prefix = "", secret = ""] = KEY.exec(text) ?? [];
  const key = prefix === "" ? undefined : await keys.findByPrefix(prefix);
  if (!key || !isSame(hashOf(secret), key.hash) || !isOpen(key, now) || !isRole(key.role)) {
    throw new AccessRefusal("credential-refused");
  }

  if (isStale(key.lastUsedAt, now)) await whenWritable(keys.markUsed(key.organisation, key.id));
  return {
    organisation: key.organisation,
    person: `key:${prefix}`,
    role: key.role,
    scopes: key.scopes.filter(isAction),
    via: "key",
  };
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

function isOpen({ revokedAt, expiresAt }: StoredKey, now: Date): boolean {
  return revokedAt === undefined && (expiresAt === undefined || now < new Date(expiresAt));
}

/** To the minute is enough: a busy key must not write at each request. */
function isStale(lastUsedAt: string | undefined, now: Date): boolean {
  return lastUsedAt === undefined || now.getTime() - new Date(lastUsedAt).getTime() > 60_000;
}
