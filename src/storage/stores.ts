/**
 * What the service keeps, as the rest of the program sees it. No database is named here.
 *
 * Every method takes the organisation that asks and sees nothing of another one: what belongs
 * to somebody else is answered as what does not exist. Sessions, keys and counters are looked
 * up before the organisation is known, and each says so. Every method throws
 * `StorageUnavailable` when the database cannot answer; nothing is half done then.
 */
import type { AuditLog } from "./stores/auditLog.js";
import type { ContentStore } from "./stores/contentStore.js";
import type { DraftStore } from "./stores/draftStore.js";
import type { JobStore } from "./stores/jobStore.js";
import type { KeyStore } from "./stores/keyStore.js";
import type { IdempotencyStore, RateStore } from "./stores/requestStores.js";
import type { SessionStore } from "./stores/sessionStore.js";

export interface Stores {
  readonly drafts: DraftStore;
  /** Uploaded agreements, by the hash of their bytes. */
  readonly files: ContentStore;
  /** Finished comparisons, by the hash of their bytes. */
  readonly comparisons: ContentStore;
  readonly sessions: SessionStore;
  readonly keys: KeyStore;
  readonly audit: AuditLog;
  readonly idempotency: IdempotencyStore;
  readonly rates: RateStore;
  readonly jobs: JobStore;
}

/** The open database. One for the life of the program. */
export interface OpenStores extends Stores {
  /**
   * Several writes that become visible together or not at all: a draft, its line in the audit
   * log and the stored answer. `work` uses only the stores it is given and waits for nothing
   * else, because on SQLite every other request waits for it. When it throws, nothing is kept.
   * Lines of the audit log come last: they queue behind each other within an organisation.
   */
  readonly together: <T>(work: (stores: Stores) => Promise<T>) => Promise<T>;
  /** A short question to the database, for `/readyz` and `doctor`. Throws `StorageUnavailable`. */
  readonly ping: () => Promise<StorageHealth>;
  /** Removes what is past its time: see `Swept`. For a timer of the service. */
  readonly sweep: () => Promise<Swept>;
  /** Waits for what is under way and lets go of the database. */
  readonly close: () => Promise<void>;
}

export interface StorageHealth {
  readonly kind: "sqlite" | "postgresql";
  /**
   * False when the clock of the machine stands before what was stored, or jumped within a day.
   * Everything goes on working; deleted drafts are kept for longer.
   */
  readonly isClockSteady: boolean;
}

/** How many were removed: drafts past the retention of their tombstone, and what has expired. */
export interface Swept {
  readonly drafts: number;
  readonly sessions: number;
  readonly answers: number;
  readonly jobs: number;
  readonly rates: number;
}

/** One page of a list, and where the next begins. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Opaque; none on the last page. */
  readonly next: string | undefined;
}

export interface PageRequest {
  /** `next` of the page before. One that was not made here throws `WrongCursor`. */
  readonly cursor?: string | undefined;
  /** From 1 to 200. */
  readonly limit: number;
}

/** Where the clock and chance come in. */
export interface World {
  readonly now: () => Date;
  /** A new id that nobody can guess, at most 64 characters of A-Z a-z 0-9 _ -. */
  readonly newId: () => string;
}

/** A moment: ISO 8601 in UTC with milliseconds, "2026-11-21T18:43:57.123Z". */
export type Moment = string;
