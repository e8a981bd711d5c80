/**
 * The shape of an editorial rule. A rule is named by the code of the problem it reports; it
 * says where in the clause something is wrong, and never how to word it.
 */
import type { Clause } from "../clause.js";
import type { Library } from "../library.js";
import type { TermsOfLibrary } from "../termsOfLibrary.js";
import type { Path } from "../yamlPlaces.js";

export interface Finding {
  /** Path inside the file. */
  readonly at: Path;
  /** Words of the text at `at` to point to. */
  readonly words?: string;
  /** Point to the key and not to its value. */
  readonly isKey?: true;
  readonly details?: Readonly<Record<string, unknown>>;
}

/**
 * What a text is in the agreement: a sentence of its own · words before sub-points · one of
 * these sub-points · another printed piece (a title, a definition, a deadline) · an aside for
 * our own side, never printed.
 */
export type PartPlayed = "sentence" | "lead-in" | "item" | "phrase" | "aside";

/** One text in both languages, wherever it stands in the file. */
export interface PairOfTexts {
  readonly at: Path;
  readonly kk: string;
  readonly ru: string;
  /** It is printed in the agreement with its blanks filled. */
  readonly mayHoldBlanks: boolean;
  readonly part: PartPlayed;
}

/** Everything written in a file. Can be taken from a file that the schema refuses. */
export interface WrittenTexts {
  readonly all: readonly { readonly at: Path; readonly text: string }[];
  readonly pairs: readonly PairOfTexts[];
  /** Names of the blanks that print the number of something. */
  readonly references: ReadonlySet<string>;
}

export type TextRule = (texts: WrittenTexts) => readonly Finding[];

export interface Surroundings {
  readonly library: Library;
  readonly terms: TermsOfLibrary;
  /** Also of the clauses that could not be read: they are there. */
  readonly clauseIds: ReadonlySet<string>;
  readonly attachmentIds: ReadonlySet<string>;
  /** Name of the file without `.yaml`. */
  readonly fileName: string;
  readonly folder: string;
}

/** A rule about an attachment, or about the list of packages. */
export type RuleOf<T> = (value: T, around: Surroundings) => readonly Finding[];

export type ClauseRule = RuleOf<Clause>;
