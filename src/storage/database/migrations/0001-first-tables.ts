/**
 * The first tables. A migration that has been released is never edited: a change is the next one.
 *
 * Keys begin with the organisation, so that a question without one finds nothing by accident.
 */
import type { EngineKind } from "../engine.js";
import { createTable, type AnyDatabase } from "./portableTable.js";
import { refuseDeletes, refuseDeletesWhile, refuseUpdates } from "./refuseChanges.js";

export async function firstTables(db: AnyDatabase, kind: EngineKind): Promise<void> {
  await drafts(db, kind);
  await contents(db);
  await access(db);
  await audit(db, kind);
  await requests(db, kind);
  await jobs(db);
  await createTable(db, { name: "marks", columns: { name: "text", moment: "text" }, key: ["name"] });
}

async function drafts(db: AnyDatabase, kind: EngineKind): Promise<void> {
  await createTable(db, {
    name: "drafts",
    columns: {
      organisation: "text",
      id: "text",
      revision: "integer",
      level: "text",
      name: "text?",
      created_at: "text",
      created_by: "text",
      changed_at: "text",
      changed_by: "text",
      origin_id: "text?",
      origin_revision: "integer?",
      deleted_at: "text?",
      deleted_by: "text?",
    },
    key: ["organisation", "id"],
    indexes: [["organisation", "created_at", "id"], ["deleted_at"]],
  });
  await createTable(db, {
    name: "draft_revisions",
    columns: {
      organisation: "text",
      draft: "text",
      revision: "integer",
      content: "text",
      wording: "text?",
      about: "text",
      made_at: "text",
      made_by: "text",
    },
    key: ["organisation", "draft", "revision"],
    indexes: [["organisation", "wording"]],
  });
  await createTable(db, {
    name: "draft_wordings",
    columns: { organisation: "text", hash: "text", content: "text" },
    key: ["organisation", "hash"],
  });
  await keepDrafts(db, kind);
}

/** A revision goes only with its draft, and a wording only with the last revision that has it. */
async function keepDrafts(db: AnyDatabase, kind: EngineKind): Promise<void> {
  await refuseUpdates(db, kind, "draft_revisions");
  await refuseDeletesWhile(
    db,
    kind,
    "draft_revisions",
    "exists (select 1 from drafts where organisation = old.organisation and id = old.draft and deleted_at is null)",
  );
  await refuseUpdates(db, kind, "draft_wordings");
  await refuseDeletesWhile(
    db,
    kind,
    "draft_wordings",
    "exists (select 1 from draft_revisions where organisation = old.organisation and wording = old.hash)",
  );
}

/** The bytes stand last: SQLite reads a row from its beginning and stops where it has what it needs. */
async function contents(db: AnyDatabase): Promise<void> {
  await createTable(db, {
    name: "contents",
    columns: {
      organisation: "text",
      kind: "text",
      hash: "text",
      size: "integer",
      facts: "text",
      put_at: "text",
      put_by: "text",
      bytes: "bytes",
    },
    key: ["organisation", "kind", "hash"],
    indexes: [["organisation", "kind", "put_at", "hash"]],
  });
}

async function access(db: AnyDatabase): Promise<void> {
  await createTable(db, {
    name: "sessions",
    columns: { hash: "text", organisation: "text?", person: "text?", data: "text", expires_at: "text" },
    key: ["hash"],
    indexes: [["organisation", "person"], ["expires_at"]],
  });
  await createTable(db, {
    name: "api_keys",
    columns: {
      organisation: "text",
      id: "text",
      name: "text",
      prefix: "text",
      hash: "text",
      role: "text",
      scopes: "text",
      created_at: "text",
      created_by: "text",
      expires_at: "text?",
      last_used_at: "text?",
      revoked_at: "text?",
      revoked_by: "text?",
    },
    key: ["organisation", "id"],
    unique: ["prefix"],
    indexes: [["organisation", "created_at", "id"]],
  });
}

async function audit(db: AnyDatabase, kind: EngineKind): Promise<void> {
  await createTable(db, {
    name: "audit_lines",
    columns: {
      organisation: "text",
      number: "integer",
      made_at: "text",
      made_by: "text",
      action: "text",
      subject: "text",
      details: "text",
    },
    key: ["organisation", "number"],
  });
  await refuseUpdates(db, kind, "audit_lines");
  await refuseDeletes(db, kind, "audit_lines");
  await createTable(db, {
    name: "audit_counters",
    columns: { organisation: "text", last: "integer" },
    key: ["organisation"],
  });
}

async function requests(db: AnyDatabase, kind: EngineKind): Promise<void> {
  await createTable(db, {
    name: "idempotency_keys",
    columns: { organisation: "text", key: "text", request_hash: "text", answer: "text?", expires_at: "text" },
    key: ["organisation", "key"],
    indexes: [["expires_at"]],
  });
  // A single process counts in memory.
  if (kind === "sqlite") return;
  await createTable(db, {
    name: "rates",
    columns: { subject: "text", window_seconds: "integer", ends_at: "text", count: "integer" },
    key: ["subject", "window_seconds", "ends_at"],
    indexes: [["ends_at"]],
    mayBeLost: true,
  });
}

async function jobs(db: AnyDatabase): Promise<void> {
  await createTable(db, {
    name: "jobs",
    columns: {
      organisation: "text",
      id: "text",
      kind: "text",
      input: "text",
      made_by: "text",
      state: "text",
      progress: "fraction",
      attempt: "integer",
      lease: "text?",
      beat_at: "text?",
      created_at: "text",
      finished_at: "text?",
      failure: "text?",
      result_name: "text?",
      result_type: "text?",
      result: "bytes?",
    },
    key: ["organisation", "id"],
    indexes: [
      ["state", "created_at"],
      ["organisation", "created_at", "id"],
    ],
  });
}
