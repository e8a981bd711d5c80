/**
 * The words every other file is written in: languages, agreement levels, positions,
 * a text in both languages, a reference to a norm.
 *
 * Kazakh and Russian are one object here: a schema that holds one language without
 * the other does not exist.
 */
import { z } from "zod";

export const languages = ["kk", "ru"] as const;
export type Language = (typeof languages)[number];

export const levels = ["sectoral", "regional", "enterprise"] as const;
export type Level = (typeof levels)[number];

/** How far a clause goes, from the weakest to the strongest for workers. */
export const positions = ["minimum", "standard", "strong"] as const;
export type Position = (typeof positions)[number];

export const levelSchema = z.enum(levels);
export const positionSchema = z.enum(positions);

/** Readable and final: `advance-notice`. */
export const idSchema = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "id");

/** The name of a blank: `notice_days`. */
export const blankNameSchema = z.string().regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, "blank-name");

export const isoDateSchema = z.iso.date("iso-date");

export const textSchema = z.string().trim().min(1, "empty-text");

/** One text in both languages of law. */
export const bilingualSchema = z.strictObject({ kk: textSchema, ru: textSchema });
export type Bilingual<T = string> = Readonly<Record<Language, T>>;

/** The same thing made for each language. */
export function inBoth<T>(make: (language: Language) => T): Bilingual<T> {
  return { kk: make("kk"), ru: make("ru") };
}

/**
 * A reference to a norm. `act` is an id of `clauses/sources.yaml`; `checked_on` is the
 * day on which somebody opened the official text and saw that it carries the claim.
 */
export const legalReferenceSchema = z.strictObject({
  act: idSchema,
  article: z.string().min(1),
  point: z.string().min(1).optional(),
  subpoint: z.string().min(1).optional(),
  checked_on: isoDateSchema,
  /** What the norm says for this clause, in one sentence. */
  note: bilingualSchema.optional(),
});
export type LegalReference = z.infer<typeof legalReferenceSchema>;
