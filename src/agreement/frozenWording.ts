/**
 * The wording a draft was made with: the chosen clauses and their attachments, whole, as the
 * library had them on the day of freezing.
 *
 * A negotiation takes months and the library goes on changing. A draft that carries its wording
 * is printed with it; what is newer in the library is told and never slipped in.
 */
import { z } from "zod";
import { attachmentSchema } from "../library/attachment.js";
import { clauseSchema } from "../library/clause.js";
import { textSchema } from "../library/vocabulary.js";

const fingerprint = z.string().regex(/^[0-9a-f]{16}$/, "fingerprint");

/** `fingerprint` is that of `canonicalWording`: a wording edited in the plan is noticed. */
const frozenClauseSchema = z.strictObject({
  fingerprint,
  /** Name and version of the pack that the clause came from; left out for the library's own. */
  pack: textSchema.optional(),
  clause: clauseSchema,
});

export const frozenWordingSchema = z.strictObject({
  clauses: z.array(frozenClauseSchema).default([]),
  attachments: z.array(z.strictObject({ fingerprint, attachment: attachmentSchema })).default([]),
});
export type FrozenWording = z.infer<typeof frozenWordingSchema>;
