/**
 * The relationships of a part, with what is needed to copy one into another package:
 * the type as written and the address of a target that lies outside.
 */
import { childrenOf, type XmlElement } from "../../reading/xml/xmlElement.js";

export interface Relationship {
  readonly id: string;
  /** The whole address, as the file writes it. */
  readonly type: string;
  /** Name of a part, or an address when `isExternal`. */
  readonly target: string;
  readonly isExternal: boolean;
}

export function relationshipsPart(source: string): string {
  return `${folderOf(source)}_rels/${source.slice(folderOf(source).length)}.rels`;
}

export function relationshipsIn(root: XmlElement | undefined, source: string): Relationship[] {
  return childrenOf(root, "Relationship").map(({ attributes }): Relationship => {
    const isExternal = attributes["TargetMode"] === "External";
    const target = attributes["Target"] ?? "";
    return {
      id: attributes["Id"] ?? "",
      type: attributes["Type"] ?? "",
      target: isExternal ? target : resolved(folderOf(source), target),
      isExternal,
    };
  });
}

/** "word/media/image1.png" seen from "word/document.xml" → "media/image1.png". */
export function targetSeenFrom(source: string, target: string): string {
  const folder = folderOf(source);
  return target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
}

/** With its slash: "word/". */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** "word/" + "../customXml/item1.xml" → "customXml/item1.xml". */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
