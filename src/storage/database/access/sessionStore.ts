/** Sessions in the database. One that has expired is as good as gone, removed or not. */
import type { SessionStore } from "../../stores/sessionStore.js";
import type { StoreNeeds } from "../engine.js";

export function sessionStore({ db, now }: StoreNeeds): SessionStore {
  return {
    async put({ hash, organisation = null, person = null, data, expiresAt }) {
      const changing = { organisation, person, data, expires_at: expiresAt };
      await db
        .insertInto("sessions")
        .values({ hash, ...changing })
        .onConflict((conflict) => conflict.column("hash").doUpdateSet(changing))
        .execute();
    },

    async find(hash) {
      const row = await db
        .selectFrom("sessions")
        .selectAll()
        .where("hash", "=", hash)
        .where("expires_at", ">", now().toISOString())
        .executeTakeFirst();
      return (
        row && {
          hash,
          organisation: row.organisation ?? undefined,
          person: row.person ?? undefined,
          data: row.data,
          expiresAt: row.expires_at,
        }
      );
    },

    async touch(hash, expiresAt) {
      await db
        .updateTable("sessions")
        .set({ expires_at: expiresAt })
        .where("hash", "=", hash)
        .where("expires_at", ">", now().toISOString())
        .execute();
    },

    async close(hash) {
      await db.deleteFrom("sessions").where("hash", "=", hash).execute();
    },

    async closeAllOf(organisation, person) {
      const { numDeletedRows } = await db
        .deleteFrom("sessions")
        .where("organisation", "=", organisation)
        .where("person", "=", person)
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    },
  };
}
