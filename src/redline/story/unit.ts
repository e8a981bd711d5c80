/**
 * A paragraph as the comparison sees it: a row of units, each a stretch of text in one run or one
 * thing that is not text. Together they hold everything the paragraph holds, in order.
 */
import type { XmlElement } from "../../reading/xml/xmlElement.js";

export interface Unit {
  /**
   * - `text`: of one run
   * - `object`: kept, deleted or inserted as a whole: image, tab, note reference, formula, short field
   * - `field`: a piece of a field that is too long to be one object; goes only together with the others
   * - `aside`: bookmarks and their like, which are never marked
   */
  readonly kind: "text" | "object" | "field" | "aside";
  /** The text, or what an object is compared by. */
  readonly key: string;
  /** How much it counts when the cheapest change is looked for: characters a reader sees. */
  readonly weight: number;
  /** The run that `nodes` stand in; undefined when they stand in the paragraph itself. */
  readonly run: XmlElement | undefined;
  readonly nodes: readonly XmlElement[];
  /** Hyperlinks, content controls and their like around it, from the outermost. */
  readonly wrappers: readonly XmlElement[];
  readonly inside: Inside | undefined;
  readonly field: LooseField | undefined;
}

/** Text that belongs to an object and is compared apart. */
export type Inside =
  | { readonly kind: "note"; readonly note: "footnote" | "endnote"; readonly id: string }
  /** `spare`: the same boxes once more, for programs that cannot draw the first. */
  | { readonly kind: "boxes"; readonly shown: readonly XmlElement[]; readonly spare: readonly XmlElement[] };

/** A field whose beginning and end lie far apart: its pieces are marked all or not at all. */
export interface LooseField {
  readonly instruction: string;
  pieces: number;
}

export function textUnit(
  key: string,
  run: XmlElement,
  node: XmlElement,
  wrappers: readonly XmlElement[],
): Unit {
  return {
    kind: "text",
    key,
    weight: key.length,
    run,
    nodes: [node],
    wrappers,
    inside: undefined,
    field: undefined,
  };
}

export function objectUnit(
  key: string,
  weight: number,
  nodes: readonly XmlElement[],
  place: Pick<Unit, "run" | "wrappers">,
  inside?: Inside,
): Unit {
  return {
    kind: "object",
    key,
    weight,
    nodes,
    run: place.run,
    wrappers: place.wrappers,
    inside,
    field: undefined,
  };
}

export function asideUnit(node: XmlElement, place: Pick<Unit, "run" | "wrappers">): Unit {
  return { ...objectUnit("", 0, [node], place), kind: "aside" };
}
