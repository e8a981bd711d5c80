/**
 * `clauses/sources.yaml`: the acts that clauses may cite, once each, and the public sources
 * of values from practice.
 */
import { z } from "zod";
import { bilingualSchema, idSchema, isoDateSchema, textSchema } from "./vocabulary.js";

const actSchema = z.strictObject({
  kk: textSchema,
  ru: textSchema,
  short: bilingualSchema,
  number: textSchema,
  date: isoDateSchema,
  kind: z.enum(["code", "law", "union-act", "government-act", "international"]),
  /** The edition whose text was read, in words when parts were read in different editions. */
  edition: textSchema,
  /** null: the address of the official text has not been verified. */
  link: z.url({ protocol: /^https$/, error: "link" }).nullable(),
});
export type Act = z.infer<typeof actSchema>;

export const sourcesFileSchema = z.strictObject({
  acts: z.record(idSchema, actSchema),
  practice: z.record(idSchema, bilingualSchema),
});
export type SourcesFile = z.infer<typeof sourcesFileSchema>;

export interface Sources {
  readonly acts: ReadonlyMap<string, Act>;
  /** Real agreements and drafts in which a value was found. */
  readonly practice: ReadonlyMap<string, z.infer<typeof bilingualSchema>>;
}
