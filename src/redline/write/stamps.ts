/** Who changed it and when, on every mark of the redline, each with an id of its own. */
import type { XmlElement, XmlNode } from "../../reading/xml/xmlElement.js";
import type { Mark } from "../revisions/revisionNames.js";
import { element, isElement } from "../xml/build.js";

export interface Stamps {
  /** `w:ins` or `w:del`, around text or as a flag. */
  readonly mark: (mark: Mark, children?: readonly XmlNode[]) => XmlElement;
  /** A change of another kind: `w:pPrChange`, `w:cellIns`. */
  readonly named: (name: string, children?: readonly XmlNode[]) => XmlElement;
  /** An id that nothing else in the file has. */
  readonly nextId: () => string;
}

export function createStamps(author: string, date: string, firstId: number): Stamps {
  let next = firstId;
  const nextId = (): string => String(next++);
  // Word knows no milliseconds and no signs that XML forbids.
  const attributes = {
    "w:author": author.replace(FORBIDDEN, ""),
    "w:date": date.replace(/\.\d+(?=Z|[+-]|$)/, ""),
  };
  const named: Stamps["named"] = (name, children = []) =>
    element(name, { "w:id": nextId(), ...attributes }, children);
  return {
    nextId,
    named,
    mark: (mark, children) => named(mark === "inserted" ? "w:ins" : "w:del", children),
  };
}

/** Everything outside the production Char of XML 1.0, and breaks, which a name has no use for. */
const FORBIDDEN = /[^\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The highest id of the tree: of bookmarks, notes, comments and drawings. */
export function highestId(root: XmlElement): number {
  let highest = 0;
  const look = (one: XmlElement): void => {
    const id = Number(one.attributes["w:id"] ?? (one.name === "wp:docPr" ? one.attributes["id"] : undefined));
    if (Number.isSafeInteger(id) && id > highest && id < MOST) highest = id;
    for (const child of one.children) if (isElement(child)) look(child);
  };
  look(root);
  return highest;
}

/** Ids beyond this are chance numbers of some program, and Word stops at 2^31. */
const MOST = 1_000_000_000;
