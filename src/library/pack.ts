/**
 * A pack: a further folder of clauses that adds to the library or replaces clauses of it by id.
 * That is how an official text comes in without the library being edited.
 *
 * `pack.yaml` in the folder says what the pack is. Clauses, attachments and `sources.yaml` stand
 * in it as in the library itself; topics belong to the library alone.
 */
import { z } from "zod";
import type { LibraryFile } from "./libraryFile.js";
import { bilingualSchema, textSchema } from "./vocabulary.js";

export const packSchema = z.strictObject({
  name: bilingualSchema,
  version: textSchema,
  /** Where the text comes from: a document with its number and date, or a body. */
  source: textSchema,
  licence: textSchema,
  /** official: the text of the body itself · own: somebody's draft. */
  status: z.enum(["official", "own"]),
});

export interface Pack extends z.infer<typeof packSchema> {
  /** Its folder, as it is to be named in messages. */
  readonly place: string;
}

/** A pack as it lies on disk, not yet read. Of two packs with one clause the later stands. */
export interface PackFiles {
  readonly place: string;
  readonly files: readonly LibraryFile[];
}
