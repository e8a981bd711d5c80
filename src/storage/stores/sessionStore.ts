/**
 * Sessions of people in a browser, by a hash of the session id, so that a copy of the database
 * opens nobody's session. What `data` says is the business of the caller.
 */
import type { Moment } from "../stores.js";

export interface SessionStore {
  /** Stores the session or replaces it. */
  put(session: Session): Promise<void>;
  /** None when it has expired. The organisation is known only afterwards. */
  find(hash: string): Promise<Session | undefined>;
  /** Moves the end of a session that is still open. */
  touch(hash: string, expiresAt: Moment): Promise<void>;
  close(hash: string): Promise<void>;
  /** Every session of one person, for sign-out everywhere. Returns how many. */
  closeAllOf(organisation: string, person: string): Promise<number>;
}

export interface Session {
  readonly hash: string;
  /** None before the person has signed in. */
  readonly organisation: string | undefined;
  readonly person: string | undefined;
  /** JSON. */
  readonly data: string;
  readonly expiresAt: Moment;
}
