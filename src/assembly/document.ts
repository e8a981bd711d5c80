/**
 * The assembled document: plain data that knows no format.
 *
 * Both languages live in one document, so that the same provision has the same number in
 * both by construction. Notes for our own side are not here: a renderer that is given only
 * a Document cannot leak them.
 */
import type { Bilingual, Level, Position } from "../library/vocabulary.js";

/** A piece of a sentence. `key` of a reference is the key of the numbered thing it points to. */
export type Part =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "filled"; readonly text: string; readonly parameter: string }
  | { readonly kind: "gap"; readonly text: string; readonly parameter: string }
  | { readonly kind: "reference"; readonly text: string; readonly key: string };

export type Parts = readonly Part[];

/** A sub-point: «1)». */
export interface NumberedItem {
  /** `advance-notice/content/2`. */
  readonly key: string;
  /** "1", "2" …: printed as «1)». */
  readonly number: string;
  readonly text: Bilingual<Parts>;
}

/** A point: «3.2.» with its paragraphs; the first paragraph carries the number. */
export interface NumberedProvision {
  /** `advance-notice/content`: the same in every language and edition. */
  readonly key: string;
  /** "3.2". */
  readonly number: string;
  readonly paragraphs: readonly Bilingual<Parts>[];
  readonly items: readonly NumberedItem[];
}

/** A section: «Раздел 3. …» / «3-бөлім. …». */
export interface Section {
  /** Clause id, id of the user's own clause, or the id of a frame section. */
  readonly key: string;
  readonly source: "library" | "own" | "frame";
  /** Set for library clauses. */
  readonly position?: Position;
  readonly number: string;
  readonly title: Bilingual;
  readonly provisions: readonly NumberedProvision[];
}

export interface Signature {
  /** Whom the column stands for: «От работодателя» / «Жұмыс берушіден». */
  readonly side: Bilingual;
  readonly name: Bilingual<Parts>;
  readonly representative: Bilingual<Parts>;
  readonly position: Bilingual<Parts>;
}

/** A table of an annex; a null cell is left for the entry. */
export interface AnnexTable {
  readonly kind: "table";
  readonly title?: Bilingual;
  readonly columns: readonly { readonly title: Bilingual; readonly width: number }[];
  readonly rows: readonly (readonly (Bilingual<Parts> | null)[])[];
}

export type AnnexPart =
  | AnnexTable
  | { readonly kind: "points"; readonly title?: Bilingual; readonly points: readonly NumberedProvision[] }
  | { readonly kind: "text"; readonly text: Bilingual<Parts> }
  | { readonly kind: "signed-by"; readonly lines: readonly Bilingual[] };

/** «Приложение 1 к коллективному договору» / «Ұжымдық шартқа 1-қосымша». */
export interface Annex {
  /** `annex/ai-register`. */
  readonly key: string;
  readonly number: string;
  /** What stands around the number. */
  readonly label: Bilingual<{ readonly before: string; readonly after: string }>;
  readonly title: Bilingual;
  readonly parts: readonly AnnexPart[];
}

export interface Document {
  readonly level: Level;
  /** What every page says about the state of the text: a draft that a lawyer checks before signing. */
  readonly mark: Bilingual;
  /** Lines of the title, from general to particular. */
  readonly title: readonly Bilingual<Parts>[];
  readonly place: Bilingual<Parts>;
  readonly date: Bilingual<Parts>;
  /** Unnumbered paragraphs before the first section. */
  readonly preamble: readonly Bilingual<Parts>[];
  readonly sections: readonly Section[];
  readonly signatureTitle: Bilingual;
  readonly signatures: readonly Signature[];
  readonly annexes: readonly Annex[];
}
