/**
 * The blocks of a body, cell or note after its changes were resolved → the same with paragraphs
 * joined whose mark is gone: their content goes to the front of the paragraph that follows.
 */
import type { XmlElement, XmlNode } from "../../reading/xml/xmlElement.js";
import { isElement, withChildren } from "../xml/build.js";

export interface ResolvedNode {
  readonly node: XmlNode;
  /** A paragraph without an end of its own: the mark was inserted and rejected, or deleted and accepted. */
  readonly isOpen: boolean;
}

/**
 * A paragraph with content and none after it stays: no text can move into a table or out of a
 * cell. A holder that lost its last paragraph keeps an empty one where the format demands it.
 */
export function joinParagraphs(nodes: readonly ResolvedNode[], holder: string): XmlNode[] {
  const joined: XmlNode[] = [];
  let open: XmlElement | undefined;
  let carried: readonly XmlNode[] = [];
  const close = (): void => {
    if (open && carried.some(isContent)) joined.push(withChildren(open, [...propertiesOf(open), ...carried]));
    else joined.push(...carried);
    [open, carried] = [undefined, []];
  };
  for (const { node, isOpen } of nodes) {
    const paragraph = isElement(node) && node.name === "w:p" ? node : undefined;
    if (paragraph && isOpen) {
      carried = [...carried, ...inlineOf(paragraph)];
      open = paragraph;
    } else if (paragraph && open) {
      joined.push(withChildren(paragraph, [...propertiesOf(paragraph), ...carried, ...inlineOf(paragraph)]));
      [open, carried] = [undefined, []];
    } else {
      if (isElement(node) && (BLOCKS.has(node.name) || node.name === "w:sectPr")) close();
      joined.push(node);
    }
  }
  close();
  const spare = nodes.findLast(({ isOpen }) => isOpen)?.node;
  return spare && isElement(spare) && ENDS_WITH_PARAGRAPH.has(holder)
    ? withParagraphAtEnd(joined, withChildren(spare, propertiesOf(spare)))
    : joined;
}

function withParagraphAtEnd(nodes: readonly XmlNode[], paragraph: XmlElement): XmlNode[] {
  const last = nodes.findLastIndex((one) => isElement(one) && BLOCKS.has(one.name));
  const block = nodes[last];
  if (block && isElement(block) && block.name !== "w:tbl") return [...nodes];
  return [...nodes.slice(0, last + 1), paragraph, ...nodes.slice(last + 1)];
}

function propertiesOf(paragraph: XmlElement): XmlNode[] {
  return paragraph.children.filter((one) => isElement(one) && one.name === "w:pPr");
}

function inlineOf(paragraph: XmlElement): XmlNode[] {
  return paragraph.children.filter((one) => !isElement(one) || one.name !== "w:pPr");
}

/** Bookmarks and their like are no reason for a paragraph. */
function isContent(node: XmlNode): boolean {
  return isElement(node) && !/^w:(?:bookmark|comment|perm|proof)/.test(node.name);
}

const BLOCKS = new Set(["w:p", "w:tbl", "w:sdt", "w:customXml", "w:altChunk", "mc:AlternateContent"]);

const ENDS_WITH_PARAGRAPH = new Set([
  "w:body",
  "w:tc",
  "w:txbxContent",
  "w:footnote",
  "w:endnote",
  "w:hdr",
  "w:ftr",
]);
