/**
 * A provision on its way: text and number are known, language, path and pair are found later,
 * when all of the file is seen.
 */
import type { ReadPlace, ReadProvision } from "../agreementText.js";
import type { Language } from "../../library/vocabulary.js";

export interface DraftProvision {
  readonly label: string | null;
  readonly labelKind: ReadProvision["labelKind"];
  readonly text: string;
  /** From 1, the outermost; undefined when this is no heading. */
  readonly headingLevel: number | undefined;
  readonly place: ReadPlace;
  /** The language of its column, in a table whose columns say the same in two languages. */
  readonly lane: Language | undefined;
  /** Row of such a table: provisions of one row stand beside each other. */
  readonly row: number | undefined;
}
