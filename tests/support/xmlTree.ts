/** XML text → a tree of elements, and the few questions the Word reader asks it. Not for untrusted files. */
import { SaxesParser } from "saxes";

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Throws an Error when the text is not well-formed. */
export function parseXml(text: string): XmlElement {
  const root: { children: (XmlElement | string)[] } = { children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, children: [] as (XmlElement | string)[] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("text", (piece) => open.at(-1)!.children.push(piece));
  parser.on("closetag", () => void open.pop());
  parser.write(text).close();
  return elementsIn(root)[0]!;
}

export function elementsIn(parent: Pick<XmlElement, "children">): XmlElement[] {
  return parent.children.filter((child) => typeof child !== "string");
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && elementsIn(element).find((one) => one.name === name);
}

/** `w:val` of a child: how WordprocessingML writes nearly every property. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes["w:val"];
}

/** Whether a property that is on or off is on: its mere presence means on. */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const property = child(element, name);
  return property !== undefined && !["0", "false"].includes(property.attributes["w:val"] ?? "true");
}

/** The element itself and everything in it, in the order of the text. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  const below = elementsIn(element).flatMap((one) => descendants(one, name));
  return element.name === name ? [element, ...below] : below;
}

export function textOf(element: XmlElement): string {
  return element.children.map((one) => (typeof one === "string" ? one : textOf(one))).join("");
}
