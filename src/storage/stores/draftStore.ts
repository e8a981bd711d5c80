/**
 * Drafts and their revisions. A revision never changes once it is written; a change makes the
 * next one, and only if nobody else has made it first.
 */
import type { Draft } from "../../agreement/draft.js";
import type { Moment, Page, PageRequest } from "../stores.js";

export interface DraftStore {
  /** Stores the first revision. `by` is the person or key that acts. */
  create(organisation: string, draft: Draft, by: string, note?: string): Promise<StoredDraft>;

  /** Newest first by the time of creation, which never changes, so that paging loses nothing. */
  list(organisation: string, page: PageRequest): Promise<Page<DraftSummary>>;

  /** The current revision, or the one asked for. None when deleted. */
  read(organisation: string, id: string, revision?: number): Promise<StoredDraft | undefined>;

  /** Adds a revision after `change.expected`. A second try of a change that arrived is "revised" again. */
  revise(organisation: string, id: string, change: DraftChange): Promise<Revised>;

  /** A new draft with the content of a revision, the current one unless named. */
  clone(organisation: string, id: string, by: string, revision?: number): Promise<StoredDraft | undefined>;

  /** Leaves a tombstone: the draft is gone for everybody and can be brought back for the retention time. */
  delete(organisation: string, id: string, expected: number, by: string): Promise<Deleted>;

  /** Undoes `delete`. None when there is no tombstone (any more). */
  undelete(organisation: string, id: string): Promise<StoredDraft | undefined>;

  /** All revisions, newest first, without their content. None when there is no such draft. */
  history(organisation: string, id: string, page: PageRequest): Promise<Page<Revision> | undefined>;
}

export interface DraftChange {
  /** The revision the change was made on. */
  readonly expected: number;
  readonly draft: Draft;
  readonly by: string;
  readonly note?: string | undefined;
}

export interface Revision {
  /** From 1, without gaps. */
  readonly revision: number;
  readonly by: string;
  readonly at: Moment;
  /** What the person says of the change. */
  readonly note: string | undefined;
  /** What the content says of it, against the revision before; empty in the first. */
  readonly changes: readonly PlanChange[];
}

export interface StoredDraft extends Revision {
  readonly id: string;
  /** With the wording it was frozen with, exactly as it was given. */
  readonly draft: Draft;
  readonly createdAt: Moment;
  readonly createdBy: string;
  /** The draft and revision this one was cloned from. */
  readonly origin: { readonly id: string; readonly revision: number } | undefined;
}

/** A line of the list. */
export interface DraftSummary {
  readonly id: string;
  readonly revision: number;
  readonly level: Draft["level"];
  readonly name: Draft["name"];
  readonly createdAt: Moment;
  readonly createdBy: string;
  readonly changedAt: Moment;
  readonly changedBy: string;
}

/** `clauses` + `trade-secret`: one entry of a list; `parties` alone: the whole part. */
export interface PlanChange {
  readonly kind: "added" | "removed" | "changed" | "moved";
  readonly part: string;
  readonly entry?: string;
}

export type Revised =
  { readonly outcome: "revised"; readonly draft: StoredDraft } | Conflict | { readonly outcome: "missing" };

export type Deleted =
  { readonly outcome: "deleted"; readonly revision: number } | Conflict | { readonly outcome: "missing" };

/** Somebody else was first. The caller still has the version that was not stored. */
export interface Conflict {
  readonly outcome: "conflict";
  readonly current: StoredDraft;
  /** The revision both started from; none when it never existed. */
  readonly base: StoredDraft | undefined;
}
