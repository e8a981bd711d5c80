/**
 * A parameter: one thing the parties decide in a clause (a term, a sum, a list), asked in
 * both languages, with the value recommended for each position, the statutory bound and
 * the direction that favours workers.
 *
 * Unit forms stand here, beside the wording that governs their case, because neither
 * language can be inflected safely by a program.
 */
import { z } from "zod";
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

export const russianCases = [
  "nominative",
  "genitive",
  "dative",
  "accusative",
  "instrumental",
  "prepositional",
] as const;

/** Forms by CLDR plural category. Kazakh nouns stay singular after a number, so `other` is enough. */
const unitSchema = z.strictObject({
  kk: z.strictObject({ one: textSchema.optional(), other: textSchema }),
  ru: z.strictObject({
    one: textSchema,
    few: textSchema.optional(),
    many: textSchema.optional(),
    other: textSchema,
  }),
});

/** Number also in words, «30 (тридцати) календарных дней»: the Russian words need case and gender. */
const inWordsSchema = z.strictObject({
  case: z.enum(russianCases),
  gender: z.enum(["masculine", "feminine", "neuter"]).default("masculine"),
});

const formSchema = z.strictObject({ unit: unitSchema, in_words: inWordsSchema.optional() });
export type NumberForm = z.infer<typeof formSchema>;

const boundSchema = z.strictObject({
  value: z.number().nonnegative(),
  legal_basis: legalReferenceSchema,
});

/** A value found in a real agreement, shown beside the question; never printed in the agreement. */
const practiceSchema = z.strictObject({ value: bilingualSchema, source: idSchema });

const asked = {
  question: bilingualSchema,
  hint: bilingualSchema.optional(),
  practice: z.array(practiceSchema).default([]),
};

function recommendedOf<T extends z.ZodType>(value: T) {
  return {
    /** What we recommend at each position where the parameter is asked. */
    recommended: z.partialRecord(positionSchema, value).default({}),
    /** The same for one level, where it differs. */
    recommended_at: z.partialRecord(levelSchema, z.partialRecord(positionSchema, value)).default({}),
  };
}

const numberParameter = {
  ...asked,
  ...recommendedOf(z.number().nonnegative()),
  ...formSchema.shape,
  /** Other blanks that print the same answer in another case: blank name → form. */
  forms: z.record(blankNameSchema, formSchema).default({}),
  at_least: boundSchema.optional(),
  at_most: boundSchema.optional(),
  /** Which way the value gets better for workers. */
  better: z.enum(["higher", "lower", "neither"]),
};

const choiceParameter = z.strictObject({
  kind: z.literal("choice"),
  ...asked,
  ...recommendedOf(idSchema),
  /** Listed from the weakest to the strongest for workers; `label` for the form, `text` for the blank. */
  options: z.array(z.strictObject({ id: idSchema, label: bilingualSchema, text: bilingualSchema })).min(2),
  better: z.enum(["later", "neither"]).default("neither"),
});

export const parameterSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("whole-number"), ...numberParameter }),
  z.strictObject({ kind: z.literal("percentage"), ...numberParameter }),
  z.strictObject({ kind: z.literal("money-mci"), ...numberParameter }),
  z.strictObject({ kind: z.literal("money-tenge"), ...numberParameter }),
  z.strictObject({ kind: z.literal("date"), ...asked, ...recommendedOf(isoDateSchema) }),
  choiceParameter,
  z.strictObject({ kind: z.literal("text"), ...asked, ...recommendedOf(bilingualSchema) }),
  z.strictObject({ kind: z.literal("list"), ...asked, ...recommendedOf(z.array(bilingualSchema).min(1)) }),
]);

export type Parameter = z.infer<typeof parameterSchema>;
export type NumberParameter = Extract<Parameter, { unit: unknown }>;

export function isNumberParameter(parameter: Parameter): parameter is NumberParameter {
  return "unit" in parameter;
}
