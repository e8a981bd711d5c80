/**
 * An XML part as plain data, and the few questions its readers ask.
 *
 * Names are those this program knows («w:p»), whatever prefix or flavour of the format the file
 * uses. `written` keeps the names of the file where they differ, so that `writeXml` gives the same
 * part back. Attributes keep their order and their `xmlns` declarations; text keeps its spaces.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Only where the file writes other names than `name` and the keys of `attributes`. */
  readonly written?: WrittenNames;
}

export type XmlNode = XmlElement | string;

export interface WrittenNames {
  readonly name: string;
  /** By the name in `attributes`. */
  readonly attributes: Readonly<Record<string, string>>;
}

export function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((one) => typeof one !== "string");
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (!element) return undefined;
  for (const one of element.children) if (typeof one !== "string" && one.name === name) return one;
  return undefined;
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element ? elementsOf(element).filter((one) => one.name === name) : [];
}

/** `w:val` of a child: how Word writes nearly every property. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes["w:val"];
}

/** A whole number in `w:val` of a child; undefined when there is none. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const value = valueOf(element, name);
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** A property that is on or off: its presence means on. Undefined when it is not mentioned. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = childOf(element, name);
  return property && !["0", "false", "off"].includes(property.attributes["w:val"] ?? "true");
}

/** All text inside, in order. */
export function textOf(element: XmlElement): string {
  return element.children.map((one) => (typeof one === "string" ? one : textOf(one))).join("");
}

/** The element itself and everything in it that has the name, in the order of the text. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const look = (one: XmlElement): void => {
    if (one.name === name) found.push(one);
    for (const child of one.children) if (typeof child !== "string") look(child);
  };
  look(element);
  return found;
}
