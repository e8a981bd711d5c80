/**
 * The clause library:  texts of `clauses/` → clauses, topics and sources, with problems.
 *
 * Nothing is read from disk here. A file with a mistake is left out and reported; the rest
 * of the library stands. Whether the clauses are good is judged by `checkLibrary`.
 */
import type { Checked } from "../problems.js";
import type { Clause } from "./clause.js";
import { readLibrary } from "./readLibrary.js";
import type { Sources } from "./sources.js";
import type { Topic } from "./topics.js";
import type { Bilingual } from "./vocabulary.js";

export interface Library {
  /** By id, in the order of topics.yaml. */
  readonly clauses: ReadonlyMap<string, Clause>;
  /** In the order in which they stand in an agreement. */
  readonly topics: readonly Topic[];
  /** Names of the groups of topics, by the name of their folder. */
  readonly groups: ReadonlyMap<string, Bilingual>;
  readonly sources: Sources;
}

/** A file below `clauses/`. */
export interface LibraryFile {
  /** From `clauses/` on, with slashes: `participation/advance-notice.yaml`. */
  readonly path: string;
  readonly text: string;
}

/** The library as it can be read, and what cannot be read. */
export function buildLibrary(files: readonly LibraryFile[]): Checked<Library> {
  const { library, problems } = readLibrary(files);
  return { value: library, problems };
}
