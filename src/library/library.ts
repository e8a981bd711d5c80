/**
 * The clause library:  texts of `clauses/` and of packs → clauses, attachments, topics and
 * sources, with problems.
 *
 * Nothing is read from disk here. A file with a mistake is left out and reported; the rest
 * of the library stands. Whether the clauses are good is judged by `checkLibrary`.
 */
import type { Checked } from "../problems.js";
import type { Attachment } from "./attachment.js";
import type { Clause } from "./clause.js";
import type { ClausePackage } from "./clausePackage.js";
import type { LibraryFile } from "./libraryFile.js";
import type { Pack, PackFiles } from "./pack.js";
import { readLibrary } from "./readLibrary.js";
import type { Sources } from "./sources.js";
import type { Topic } from "./topics.js";
import type { Bilingual } from "./vocabulary.js";

export interface Library {
  /** By id, in the order of topics.yaml. */
  readonly clauses: ReadonlyMap<string, Clause>;
  /** By id, in the order of their files. */
  readonly attachments: ReadonlyMap<string, Attachment>;
  /** Packages of linked clauses by id, in the order of packages.yaml. */
  readonly packages: ReadonlyMap<string, ClausePackage>;
  /** In the order in which they stand in an agreement. */
  readonly topics: readonly Topic[];
  /** Names of the groups of topics, by the name of their folder. */
  readonly groups: ReadonlyMap<string, Bilingual>;
  readonly sources: Sources;
  /** The pack a clause or an attachment comes from, by its id; none for the library's own. */
  readonly packOf: ReadonlyMap<string, Pack>;
}

/** The library as it can be read, and what cannot be read. */
export function buildLibrary(
  files: readonly LibraryFile[],
  packs: readonly PackFiles[] = [],
): Checked<Library> {
  const { library, problems } = readLibrary(files, packs);
  return { value: library, problems };
}
