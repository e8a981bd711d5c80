/**
 * Files kept by the hash of their bytes: the same file twice is one file. Uploaded agreements
 * and finished comparisons are two such stores. A file is never changed.
 */
import type { Moment, Page, PageRequest } from "../stores.js";

export interface ContentStore {
  /** The facts of the first time stay when the same bytes come again. */
  put(organisation: string, bytes: Uint8Array, facts: ContentFacts, by: string): Promise<StoredContent>;
  /** Bytes that no longer give their hash throw `StorageUnavailable` with `storage-damaged`. */
  get(
    organisation: string,
    hash: string,
  ): Promise<(StoredContent & { readonly bytes: Uint8Array }) | undefined>;
  /** Newest first. */
  list(organisation: string, page: PageRequest): Promise<Page<StoredContent>>;
  /** At once and for good. False when there was none. */
  delete(organisation: string, hash: string): Promise<boolean>;
}

export interface ContentFacts {
  readonly name: string;
  readonly mediaType: string;
  /** Whatever else the caller wants to find again; JSON values. */
  readonly about?: Readonly<Record<string, unknown>>;
}

export interface StoredContent extends ContentFacts {
  /** SHA-256, 64 hexadecimal digits. */
  readonly hash: string;
  /** In bytes. */
  readonly size: number;
  readonly at: Moment;
  readonly by: string;
}
