/**
 * Notices that the clock of the machine has jumped:  the moment of the last sweep, now → steady
 * or jumped.
 *
 * Sweeps come every hour or so. When one comes from the past, or days after the last, either the
 * clock is wrong or the service was off. For a day nothing is removed that cannot be brought
 * back, so that a wrong year on the clock costs no draft.
 */
import type { Moment } from "../stores.js";
import type { Database } from "./engine.js";
import { momentAfter } from "./moments.js";
import type { Row } from "./tables.js";

const DAY_SECONDS = 24 * 3600;

/** Clocks of several instances differ a little. */
const TOLERANCE_SECONDS = 120;

type MarkName = Row<"marks">["name"];

/** Remembers the sweep and says whether the clock has been steady for a day. */
export async function markSweep(db: Database, now: Date): Promise<boolean> {
  const last = await readMark(db, "last-sweep");
  await writeMark(db, "last-sweep", now.toISOString());
  if (last !== undefined && isJump(last, now)) await writeMark(db, "clock-jumped", now.toISOString());
  return isSteady(db, now);
}

/** False when the clock stands before the last sweep, or has jumped within a day. */
export async function isSteady(db: Database, now: Date): Promise<boolean> {
  const last = await readMark(db, "last-sweep");
  if (last !== undefined && last > momentAfter(now, TOLERANCE_SECONDS)) return false;
  const jumped = await readMark(db, "clock-jumped");
  return (
    jumped === undefined || jumped < momentAfter(now, -DAY_SECONDS) || jumped > momentAfter(now, DAY_SECONDS)
  );
}

function isJump(last: Moment, now: Date): boolean {
  return last > momentAfter(now, TOLERANCE_SECONDS) || last < momentAfter(now, -DAY_SECONDS);
}

async function readMark(db: Database, name: MarkName): Promise<Moment | undefined> {
  const row = await db.selectFrom("marks").select("moment").where("name", "=", name).executeTakeFirst();
  return row?.moment;
}

async function writeMark(db: Database, name: MarkName, moment: Moment): Promise<void> {
  await db
    .insertInto("marks")
    .values({ name, moment })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ moment }))
    .execute();
}
