/** Which rows, cells and tables are gone in a view of the tracked changes. */
import { childOf, type XmlElement } from "../../reading/xml/xmlElement.js";
import { isElement } from "../xml/build.js";
import { isGone, markOf, type View } from "./revisionNames.js";

/** A row or cell that is marked, a row without a cell left, a table without a row left. */
export function isRemovedPart(one: XmlElement, view: View): boolean {
  if (one.name === "w:tbl") return isEvery(partsIn(one, "w:tr"), view);
  if (one.name === "w:tc") return isFlaggedGone(childOf(one, "w:tcPr"), view);
  if (one.name !== "w:tr") return false;
  return isFlaggedGone(childOf(one, "w:trPr"), view) || isEvery(partsIn(one, "w:tc"), view);
}

/** Whether the properties of a paragraph mark, a row or a cell say that it is gone. */
export function isFlaggedGone(properties: XmlElement | undefined, view: View): boolean {
  if (!properties) return false;
  return properties.children.some((one) => {
    const mark = isElement(one) ? markOf(one.name) : undefined;
    return mark !== undefined && isGone(mark, view);
  });
}

function isEvery(parts: readonly XmlElement[], view: View): boolean {
  return parts.length > 0 && parts.every((part) => isRemovedPart(part, view));
}

/** Rows of a table or cells of a row, also where a content control stands around them. */
function partsIn(one: XmlElement, name: "w:tr" | "w:tc"): XmlElement[] {
  return one.children.flatMap((child) => {
    if (!isElement(child)) return [];
    if (child.name === name) return [child];
    return AROUND_PARTS.has(child.name) ? partsIn(child, name) : [];
  });
}

const AROUND_PARTS = new Set(["w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:del"]);
