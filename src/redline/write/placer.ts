/**
 * Puts new blocks (or rows, or cells) beside those of the first file: each stands right before the
 * one that follows it, inside the same content control, or behind the last one.
 */
import type { XmlElement } from "../../reading/xml/xmlElement.js";
import { isElement, withChildren } from "../xml/build.js";
import type { Edits } from "./edits.js";

export interface Placed {
  readonly element: XmlElement;
  readonly holder: XmlElement;
}

export interface Placer {
  readonly insert: (block: XmlElement) => void;
  /** One of the first file, in its turn; `instead` takes its place. */
  readonly pass: (block: Placed, instead?: XmlElement) => void;
  /** After the last one. */
  readonly finish: () => void;
}

export function createPlacer(container: XmlElement, edits: Edits): Placer {
  let waiting: XmlElement[] = [];
  let last: Placed | undefined;
  const standing = (element: XmlElement): readonly (XmlElement | string)[] => edits.get(element) ?? [element];
  const placeAfterLast = (): void => {
    if (last) edits.set(last.element, [...standing(last.element), ...waiting]);
    else edits.set(container, [withBlocks(container, waiting)]);
    waiting = [];
  };
  return {
    insert: (block) => void waiting.push(block),
    pass(block, instead) {
      // What stands between a plain paragraph and a content control does not belong to the control.
      const entersControl = last?.holder === container && block.holder !== container;
      if (entersControl && waiting.length > 0) placeAfterLast();
      const own = instead ? [instead] : standing(block.element);
      if (instead || waiting.length > 0) edits.set(block.element, [...waiting, ...own]);
      waiting = [];
      last = block;
    },
    finish() {
      if (waiting.length > 0) placeAfterLast();
    },
  };
}

/** A note may be quite empty. The section of a body stays at its end. */
function withBlocks(container: XmlElement, blocks: readonly XmlElement[]): XmlElement {
  const at = container.children.findIndex((child) => isElement(child) && child.name === "w:sectPr");
  const cut = at < 0 ? container.children.length : at;
  return withChildren(container, [
    ...container.children.slice(0, cut),
    ...blocks,
    ...container.children.slice(cut),
  ]);
}
