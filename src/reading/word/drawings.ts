/**
 * A drawing, picture or object in a paragraph → the text boxes in it, and what of it is not read.
 */
import type { UnprocessedCode } from "../unprocessedCodes.js";
import { childOf, elementsOf, type XmlElement } from "../xml/xmlElement.js";

export interface Drawing {
  /** The `w:txbxContent` elements, outermost only. */
  readonly boxes: readonly XmlElement[];
  readonly notRead: readonly UnprocessedCode[];
}

export function readDrawing(drawing: XmlElement): Drawing {
  const boxes: XmlElement[] = [];
  const notRead: UnprocessedCode[] = [];
  const look = (element: XmlElement): void => {
    const code = CODES[element.name];
    if (element.name === "w:txbxContent") boxes.push(element);
    else if (code) notRead.push(code);
    else if (element.name === "mc:AlternateContent") chosenBranch(element).forEach(look);
    else elementsOf(element).forEach(look);
  };
  look(drawing);
  // The picture beside an embedded object only shows it.
  const isObject = notRead.includes("embedded-objects");
  return { boxes, notRead: isObject ? notRead.filter((code) => code !== "images") : notRead };
}

const CODES: Readonly<Record<string, UnprocessedCode>> = {
  "pic:pic": "images",
  "v:imagedata": "images",
  "c:chart": "charts",
  "cx:chart": "charts",
  "dgm:relIds": "diagrams",
  "v:textpath": "word-art",
  "o:OLEObject": "embedded-objects",
  "w:control": "embedded-objects",
  "w:contentPart": "ink",
  "w14:contentPart": "ink",
};

/** The same thing for newer and for older programs: only one of them is read, the first. */
export function chosenBranch(alternatives: XmlElement): XmlElement[] {
  const branch = childOf(alternatives, "mc:Choice") ?? childOf(alternatives, "mc:Fallback");
  return branch ? elementsOf(branch) : [];
}
