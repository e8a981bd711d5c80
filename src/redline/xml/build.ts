/** Elements made or changed without touching the tree they come from: every step gives new ones. */
import { childOf, type XmlElement, type XmlNode } from "../../reading/xml/xmlElement.js";

export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes, children };
}

export function withChildren(one: XmlElement, children: readonly XmlNode[]): XmlElement {
  return { ...one, children };
}

export function withAttributes(one: XmlElement, attributes: Readonly<Record<string, string>>): XmlElement {
  return { ...one, attributes: { ...one.attributes, ...attributes } };
}

/** Under another name; the name the file used for it is forgotten. */
export function renamed(one: XmlElement, name: string): XmlElement {
  return { name, attributes: one.attributes, children: one.children };
}

export function withoutChildren(one: XmlElement, names: ReadonlySet<string>): XmlElement {
  const children = one.children.filter((child) => typeof child === "string" || !names.has(child.name));
  return children.length === one.children.length ? one : withChildren(one, children);
}

/** The children of the named child, or none: `w:sdtContent` of a content control. */
export function contentOf(one: XmlElement, name: string): readonly XmlNode[] {
  return childOf(one, name)?.children ?? [];
}

/** The same element with the named child holding other children. */
export function withContent(one: XmlElement, name: string, children: readonly XmlNode[]): XmlElement {
  return withChildren(
    one,
    one.children.map((child) =>
      typeof child !== "string" && child.name === name ? withChildren(child, children) : child,
    ),
  );
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== "string";
}
