/**
 * API keys of an organisation: make one, list them, revoke one. Each change and its line in the
 * audit log are kept together or not at all.
 */
import { makeKey } from "../access/apiKeys.js";
import type { Action, Role } from "../access/roles.js";
import type { KeyStore, StoredKey } from "../storage/stores/keyStore.js";
import type { OpenStores } from "../storage/stores.js";

export interface KeyOrder {
  readonly organisation: string;
  /** For people: «portal, production». */
  readonly name: string;
  readonly role: Role;
  readonly scopes: readonly Action[];
  readonly expiresAt: Date | undefined;
}

export interface CreatedKey {
  /** Shown once: nobody can find it out again. */
  readonly text: string;
  readonly key: StoredKey;
}

/** `by`: whoever acts, as the audit log names them. */
export async function createKey(
  { organisation, name, role, scopes, expiresAt }: KeyOrder,
  by: string,
  { together }: Pick<OpenStores, "together">,
  randomBytes: (size: number) => Buffer,
): Promise<CreatedKey> {
  const { text, prefix, hash } = makeKey(randomBytes);
  const facts = { name, prefix, hash, role, scopes, createdBy: by, expiresAt: expiresAt?.toISOString() };
  return together(async ({ keys, audit }) => {
    const key = await keys.create(organisation, facts);
    await audit.append(organisation, { by, action: "key.create", subject: prefix, details: { role } });
    return { text, key };
  });
}

/** None when the organisation has no key with this prefix. */
export async function revokeKey(
  organisation: string,
  prefix: string,
  by: string,
  { together }: Pick<OpenStores, "together">,
): Promise<StoredKey | undefined> {
  return together(async ({ keys, audit }) => {
    const found = await keys.findByPrefix(prefix);
    if (found?.organisation !== organisation) return undefined;
    const revoked = await keys.revoke(organisation, found.id, by);
    if (found.revokedAt === undefined) {
      await audit.append(organisation, { by, action: "key.revoke", subject: prefix });
    }
    return revoked;
  });
}

/** All of them, newest first. */
export async function listKeys(organisation: string, keys: KeyStore): Promise<StoredKey[]> {
  const found: StoredKey[] = [];
  let cursor: string | undefined;
  do {
    const page = await keys.list(organisation, { cursor, limit: MOST_AT_ONCE });
    found.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return found;
}

const MOST_AT_ONCE = 200;
