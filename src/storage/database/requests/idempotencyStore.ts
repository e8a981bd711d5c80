/** Answers to repeat, in the database. The key is claimed before the work, so it is done once. */
import type { Claim, IdempotencyStore, StoredAnswer } from "../../stores/requestStores.js";
import type { StoreNeeds } from "../engine.js";
import { momentAfter } from "../moments.js";

/** A request that takes longer is not coming back. */
const LONGEST_WORK_SECONDS = 120;

export function idempotencyStore({ db, now, retention }: StoreNeeds): IdempotencyStore {
  return {
    async claim(organisation, key, requestHash): Promise<Claim> {
      const claim = {
        request_hash: requestHash,
        answer: null,
        expires_at: momentAfter(now(), LONGEST_WORK_SECONDS),
      };
      // On PostgreSQL a claim that is not committed yet is waited for.
      const { numInsertedOrUpdatedRows = 0n } = await db
        .insertInto("idempotency_keys")
        .values({ organisation, key, ...claim })
        .onConflict((conflict) =>
          conflict
            .columns(["organisation", "key"])
            .doUpdateSet(claim)
            .where("idempotency_keys.expires_at", "<=", now().toISOString()),
        )
        .executeTakeFirstOrThrow();
      if (numInsertedOrUpdatedRows > 0n) return { outcome: "new" };

      const earlier = await db
        .selectFrom("idempotency_keys")
        .select(["request_hash", "answer"])
        .where("organisation", "=", organisation)
        .where("key", "=", key)
        .executeTakeFirst();
      // Given up between the two questions: the asker tries again.
      if (!earlier) return { outcome: "under-way" };
      if (earlier.request_hash !== requestHash) return { outcome: "other-request" };
      if (earlier.answer === null) return { outcome: "under-way" };
      return { outcome: "answered", answer: JSON.parse(earlier.answer) as StoredAnswer };
    },

    async answer(organisation, key, answer) {
      await db
        .updateTable("idempotency_keys")
        .set({
          answer: JSON.stringify(answer),
          expires_at: momentAfter(now(), retention.answerHours * 3600),
        })
        .where("organisation", "=", organisation)
        .where("key", "=", key)
        .execute();
    },

    async release(organisation, key) {
      await db
        .deleteFrom("idempotency_keys")
        .where("organisation", "=", organisation)
        .where("key", "=", key)
        .where("answer", "is", null)
        .execute();
    },
  };
}
