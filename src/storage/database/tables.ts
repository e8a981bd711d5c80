/**
 * The tables as they are after all migrations: what Kysely checks queries against.
 *
 * Both databases hold the same: moments are ISO 8601 text, which sorts as time; JSON is text,
 * because jsonb refuses some texts (NUL) and reorders keys, and what is kept is kept as given.
 */
import type { ColumnType, Selectable } from "kysely";
import type { JobState } from "../stores/jobStore.js";
import type { Moment } from "../stores.js";

export interface Tables {
  readonly drafts: DraftTable;
  readonly draft_revisions: RevisionTable;
  readonly draft_wordings: WordingTable;
  readonly contents: ContentTable;
  readonly sessions: SessionTable;
  readonly api_keys: KeyTable;
  readonly audit_lines: AuditTable;
  readonly audit_counters: AuditCounterTable;
  readonly idempotency_keys: IdempotencyTable;
  readonly jobs: JobTable;
  readonly rates: RateTable;
  readonly marks: MarkTable;
}

/** A Buffer on PostgreSQL, an ArrayBuffer on SQLite. */
type Bytes = ColumnType<Uint8Array | ArrayBuffer, Uint8Array, Uint8Array>;
type NullableBytes = ColumnType<Uint8Array | ArrayBuffer | null, Uint8Array | null, Uint8Array | null>;

/** What the list shows; the content is in the revisions. */
interface DraftTable {
  organisation: string;
  id: string;
  /** The current one. */
  revision: number;
  level: string;
  /** JSON, the name of the plan. */
  name: string | null;
  created_at: Moment;
  created_by: string;
  changed_at: Moment;
  changed_by: string;
  origin_id: string | null;
  origin_revision: number | null;
  /** A tombstone. */
  deleted_at: Moment | null;
  deleted_by: string | null;
}

/** Never updated: the database refuses it. */
interface RevisionTable {
  organisation: string;
  draft: string;
  revision: number;
  /** JSON, the draft plan without its wording. */
  content: string;
  /** Hash of the wording. */
  wording: string | null;
  /** JSON: note and changes. */
  about: string;
  made_at: Moment;
  made_by: string;
}

/** Never updated: the database refuses it. */
interface WordingTable {
  organisation: string;
  hash: string;
  /** JSON. */
  content: string;
}

interface ContentTable {
  organisation: string;
  kind: "file" | "comparison";
  hash: string;
  size: number;
  /** JSON: name, media type and whatever the caller adds. */
  facts: string;
  bytes: Bytes;
  put_at: Moment;
  put_by: string;
}

interface SessionTable {
  hash: string;
  organisation: string | null;
  person: string | null;
  data: string;
  expires_at: Moment;
}

interface KeyTable {
  organisation: string;
  id: string;
  name: string;
  prefix: string;
  hash: string;
  role: string;
  /** JSON, a list. */
  scopes: string;
  created_at: Moment;
  created_by: string;
  expires_at: Moment | null;
  last_used_at: Moment | null;
  revoked_at: Moment | null;
  revoked_by: string | null;
}

/** Never updated or deleted: the database refuses it. */
interface AuditTable {
  organisation: string;
  number: number;
  made_at: Moment;
  made_by: string;
  action: string;
  subject: string;
  /** JSON. */
  details: string;
}

interface AuditCounterTable {
  organisation: string;
  last: number;
}

interface IdempotencyTable {
  organisation: string;
  key: string;
  request_hash: string;
  /** JSON; none while the request is being worked on. */
  answer: string | null;
  expires_at: Moment;
}

interface JobTable {
  organisation: string;
  id: string;
  kind: string;
  /** JSON. */
  input: string;
  made_by: string;
  state: JobState;
  progress: number;
  attempt: number;
  lease: string | null;
  beat_at: Moment | null;
  created_at: Moment;
  finished_at: Moment | null;
  /** JSON. */
  failure: string | null;
  result_name: string | null;
  result_type: string | null;
  result: NullableBytes;
}

/** On PostgreSQL alone; a single process counts in memory. */
interface RateTable {
  subject: string;
  window_seconds: number;
  ends_at: Moment;
  count: number;
}

/** Single moments the program has to remember: see `clockMarks.ts`. */
interface MarkTable {
  name: "last-sweep" | "clock-jumped";
  moment: Moment;
}

export type Row<Name extends keyof Tables> = Selectable<Tables[Name]>;

export function bytesOf(stored: Uint8Array | ArrayBuffer): Uint8Array {
  return stored instanceof Uint8Array ? stored : new Uint8Array(stored);
}
