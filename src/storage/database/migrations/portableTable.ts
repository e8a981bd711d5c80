/**
 * A table described once, for both databases. "bytea" is a word of PostgreSQL; SQLite stores
 * under any word what it is given, here a blob.
 */
import { sql, type Kysely } from "kysely";

/** No schema: a migration speaks of tables as they were when it was written. */
export type AnyDatabase = Kysely<unknown>;

/** A question mark allows a row to be without it. */
type ColumnKind = "text" | "text?" | "integer" | "integer?" | "fraction" | "bytes" | "bytes?";

const types = { text: "text", integer: "integer", fraction: "double precision", bytes: "bytea" } as const;

export interface TableDescription {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnKind>>;
  readonly key: readonly string[];
  readonly unique?: readonly string[];
  /** Each a list of columns. */
  readonly indexes?: readonly (readonly string[])[];
  /** On PostgreSQL: emptied by a crash of the server, and spared the cost of being safe from one. */
  readonly mayBeLost?: boolean;
}

export async function createTable(db: AnyDatabase, table: TableDescription): Promise<void> {
  const { name, columns, key, unique = [], indexes = [], mayBeLost = false } = table;
  let builder = db.schema.createTable(name);
  if (mayBeLost) builder = builder.modifyFront(sql`unlogged`);
  for (const [column, kind] of Object.entries(columns)) {
    const type = types[kind.replace("?", "") as keyof typeof types];
    builder = builder.addColumn(column, type, (definition) =>
      kind.endsWith("?") ? definition : definition.notNull(),
    );
  }
  await builder
    .addPrimaryKeyConstraint(`${name}_key`, [...key] as never[])
    .$call((made) =>
      unique.length > 0 ? made.addUniqueConstraint(`${name}_once`, [...unique] as never[]) : made,
    )
    .execute();

  for (const index of indexes) {
    await db.schema
      .createIndex(`${name}_by_${index.join("_")}`)
      .on(name)
      .columns([...index])
      .execute();
  }
}
