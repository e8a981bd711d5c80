/** Rows of `drafts` and `draft_revisions` ⇄ what the store gives and takes. */
import { draftSchema, type Draft } from "../../../agreement/draft.js";
import type { DraftSummary, PlanChange, Revision, StoredDraft } from "../../stores/draftStore.js";
import { sha256 } from "../sha256.js";
import type { Row } from "../tables.js";

type DraftRow = Row<"drafts">;
type RevisionRow = Row<"draft_revisions">;

/**
 * A plan in two pieces. Its frozen wording is about a megabyte and changes seldom: it is stored
 * once for all revisions that have it, each of which names it by its hash.
 */
export interface PlanPieces {
  /** JSON of the plan without its wording. */
  readonly content: string;
  /** JSON of the wording. */
  readonly wording: { readonly hash: string; readonly content: string } | undefined;
}

export function piecesOf({ wording, ...plan }: Draft): PlanPieces {
  const content = wording === undefined ? undefined : JSON.stringify(wording);
  return {
    content: JSON.stringify(plan),
    wording: content === undefined ? undefined : { hash: sha256(content), content },
  };
}

/**
 * The schema adds the parts that plans have got since the revision was stored. It takes back
 * every plan it has ever let through: the plan is a public format.
 */
export function planOf(content: string, wording: string | null, place: string): Draft {
  const pieces: unknown = {
    ...(JSON.parse(content) as object),
    ...(wording === null ? {} : { wording: JSON.parse(wording) as unknown }),
  };
  const { success, data, error } = draftSchema.safeParse(pieces);
  if (!success) throw new Error(`What is stored as ${place} is no plan`, { cause: error });
  return data;
}

/** Note and changes of a revision, as JSON, so that a note may hold any character. */
interface About {
  readonly note?: string;
  readonly changes: readonly PlanChange[];
}

export function aboutText(note: string | undefined, changes: readonly PlanChange[]): string {
  const about: About = { ...(note === undefined ? {} : { note }), changes };
  return JSON.stringify(about);
}

/** What the list shows of a draft: kept beside it, so that a list reads no contents. */
export function listedFields(draft: Draft): Pick<DraftRow, "level" | "name"> {
  return { level: draft.level, name: draft.name ? JSON.stringify(draft.name) : null };
}

export function summaryOf(row: DraftRow): DraftSummary {
  return {
    id: row.id,
    revision: row.revision,
    level: row.level as Draft["level"],
    name: row.name === null ? undefined : (JSON.parse(row.name) as NonNullable<Draft["name"]>),
    createdAt: row.created_at,
    createdBy: row.created_by,
    changedAt: row.changed_at,
    changedBy: row.changed_by,
  };
}

export function revisionOf(row: Pick<RevisionRow, "revision" | "made_by" | "made_at" | "about">): Revision {
  const { note, changes } = JSON.parse(row.about) as About;
  return { revision: row.revision, by: row.made_by, at: row.made_at, note, changes };
}

export function storedDraft(row: DraftRow, revision: Revision, draft: Draft): StoredDraft {
  const { origin_id: id, origin_revision: originRevision } = row;
  return {
    id: row.id,
    ...revision,
    draft,
    createdAt: row.created_at,
    createdBy: row.created_by,
    origin: id === null || originRevision === null ? undefined : { id, revision: originRevision },
  };
}
