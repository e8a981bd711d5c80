/** The sections of a document: each ends with the mark of a paragraph, the last with the body. */
import { childOf, elementsOf, type XmlElement } from "../../reading/xml/xmlElement.js";
import type { WordPackage } from "../package/wordPackage.js";

/** The mark of this paragraph ends a section. */
export function sectionOf(paragraph: XmlElement): XmlElement | undefined {
  return childOf(childOf(paragraph, "w:pPr"), "w:sectPr");
}

/** The `w:sectPr` of a document in order; sections end neither in tables nor in text boxes. */
export function sectionsOf(file: WordPackage): XmlElement[] {
  const body = childOf(file.tree(file.main), "w:body");
  return body ? sectionsIn(body) : [];
}

function sectionsIn(holder: XmlElement): XmlElement[] {
  return elementsOf(holder).flatMap((one) => {
    if (one.name === "w:p") return sectionOf(one) ?? [];
    if (one.name === "w:sectPr") return [one];
    return HOLDERS.has(one.name) ? sectionsIn(one) : [];
  });
}

const HOLDERS = new Set(["w:sdt", "w:sdtContent", "w:customXml"]);
