/**
 * The draft plan: what the parties decide. Level, parties, dates, chosen clauses with
 * position and answers, clauses of their own, and values already won at a higher level.
 *
 * The second public format of the project (the first is the clause file). A plan may be
 * unfinished: everything that is not there yet becomes a gap or a problem, never a refusal.
 */
import { z } from "zod";
import { frozenWordingSchema } from "./frozenWording.js";
import {
  bilingualSchema,
  blankNameSchema,
  idSchema,
  isoDateSchema,
  levelSchema,
  positionSchema,
  textSchema,
} from "../library/vocabulary.js";

export const partyRoles = [
  "state-body",
  "akimat",
  "employers",
  "small-business",
  "employer",
  "workers",
] as const;

/** Names are given in both languages and printed as given: the program never declines a name. */
const representativeSchema = z.strictObject({
  name: bilingualSchema,
  position: bilingualSchema,
  /** What gives the power to sign: устав, доверенность, решение собрания. */
  authority: bilingualSchema.optional(),
});

const partySchema = z.strictObject({
  role: z.enum(partyRoles),
  name: bilingualSchema,
  representative: representativeSchema.optional(),
  address: bilingualSchema.optional(),
});
export type Party = z.infer<typeof partySchema>;

/** Number, date (ISO), choice (option id), text or list, by the kind of the parameter. */
export const answerSchema = z.union([
  z.number(),
  textSchema,
  bilingualSchema,
  z.array(bilingualSchema).min(1),
]);
export type Answer = z.infer<typeof answerSchema>;

const chosenClauseSchema = z.strictObject({
  clause: idSchema,
  position: positionSchema,
  answers: z.record(blankNameSchema, answerSchema).default({}),
});
export type ChosenClause = z.infer<typeof chosenClauseSchema>;

const ownClauseSchema = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  /** Stands after this clause; at the end of the topics when left out. */
  after: idSchema.optional(),
  provisions: z
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
export type OwnClause = z.infer<typeof ownClauseSchema>;

const higherValueSchema = z.strictObject({
  clause: idSchema,
  parameter: blankNameSchema,
  value: answerSchema,
  /** The agreement in which the value was won, as it is to be named to the reader. */
  agreement: bilingualSchema,
});
export type HigherValue = z.infer<typeof higherValueSchema>;

const mainAgreementSchema = z.strictObject({
  title: bilingualSchema,
  date: isoDateSchema.optional(),
  number: textSchema.optional(),
});

export const draftSchema = z.strictObject({
  kelisim: z.literal(1),
  level: levelSchema,
  /** Name of the draft for people; never printed in the agreement. */
  name: bilingualSchema.optional(),
  sector: bilingualSchema.optional(),
  region: bilingualSchema.optional(),
  /** Set when the section is added to an agreement that is already in force (LC 150.3, 156.8). */
  main_agreement: mainAgreementSchema.optional(),
  parties: z.array(partySchema).default([]),
  place: bilingualSchema.optional(),
  /** Day of signing. */
  date: isoDateSchema.optional(),
  starts_on: isoDateSchema.optional(),
  ends_on: isoDateSchema.optional(),
  resolution: z.strictObject({ corrected_date: isoDateSchema.optional() }).default({}),
  /** What to print for a question without an answer: a visible gap, or the value we recommend. */
  unanswered: z.enum(["gap", "recommended"]).default("gap"),
  clauses: z.array(chosenClauseSchema).default([]),
  /** Packages of linked clauses that the draft means to hold: a missing link is then a problem. */
  packages: z.array(idSchema).default([]),
  own_clauses: z.array(ownClauseSchema).default([]),
  higher_level: z.array(higherValueSchema).default([]),
  /** Written by freezing; without it a draft is printed with the wording the library has today. */
  wording: frozenWordingSchema.optional(),
});
export type Draft = z.infer<typeof draftSchema>;
