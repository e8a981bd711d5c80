/**
 * The clause file: what one topic says at each agreement level and in each bargaining
 * position, in both languages of law.
 *
 * The provision is the unit that is negotiated, compared, disputed and controlled. This is
 * one of the two public formats of the project (the other is the draft plan): a change here
 * is a decision record.
 */
import { z } from "zod";
import { parameterSchema } from "./parameter.js";
import {
  bilingualSchema,
  blankNameSchema,
  idSchema,
  isoDateSchema,
  legalReferenceSchema,
  levelSchema,
  positionSchema,
  textSchema,
} from "./vocabulary.js";

/** Where a provision or an item stands; left out means everywhere the clause stands. */
const standing = {
  levels: z.array(levelSchema).min(1).optional(),
  positions: z.array(positionSchema).min(1).optional(),
};

/** A condition on a whole provision. Several conditions must all hold. */
const conditionSchema = z.union([
  z.strictObject({ parameter: blankNameSchema, is: z.array(idSchema).min(1) }),
  z.strictObject({ parameter: blankNameSchema, is_not: z.array(idSchema).min(1) }),
  z.strictObject({ clause: idSchema }),
  z.strictObject({ no_clause: idSchema }),
]);
export type Condition = z.infer<typeof conditionSchema>;

/** Who must act. Third parties (a vendor, a court) cannot be bound by an agreement. */
const actors = [
  "employer",
  "employers",
  "trade-union",
  "workers-representatives",
  "joint-commission",
  "parties",
  "akimat",
  "state-body",
  "employers-association",
  "union-association",
  "tripartite-commission",
  "worker",
  "technical-inspector",
] as const;

/** What makes a provision enforceable. Blanks may stand in these texts. */
const coreSchema = z.strictObject({
  actor: z.enum(actors),
  deadline: bilingualSchema.optional(),
  /** The document in which the act is recorded: the one an inspector asks for. */
  record: bilingualSchema.optional(),
  /** What follows if it is not done. */
  remedy: bilingualSchema.optional(),
});
export type EnforceableCore = z.infer<typeof coreSchema>;

const itemSchema = z.strictObject({ ...standing, kk: textSchema, ru: textSchema });
export type Item = z.infer<typeof itemSchema>;

const provisionKinds = [
  "definition",
  "principle",
  "duty",
  "right",
  "ban",
  "procedure",
  "consequence",
] as const;

const provisionSchema = z.strictObject({
  /** May stand twice in a clause with different wording, if level and position never meet. */
  id: idSchema,
  kind: z.enum(provisionKinds),
  ...standing,
  when: z.array(conditionSchema).min(1).optional(),
  kk: textSchema,
  ru: textSchema,
  /** Sub-points of the provision: the assembly numbers and punctuates them. */
  items: z.array(itemSchema).min(1).optional(),
  /** The assembly adds a sub-point for each defined term that the document really uses. */
  lists_terms: z.literal(true).optional(),
  /** law: the law already says so · gap: the law is silent, the clause creates it · beyond: more than the law. */
  status: z.enum(["law", "gap", "beyond"]),
  core: coreSchema.optional(),
  legal_basis: z.array(legalReferenceSchema).default([]),
});
export type Provision = z.infer<typeof provisionSchema>;

/**
 * A defined term. `stems` are the beginnings of its words in a row («систем искусствен
 * интеллект»): that is how the assembly finds the term in any case form.
 */
const termSchema = z.strictObject({
  id: idSchema,
  levels: z.array(levelSchema).min(1).optional(),
  stems: bilingualSchema,
  name: bilingualSchema,
  definition: bilingualSchema,
  legal_basis: z.array(legalReferenceSchema).default([]),
});
export type Term = z.infer<typeof termSchema>;

/** A blank that prints the number of another clause (раздел), provision (пункт) or annex (приложение). */
const clauseReferenceSchema = z.strictObject({ clause: idSchema, provision: idSchema.optional() });
const annexReferenceSchema = z.strictObject({ annex: idSchema });
const referenceSchema = z.union([clauseReferenceSchema, annexReferenceSchema]);
export type ClauseReference = z.infer<typeof clauseReferenceSchema>;
export type AnnexReference = z.infer<typeof annexReferenceSchema>;
export type Reference = ClauseReference | AnnexReference;

/** What only our own side reads: never part of an assembled document. */
const notesSchema = z.strictObject({
  why: bilingualSchema,
  objections: z.array(z.strictObject({ objection: bilingualSchema, answer: bilingualSchema })).min(1),
  /** In the order in which to give up; the last is given up last. */
  concede: z.array(bilingualSchema).min(1),
  /** What never to give up. */
  keep: bilingualSchema,
});
export type Notes = z.infer<typeof notesSchema>;

const reviewSchema = z.strictObject({
  role: textSchema,
  date: isoDateSchema,
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/, "fingerprint"),
});

export type Review = z.infer<typeof reviewSchema>;

export const provenanceSchema = z.strictObject({
  status: z.enum(["own", "official"]),
  drafted_by: textSchema,
  based_on: z.array(textSchema).min(1),
  licence: textSchema,
  /** Document and item of the Standard; empty until its text is published. */
  standard_ref: textSchema.nullable().default(null),
  reviews: z.array(reviewSchema).default([]),
});

export const clauseSchema = z.strictObject({
  id: idSchema,
  topic: idSchema,
  title: bilingualSchema,
  levels: z.array(levelSchema).min(1),
  positions: z.array(positionSchema).min(1).default(["minimum", "standard", "strong"]),
  /** core: belongs to every draft of its levels (our proposal, not the law). */
  requirement: z.enum(["core", "recommended", "optional"]),
  requires: z.array(idSchema).default([]),
  recommends: z.array(idSchema).default([]),
  conflicts_with: z.array(idSchema).default([]),
  terms: z.array(termSchema).default([]),
  uses_terms: z.array(idSchema).default([]),
  legal_basis: z.array(legalReferenceSchema).min(1),
  parameters: z.record(blankNameSchema, parameterSchema).default({}),
  references: z.record(blankNameSchema, referenceSchema).default({}),
  provisions: z.array(provisionSchema).min(1),
  notes: notesSchema,
  provenance: provenanceSchema,
});
export type Clause = z.infer<typeof clauseSchema>;
