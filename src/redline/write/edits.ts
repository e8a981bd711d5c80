/**
 * What stands in place of an element of the first file when the redline is written. Elements are
 * known by identity, so that stories inside stories can be planned and written one by one.
 */
import type { XmlElement, XmlNode } from "../../reading/xml/xmlElement.js";
import { isElement, withChildren } from "../xml/build.js";

export type Edits = Map<XmlElement, readonly XmlNode[]>;

/** Nothing is edited twice: what stands in place of an element is only looked into. */
export function withEdits(root: XmlElement, edits: Edits): XmlElement {
  let children: XmlNode[] | undefined;
  root.children.forEach((child, index) => {
    if (!isElement(child)) {
      children?.push(child);
      return;
    }
    const instead = edits.get(child)?.map((node) => (isElement(node) ? withEdits(node, edits) : node));
    const whole = instead ? undefined : withEdits(child, edits);
    if (!children && whole === child) return;
    children ??= root.children.slice(0, index);
    children.push(...(instead ?? (whole ? [whole] : [])));
  });
  return children ? withChildren(root, children) : root;
}
