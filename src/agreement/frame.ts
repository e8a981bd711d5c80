/**
 * The frame of one agreement level: what stands around the clauses — title, preamble,
 * general and final provisions, parties and signatures, and the order of topics.
 *
 * Data in `templates/agreements/<level>.yaml`; the schema is here, the texts are there.
 */
import { z } from "zod";
import { partyRoles } from "./draft.js";
import {
  bilingualSchema,
  blankNameSchema,
  idSchema,
  legalReferenceSchema,
  levelSchema,
  textSchema,
} from "../library/vocabulary.js";

/** new: the section is agreed together with its agreement · addition: it joins one in force. */
const forms = ["new", "addition"] as const;
export type FrameForm = (typeof forms)[number];

const formLimit = { form: z.enum(forms).optional() };

const lineSchema = z.strictObject({ ...formLimit, kk: textSchema, ru: textSchema });

const frameProvisionSchema = z.strictObject({
  id: idSchema,
  ...formLimit,
  kk: textSchema,
  ru: textSchema,
  items: z.array(bilingualSchema).min(1).optional(),
  /** Printed only where the document has annexes. */
  needs_annexes: z.literal(true).optional(),
  /** The assembly adds a sub-point for each party of the draft. */
  lists_parties: z.literal(true).optional(),
  legal_basis: z.array(legalReferenceSchema).default([]),
});

const frameSectionSchema = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  provisions: z.array(frameProvisionSchema).min(1),
});
export type FrameSection = z.infer<typeof frameSectionSchema>;

const framePartySchema = z.strictObject({
  role: z.enum(partyRoles),
  required: z.boolean(),
  /** «работники отрасли» / «саланың жұмыскерлері»: in the list of parties. */
  side: bilingualSchema,
  /** «От работников» / «Жұмыскерлерден»: over the signature. */
  signs_for: bilingualSchema,
  question: bilingualSchema,
});
export type FrameParty = z.infer<typeof framePartySchema>;

/** Values of the draft that frame texts may print. */
export const draftBlanks = [
  "sector",
  "region",
  "organisation",
  "place",
  "date",
  "starts_on",
  "ends_on",
  "main_agreement",
  "resolution_mark",
] as const;
export type DraftBlank = (typeof draftBlanks)[number];

export const frameSchema = z.strictObject({
  level: levelSchema,
  /** On every page: that this is a draft, and who checks it. */
  mark: bilingualSchema,
  /** «Приложение № к коллективному договору»: № stands for the number. */
  annex_label: bilingualSchema,
  /** Topic ids in the order of the agreement. */
  topics: z.array(idSchema).min(1),
  /** Questions shown where the draft has no value yet. */
  questions: z.record(blankNameSchema, bilingualSchema),
  title: z.array(lineSchema).min(1),
  preamble: z.array(lineSchema).min(1),
  parties: z.array(framePartySchema).min(2),
  opening: z.array(frameSectionSchema).min(1),
  closing: z.array(frameSectionSchema).min(1),
  signatures: bilingualSchema,
  /** Years the Labour Code allows at most; left out where it sets no limit. */
  longest_term_years: z.number().int().positive().optional(),
  /** What the Labour Code demands of such an agreement outside the AI section. */
  beyond_this_section: z.strictObject({
    legal_basis: legalReferenceSchema,
    items: z.array(bilingualSchema).min(1),
  }),
});
export type Frame = z.infer<typeof frameSchema>;
