/**
 * An agreement as it was read from a file: provisions in order, and everything that was not
 * read. Plain data that knows no file format.
 */
import type { Language } from "../library/vocabulary.js";

export type TextLanguage = Language | "other";

/** Where a provision stands in its file, for messages and for going back to it. */
export interface ReadPlace {
  readonly part: "body" | "header" | "footer" | "footnote" | "endnote" | "text-box" | "comment";
  /** From 1: paragraph of the part, or line of a plain text; in a PDF the page is known as well. */
  readonly paragraph: number;
  readonly page?: number;
  /** Row and column from 1 of the innermost table; `table` counts tables of the part from 1. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
  readonly note?: number;
}

export interface ReadProvision {
  /** What stands before the text as its number: «3.2.», «Раздел 3.», «3-бөлім.», «а)». Automatic and typed are alike. */
  readonly label: string | null;
  /** Whether the label was counted by Word or typed by a person. */
  readonly labelKind: "automatic" | "typed" | "none";
  readonly kind: "heading" | "provision" | "text";
  /** Headings above, from the outermost, each with its label. */
  readonly path: readonly string[];
  /** Judged from words and letters, never from tags of the file. */
  readonly language: TextLanguage;
  /** Without the label. Never empty. */
  readonly text: string;
  readonly place: ReadPlace;
  /** Index of the provision that stands beside it in the other column of a bilingual table. */
  readonly paired?: number;
}

/** A part that was not read, or only in part: named to the user with every result. */
export interface Unprocessed {
  readonly code: string;
  readonly where: string;
  readonly count?: number;
  readonly details?: Readonly<Record<string, unknown>>;
}

export interface ReadRevision {
  readonly kind: "inserted" | "deleted" | "moved-from" | "moved-to" | "format";
  readonly author: string;
  /** ISO date and time as in the file, or null. */
  readonly date: string | null;
  readonly text: string;
  readonly place: ReadPlace;
}

export interface ReadAgreement {
  readonly format: "docx" | "txt" | "md" | "pdf" | "doc" | "rtf" | "odt";
  readonly layout: "one-language" | "two-columns" | "one-after-another" | "mixed";
  readonly provisions: readonly ReadProvision[];
  /** Tracked changes found in the file; `provisions` shows the view that was asked for. */
  readonly revisions: readonly ReadRevision[];
  readonly unprocessed: readonly Unprocessed[];
}
