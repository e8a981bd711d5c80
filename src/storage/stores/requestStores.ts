/** What is remembered of requests: answers to repeat (`Idempotency-Key`), and how many there were. */

/**
 * Claim the key, do the work, store the answer; best in one `together`, so that the work and
 * its answer are kept together or not at all. `requestHash` tells a retry from another request.
 */
export interface IdempotencyStore {
  claim(organisation: string, key: string, requestHash: string): Promise<Claim>;
  /** Keeps the answer for as long as the settings say (a day). */
  answer(organisation: string, key: string, answer: StoredAnswer): Promise<void>;
  /** Lets a retry do the work again, after a failure. An answer that is kept stays. */
  release(organisation: string, key: string): Promise<void>;
}

export type Claim =
  /** Yours: do the work. */
  | { readonly outcome: "new" }
  /** Done before: give this answer again. */
  | { readonly outcome: "answered"; readonly answer: StoredAnswer }
  /** The first request with this key is still being worked on. After two minutes it counts as dead. */
  | { readonly outcome: "under-way" }
  /** The key belongs to a different request. */
  | { readonly outcome: "other-request" };

export interface StoredAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Counters with a window. The subject is a key, a person or an address: not every caller has an
 * organisation. Shared between the instances on PostgreSQL; of this process alone on SQLite.
 */
export interface RateStore {
  /** Counts one more (or `weight` more) in the current window of this length and says how many there are. */
  hit(subject: string, windowSeconds: number, weight?: number): Promise<Rate>;
  /** Forgets the subject. */
  reset(subject: string): Promise<void>;
}

export interface Rate {
  readonly count: number;
  /** When the window ends and counting starts anew. */
  readonly endsAt: Date;
}
