/** API keys. Only a hash of the key is kept; the key itself is shown once by whoever makes it. */
import type { Moment, Page, PageRequest } from "../stores.js";

export interface KeyStore {
  create(organisation: string, key: NewKey): Promise<StoredKey>;
  /** By the public part of a key, in any organisation: the key says which. Revoked ones too. */
  findByPrefix(prefix: string): Promise<(StoredKey & { readonly hash: string }) | undefined>;
  /** Newest first, revoked ones too. */
  list(organisation: string, page: PageRequest): Promise<Page<StoredKey>>;
  /** None when there is no such key; a second time changes nothing. */
  revoke(organisation: string, id: string, by: string): Promise<StoredKey | undefined>;
  /** Remembers that the key was used now. */
  markUsed(organisation: string, id: string): Promise<void>;
}

export interface NewKey {
  /** For people: "portal, production". */
  readonly name: string;
  /** The public part, unique among all keys. */
  readonly prefix: string;
  readonly hash: string;
  readonly role: string;
  readonly scopes: readonly string[];
  readonly createdBy: string;
  readonly expiresAt?: Moment | undefined;
}

export interface StoredKey extends Omit<NewKey, "hash"> {
  readonly id: string;
  readonly organisation: string;
  readonly createdAt: Moment;
  readonly expiresAt: Moment | undefined;
  readonly lastUsedAt: Moment | undefined;
  readonly revokedAt: Moment | undefined;
  readonly revokedBy: string | undefined;
}
