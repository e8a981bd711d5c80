/**
 * The place in a list ⇄ an opaque text for the address of the next page.
 *
 * It holds the sort key of the last row that was shown, so paging stays right while rows come
 * and go.
 */
import { sql, type RawBuilder, type SqlBool } from "kysely";
import type { Page } from "../stores.js";
import { WrongCursor } from "../storageRefusals.js";

type CursorKey = readonly [string, string];

/** For a list that is newest first: what stands after the cursor. Throws `WrongCursor`. */
export function olderThan(cursor: string | undefined, columns: CursorKey): RawBuilder<SqlBool> {
  const key = readCursor(cursor);
  if (!key) return sql<SqlBool>`true`;
  return sql<SqlBool>`(${sql.ref(columns[0])}, ${sql.ref(columns[1])}) < (${key[0]}, ${key[1]})`;
}

/** For a list by number: the number of the last row that was shown. Throws `WrongCursor`. */
export function numberIn(cursor: string | undefined): number | undefined {
  const key = readCursor(cursor);
  if (!key) return undefined;
  const number = Number(key[1]);
  if (!Number.isInteger(number) || Math.abs(number) > 2 ** 31 - 1) throw new WrongCursor(cursor);
  return number;
}

function readCursor(cursor: string | undefined): CursorKey | undefined {
  if (cursor === undefined) return undefined;
  const key = parsed(Buffer.from(cursor, "base64url").toString());
  if (!isKey(key)) throw new WrongCursor(cursor);
  return key;
}

/** `rows` are one more than the page holds when there is a next page. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => CursorKey,
  toItem: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = last && rows.length > limit ? keyOf(last) : undefined;
  return { items: shown.map(toItem), next: next && Buffer.from(JSON.stringify(next)).toString("base64url") };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** NUL never stands in a key, and no database could be asked for one. */
function isKey(value: unknown): value is CursorKey {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((one) => typeof one === "string" && !one.includes("\0"))
  );
}
