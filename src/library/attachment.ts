/**
 * The attachment file: a form, a table or a regulation that becomes an annex of the agreement
 * when one of its clauses is chosen. Annexes have the force of the agreement itself (LC 150.3).
 *
 * Both languages stand side by side as in a clause. Nothing is calculated in it: the list for
 * public control is derived from the provisions by the assembly.
 */
import { z } from "zod";
import { bilingualSchema, idSchema, legalReferenceSchema, levelSchema, textSchema } from "./vocabulary.js";
import { provenanceSchema } from "./clause.js";

const titled = { title: bilingualSchema.optional() };

/** Numbered points of a regulation: «1.», «2.» through the whole annex. */
const pointsSchema = z.strictObject({
  kind: z.literal("points"),
  ...titled,
  points: z
    .array(
      z.strictObject({
        id: idSchema,
        kk: textSchema,
        ru: textSchema,
        items: z.array(bilingualSchema).min(1).optional(),
      }),
    )
    .min(1),
});

/** A form: one line per question, with room for the entry. */
const fieldsSchema = z.strictObject({
  kind: z.literal("fields"),
  ...titled,
  fields: z
    .array(z.strictObject({ kk: textSchema, ru: textSchema, hint: bilingualSchema.optional() }))
    .min(1),
});

/** A table with given rows, empty rows to be filled in, or both. `width`: share of the table. */
const tableSchema = z.strictObject({
  kind: z.literal("table"),
  ...titled,
  columns: z
    .array(z.strictObject({ kk: textSchema, ru: textSchema, width: z.number().int().positive().default(1) }))
    .min(2)
    .max(8),
  rows: z.array(z.array(bilingualSchema.nullable())).default([]),
  empty_rows: z.number().int().nonnegative().max(20).default(0),
});

/** One line per obligation of the agreement, made by the assembly. */
const controlListSchema = z.strictObject({ kind: z.literal("control-list"), ...titled });

const textPartSchema = z.strictObject({ kind: z.literal("text"), kk: textSchema, ru: textSchema });

/** Who signs the filled-in form. */
const signedBySchema = z.strictObject({
  kind: z.literal("signed-by"),
  lines: z.array(bilingualSchema).min(1),
});

const attachmentPartSchema = z.discriminatedUnion("kind", [
  pointsSchema,
  fieldsSchema,
  tableSchema,
  controlListSchema,
  textPartSchema,
  signedBySchema,
]);
export type AttachmentPart = z.infer<typeof attachmentPartSchema>;

export const attachmentSchema = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  levels: z.array(levelSchema).min(1),
  /** It stands in the agreement when one of these clauses does. */
  clauses: z.array(idSchema).min(1),
  parts: z.array(attachmentPartSchema).min(1),
  legal_basis: z.array(legalReferenceSchema).default([]),
  provenance: provenanceSchema,
});
export type Attachment = z.infer<typeof attachmentSchema>;
