/** Properties of paragraphs, rows and cells with the flags of tracked changes in their places. */
import { childOf, type XmlElement, type XmlNode } from "../../reading/xml/xmlElement.js";
import type { Mark } from "../revisions/revisionNames.js";
import { element, isElement, withChildren, withoutChildren } from "../xml/build.js";
import type { Stamps } from "./stamps.js";

export const NO_PROPERTIES = element("w:pPr");

/** The mark of the paragraph is inserted or deleted. */
export function withMark(properties: XmlElement, mark: Mark, stamps: Stamps): XmlElement {
  const old = childOf(properties, "w:rPr") ?? element("w:rPr");
  const flagged = withChildren(old, [stamps.mark(mark), ...old.children]);
  const rest = properties.children.filter((child) => child !== old);
  return withChildren(properties, putBefore(rest, flagged, AFTER_MARK));
}

const AFTER_MARK = new Set(["w:sectPr", "w:pPrChange"]);

/** The properties become `wanted` when changes are accepted and are what they were when rejected. */
export function withFormatChange(properties: XmlElement, wanted: XmlElement, stamps: Stamps): XmlElement {
  const [old, fresh] = [plainFormat(properties), plainFormat(wanted)];
  if (JSON.stringify(old.children) === JSON.stringify(fresh.children)) return properties;
  const own = properties.children.filter((child) => isElement(child) && NOT_FORMAT.has(child.name));
  const change = stamps.named("w:pPrChange", [old]);
  return withChildren(properties, [...fresh.children, ...own, change]);
}

/** Without the format of the mark and the section, which are no part of a change of format. */
export function plainFormat(properties: XmlElement): XmlElement {
  return element("w:pPr", {}, withoutChildren(properties, NOT_FORMAT).children);
}

const NOT_FORMAT = new Set(["w:rPr", "w:sectPr", "w:pPrChange"]);

/** `undefined` takes the paragraph out of every list. */
export function withList(properties: XmlElement, list: XmlElement | undefined): XmlElement {
  const none = element("w:numPr", {}, [element("w:numId", { "w:val": "0" })]);
  const rest = properties.children.filter((child) => !isElement(child) || child.name !== "w:numPr");
  const at = rest.findLastIndex((child) => isElement(child) && BEFORE_LIST.has(child.name)) + 1;
  return withChildren(properties, [...rest.slice(0, at), list ?? none, ...rest.slice(at)]);
}

const BEFORE_LIST = new Set([
  "w:pStyle",
  "w:keepNext",
  "w:keepLines",
  "w:pageBreakBefore",
  "w:framePr",
  "w:widowControl",
]);

/** A row or cell with a flag among its properties, which are made when there are none. */
export function withFlag(part: XmlElement, properties: "w:trPr" | "w:tcPr", flag: XmlElement): XmlElement {
  const old = childOf(part, properties) ?? element(properties);
  const flagged = withChildren(old, putBefore(old.children, flag, AFTER_FLAG));
  const rest = part.children.filter((child) => child !== old);
  const at = rest.findLastIndex((child) => isElement(child) && child.name === "w:tblPrEx") + 1;
  return withChildren(part, [...rest.slice(0, at), flagged, ...rest.slice(at)]);
}

const AFTER_FLAG = new Set(["w:trPrChange", "w:tcPrChange"]);

function putBefore(nodes: readonly XmlNode[], one: XmlElement, later: ReadonlySet<string>): XmlNode[] {
  const at = nodes.findIndex((node) => isElement(node) && later.has(node.name));
  return at < 0 ? [...nodes, one] : [...nodes.slice(0, at), one, ...nodes.slice(at)];
}
