/**
 * `clauses/packages.yaml`: clauses that hold each other up, and the order in which to give them
 * up. A plan that names a package is told which link is missing, and why it matters.
 */
import { z } from "zod";
import { bilingualSchema, idSchema, positionSchema, textSchema } from "./vocabulary.js";

const linkSchema = z.strictObject({
  clause: idSchema,
  /** The weakest position in which the clause still carries the others. */
  at_least: positionSchema.default("minimum"),
  /** What the package loses without it. */
  why: bilingualSchema,
});
export type PackageLink = z.infer<typeof linkSchema>;

/** A step of the order of concession: what is given up, or kept, in which clause. */
const stepSchema = z.strictObject({ clause: idSchema, kk: textSchema, ru: textSchema });

const clausePackageSchema = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  purpose: bilingualSchema,
  /** The first is the one that the others serve. */
  clauses: z.array(linkSchema).min(2),
  /** The first is given up first. */
  concede: z.array(stepSchema).min(1),
  /** What is never given up. */
  keep: z.array(stepSchema).min(1),
});
export type ClausePackage = z.infer<typeof clausePackageSchema>;

export const packagesFileSchema = z.strictObject({ packages: z.array(clausePackageSchema).min(1) });
export type PackagesFile = z.infer<typeof packagesFileSchema>;
