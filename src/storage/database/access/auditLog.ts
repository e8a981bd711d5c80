/**
 * The audit log in the database. The number of a line is drawn from a counter of the organisation
 * in the same transaction: a line that is not kept takes no number, so a gap means that somebody
 * has removed one.
 */
import type { AuditLine, AuditLog } from "../../stores/auditLog.js";
import type { Page, PageRequest } from "../../stores.js";
import { numberIn, pageOf } from "../cursor.js";
import { asOne, type Database, type StoreNeeds } from "../engine.js";
import type { Row } from "../tables.js";

export function auditLog({ db, now }: StoreNeeds): AuditLog {
  return {
    append: (organisation, { by, action, subject, details = {} }) =>
      asOne(db, async (trx) => {
        const row: Row<"audit_lines"> = {
          organisation,
          number: await drawNumber(trx, organisation),
          made_at: now().toISOString(),
          made_by: by,
          action,
          subject,
          details: JSON.stringify(details),
        };
        await trx.insertInto("audit_lines").values(row).execute();
        return lineOf(row);
      }),
    read: (organisation, page) => read(db, organisation, page),
  };
}

/** The counter stays locked until the transaction ends, so numbers follow the order of the commits. */
async function drawNumber(db: Database, organisation: string): Promise<number> {
  const { last } = await db
    .insertInto("audit_counters")
    .values({ organisation, last: 1 })
    .onConflict((conflict) =>
      conflict.column("organisation").doUpdateSet((eb) => ({ last: eb("audit_counters.last", "+", 1) })),
    )
    .returning("last")
    .executeTakeFirstOrThrow();
  return last;
}

async function read(
  db: Database,
  organisation: string,
  { cursor, limit }: PageRequest,
): Promise<Page<AuditLine>> {
  const rows = await db
    .selectFrom("audit_lines")
    .selectAll()
    .where("organisation", "=", organisation)
    .where("number", ">", numberIn(cursor) ?? 0)
    .orderBy("number")
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, (row) => [organisation, String(row.number)], lineOf);
}

function lineOf({ number, made_at, made_by, action, subject, details }: Row<"audit_lines">): AuditLine {
  return {
    number,
    at: made_at,
    by: made_by,
    action,
    subject,
    details: JSON.parse(details) as NonNullable<AuditLine["details"]>,
  };
}
