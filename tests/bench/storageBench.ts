/** What storing costs, next to the bare driver that writes as many rows of the same size. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Libsql from "libsql";
import { Client } from "pg";
import { databases, type Place } from "../support/storage/databases.js";
import { writtenPlan } from "../support/storage/writtenPlan.js";
import { medianMs, type Row } from "./rows.js";

const WRITES = 100;

/** One hundred times. */
async function hundredTimes(write: () => unknown): Promise<number> {
  return medianMs(async () => {
    for (let count = 0; count < WRITES; count += 1) await write();
  });
}

export async function benchStorage(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { kind, makePlace } of databases) {
    const place = await makePlace();
    const bare = await (kind === "sqlite" ? bareLibsql() : barePg(place));
    rows.push(...(await storesNextTo(bare, kind, place)));
    await bare.end();
    await place.remove();
  }
  return rows;
}

/** The driver without Kysely and without our code. */
interface Bare {
  readonly name: string;
  readonly oneRow: () => unknown;
  /** An update and an insert in one transaction, as a revision is. */
  readonly revision: () => unknown;
  readonly end: () => unknown;
}

async function storesNextTo(bare: Bare, kind: string, place: Place): Promise<Row[]> {
  const stores = await place.open();
  const session = { organisation: "org", person: "aigul", data: "{}", expiresAt: "2100-01-01T00:00:00.000Z" };
  let hash = 0;
  let draft = await stores.drafts.create("org", writtenPlan(1), "aigul");
  async function revise(): Promise<void> {
    const change = { expected: draft.revision, draft: writtenPlan(draft.revision + 1), by: "aigul" };
    const revised = await stores.drafts.revise("org", draft.id, change);
    if (revised.outcome === "revised") draft = revised.draft;
  }

  const bareRow = await hundredTimes(bare.oneRow);
  const oneRow = await hundredTimes(() => stores.sessions.put({ ...session, hash: String((hash += 1)) }));
  const bareRevision = await hundredTimes(bare.revision);
  const revision = await hundredTimes(revise);
  const read = await hundredTimes(() => stores.drafts.read("org", draft.id));
  await stores.close();
  return [
    { name: `${kind}: 100 sessions stored`, value: oneRow, unit: "ms", ...ratio(oneRow, bareRow, bare) },
    {
      name: `${kind}: 100 revisions stored`,
      value: revision,
      unit: "ms",
      ...ratio(revision, bareRevision, bare),
    },
    { name: `${kind}: 100 drafts read`, value: read, unit: "ms" },
  ];
}

function ratio(value: number, base: number, { name }: Bare): Pick<Row, "ratio" | "baseline"> {
  return { ratio: value / base, baseline: `${name} (${base.toFixed(1)} ms)` };
}

const CONTENT = JSON.stringify(writtenPlan(1));

function bareLibsql(): Bare {
  const folder = mkdtempSync(join(tmpdir(), "kelisim-bench-"));
  const db = new Libsql(join(folder, "bare.db"));
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.exec(
    "create table a (id integer primary key, t text); create table b (id integer primary key, n integer, t text)",
  );
  db.exec("insert into b values (1, 0, '')");
  const small = db.prepare("insert into a (t) values (?)");
  const update = db.prepare("update b set n = n + 1 where id = 1");
  const [begin, commit] = [db.prepare("begin immediate"), db.prepare("commit")];
  return {
    name: "bare libsql",
    oneRow: () => small.run(["{}"]),
    revision: () => {
      begin.run([]);
      update.run([]);
      small.run([CONTENT]);
      commit.run([]);
    },
    end: () => {
      db.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function barePg({ config }: Place): Promise<Bare> {
  const client = new Client({ connectionString: config.databaseUrl });
  await client.connect();
  await client.query("create table bare_a (id serial primary key, t text)");
  await client.query("create table bare_b (id integer primary key, n integer)");
  await client.query("insert into bare_b values (1, 0)");
  return {
    name: "bare pg",
    oneRow: () => client.query("insert into bare_a (t) values ($1)", ["{}"]),
    async revision() {
      await client.query("begin");
      await client.query("update bare_b set n = n + 1 where id = 1");
      await client.query("insert into bare_a (t) values ($1)", [CONTENT]);
      await client.query("commit");
    },
    end: () => client.end(),
  };
}
