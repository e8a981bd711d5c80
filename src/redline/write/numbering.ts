/**
 * A kept paragraph whose number is automatic in one file and typed or missing in the other. The
 * typed number is marked as text; the automatic one comes or goes as a change of format beside it,
 * so that neither view shows two numbers or none.
 */
import { childOf, valueOf, type XmlElement } from "../../reading/xml/xmlElement.js";
import type { WordPackage } from "../package/wordPackage.js";
import type { Block, Paragraph } from "../story/block.js";
import { listOfStyle } from "../transplant/styles.js";
import { element, withChildren } from "../xml/build.js";
import type { Pen } from "./pen.js";
import { NO_PROPERTIES, withFormatChange, withList } from "./properties.js";

/** The paragraph of the first file with the change of format; undefined when there is none. */
export function renumbered(a: Block, b: Block, pen: Pen): XmlElement | undefined {
  if (a.kind !== "paragraph" || b.kind !== "paragraph") return undefined;
  const wanted = withListOf(a, b, pen);
  if (!wanted) return undefined;
  const properties = childOf(a.element, "w:pPr") ?? NO_PROPERTIES;
  const rest = a.element.children.filter((child) => child !== properties);
  return withChildren(a.element, [withFormatChange(properties, wanted, pen.stamps), ...rest]);
}

/** The properties of `a` numbered like `b`; undefined when both are numbered or neither is. */
export function withListOf(a: Paragraph, b: Paragraph, pen: Pen): XmlElement | undefined {
  const [own, other] = [childOf(a.element, "w:pPr"), childOf(b.element, "w:pPr")];
  if (sameList(own, other, pen) || isNumbered(own, pen.a) === isNumbered(other, pen.b)) return undefined;
  return withList(own ?? NO_PROPERTIES, isNumbered(other, pen.b) ? broughtList(other, pen) : undefined);
}

/** Most pairs of paragraphs say the same, and then no style is looked up. */
function sameList(a: XmlElement | undefined, b: XmlElement | undefined, pen: Pen): boolean {
  const list = (one: XmlElement | undefined): string | undefined =>
    valueOf(childOf(one, "w:numPr"), "w:numId");
  const [own, other] = [list(a), list(b)];
  if (own !== undefined && other !== undefined) return (own === "0") === (other === "0");
  return own === other && pen.sameStyles && valueOf(a, "w:pStyle") === valueOf(b, "w:pStyle");
}

export function isNumbered(properties: XmlElement | undefined, file: WordPackage): boolean {
  const own = valueOf(childOf(properties, "w:numPr"), "w:numId");
  if (own !== undefined) return own !== "0";
  const style = valueOf(properties, "w:pStyle");
  const inherited = style === undefined ? undefined : valueOf(listOfStyle(style, file), "w:numId");
  return inherited !== undefined && inherited !== "0";
}

/** The list that the paragraph names itself, or that its style puts it into. */
function broughtList(properties: XmlElement | undefined, pen: Pen): XmlElement | undefined {
  const own = childOf(properties, "w:numPr") ?? listOfStyle(valueOf(properties, "w:pStyle") ?? "", pen.b);
  const id = valueOf(own, "w:numId");
  if (id === undefined) return undefined;
  const level = element("w:ilvl", { "w:val": valueOf(own, "w:ilvl") ?? "0" });
  return element("w:numPr", {}, [level, element("w:numId", { "w:val": pen.luggage.lists.listOf(id) })]);
}
