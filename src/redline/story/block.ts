/**
 * A story (body, cell, note, text box, header) as the comparison sees it: paragraphs and tables
 * in order. Content controls around blocks are looked through; `holder` remembers them.
 */
import type { XmlElement } from "../../reading/xml/xmlElement.js";
import type { Unit } from "./unit.js";

/** What all things that are paired with one another have in common. */
export interface Pairable {
  /** The same for things that read the same. Text of notes and text boxes inside is not part of it. */
  readonly key: string;
  /** Characters a reader sees. */
  readonly weight: number;
}

export interface Paragraph extends Pairable {
  readonly kind: "paragraph";
  readonly element: XmlElement;
  readonly holder: XmlElement;
  readonly units: readonly Unit[];
  /** Some unit has text of its own inside. */
  readonly hasInside: boolean;
}

export interface Table extends Pairable {
  readonly kind: "table";
  readonly element: XmlElement;
  readonly holder: XmlElement;
  readonly rows: readonly Row[];
  readonly hasInside: boolean;
}

export interface Row extends Pairable {
  readonly element: XmlElement;
  readonly cells: readonly Cell[];
  readonly hasInside: boolean;
}

export interface Cell extends Pairable {
  readonly element: XmlElement;
  readonly story: Story;
  readonly hasInside: boolean;
}

export type Block = Paragraph | Table;

export interface Story {
  /** The body, cell, note or text box itself. */
  readonly container: XmlElement;
  readonly blocks: readonly Block[];
  /** Things between the blocks that are not looked into, by name. */
  readonly opaque: readonly string[];
}
