/** Counters that the instances on one PostgreSQL share. A row is one window of one subject. */
import type { RateStore } from "../../stores/requestStores.js";
import type { StoreNeeds } from "../engine.js";
import { windowEnd } from "./rateWindow.js";

export function sharedRates({ db, now }: StoreNeeds): RateStore {
  return {
    async hit(subject, windowSeconds, weight = 1) {
      const endsAt = windowEnd(now(), windowSeconds);
      const { count } = await db
        .insertInto("rates")
        .values({ subject, window_seconds: windowSeconds, ends_at: endsAt.toISOString(), count: weight })
        .onConflict((conflict) =>
          conflict
            .columns(["subject", "window_seconds", "ends_at"])
            .doUpdateSet((eb) => ({ count: eb("rates.count", "+", weight) })),
        )
        .returning("count")
        .executeTakeFirstOrThrow();
      return { count, endsAt };
    },
    async reset(subject) {
      await db.deleteFrom("rates").where("subject", "=", subject).execute();
    },
  };
}
