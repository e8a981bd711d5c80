/**
 * Units → what stands in the paragraph: pieces of one run side by side become one run again, and
 * words of one text one text.
 */
import { childOf, textOf, type XmlElement } from "../../reading/xml/xmlElement.js";
import { withAttributes, withChildren } from "../xml/build.js";
import type { Unit } from "./unit.js";

export function paragraphNodes(units: readonly Pick<Unit, "run" | "nodes">[]): XmlElement[] {
  const nodes: XmlElement[] = [];
  let [run, inRun]: [XmlElement | undefined, XmlElement[]] = [undefined, []];
  const close = (): void => {
    if (run) nodes.push(runWith(run, inRun));
    [run, inRun] = [undefined, []];
  };
  for (const unit of units) {
    if (unit.run !== run) close();
    run = unit.run;
    if (run) inRun.push(...unit.nodes);
    else nodes.push(...unit.nodes);
  }
  close();
  return nodes;
}

function runWith(run: XmlElement, children: readonly XmlElement[]): XmlElement {
  const properties = childOf(run, "w:rPr");
  const joined = joinedTexts(children);
  return withChildren(run, properties ? [properties, ...joined] : joined);
}

const TEXTS = new Set(["w:t", "w:delText"]);

function joinedTexts(nodes: readonly XmlElement[]): XmlElement[] {
  const groups: XmlElement[][] = [];
  for (const node of nodes) {
    const last = groups.at(-1);
    if (last?.[0]?.name === node.name && TEXTS.has(node.name)) last.push(node);
    else groups.push([node]);
  }
  return groups.flatMap(([first, ...rest]) => {
    if (!first || rest.length === 0) return first ?? [];
    const text = [first, ...rest].map(textOf).join("");
    return withAttributes(withChildren(first, [text]), { "xml:space": "preserve" });
  });
}
