/**
 * `clauses/topics.yaml`: the groups of topics (the folders of `clauses/`) and the topics in
 * the order in which they stand in an agreement.
 */
import { z } from "zod";
import { bilingualSchema, idSchema, textSchema } from "./vocabulary.js";

const topicSchema = z.strictObject({ id: idSchema, group: idSchema, kk: textSchema, ru: textSchema });
export type Topic = z.infer<typeof topicSchema>;

export const topicsFileSchema = z.strictObject({
  groups: z.record(idSchema, bilingualSchema),
  topics: z.array(topicSchema).min(1),
});
export type TopicsFile = z.infer<typeof topicsFileSchema>;
