/**
 * The text of a file before it is an agreement: paragraphs and tables in order. All formats are
 * read into this, and `provisions/` makes provisions of it.
 */
import type { ReadPlace } from "./agreementText.js";

export interface Paragraph {
  readonly kind: "paragraph";
  /** With a line feed where the author broke the line by hand. May be empty. */
  readonly text: string;
  /** Counted by the program that wrote the file; typed numbers are still part of the text. */
  readonly label: string | null;
  /** Nothing stands between label and text, which may make one number of both: «1» and «-бөлім.». */
  readonly isLabelJoined?: boolean;
  /** From 1, when the file says that this is a heading. */
  readonly headingLevel?: number;
  /** Bold or centred as a whole: a heading that its author made by looks alone. */
  readonly isBold?: boolean;
  readonly isCentred?: boolean;
  readonly place: ReadPlace;
}

export interface Table {
  readonly kind: "table";
  readonly rows: readonly Row[];
}

export interface Row {
  /** Names the columns and is repeated on every page. */
  readonly isHeader: boolean;
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** From 1, counted by the grid: a cell over two columns takes both numbers. */
  readonly column: number;
  /** The last column it covers. */
  readonly lastColumn: number;
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | Table;
