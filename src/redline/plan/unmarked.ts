/**
 * What differs between the files and is not marked: named once, with a count, so that nobody takes
 * «no change shown» for «no change».
 */
import { childOf, type XmlElement } from "../../reading/xml/xmlElement.js";
import type { LeftOut } from "../leftOut.js";
import { isSamePart } from "../package/partOfKind.js";
import type { WordPackage } from "../package/wordPackage.js";
import type { Paragraph } from "../story/block.js";
import { sectionsOf } from "../story/sections.js";
import { isElement } from "../xml/build.js";
import { keptParagraphs } from "./keptParagraphs.js";
import type { StoryPlan } from "./plan.js";

export function nameDifferences(
  plans: readonly StoryPlan[],
  a: WordPackage,
  b: WordPackage,
  leftOut: LeftOut,
): void {
  let [formats, spaces] = [0, 0];
  for (const [one, other] of keptParagraphs(plans)) {
    if (one.key !== other.key) continue;
    if (textOf(one) !== textOf(other)) spaces += 1;
    if (formatOf(one) !== formatOf(other)) formats += 1;
  }
  leftOut.add("formatting", a.main, formats);
  leftOut.add("spacing", a.main, spaces);
  if (!isSamePart(a, b, "styles")) leftOut.add("formatting", "styles");
  if (!isSamePart(a, b, "numbering")) leftOut.add("numbering-definitions", "numbering");
  if (!isSamePart(a, b, "comments")) leftOut.add("comments", "comments");
  if (sectionFormats(a) !== sectionFormats(b)) leftOut.add("sections", a.main);
}

function textOf({ units }: Paragraph): string {
  return units.map(({ key }) => key).join("");
}

/** The format of the paragraph and of its text, whatever runs the text was cut into. */
function formatOf({ element, units }: Paragraph): string {
  const stretches: [string, number][] = [];
  for (const { run, weight } of units) {
    const format = run ? written(childOf(run, "w:rPr")) : "";
    const last = stretches.at(-1);
    if (last && last[0] === format) last[1] += weight;
    else if (weight > 0) stretches.push([format, weight]);
  }
  return written(childOf(element, "w:pPr")) + stretches.join(";");
}

/** Marks of sessions, spelling and language change with every save and cannot be seen. */
const UNSEEN = new Set([
  "w:lang",
  "w:noProof",
  "w:rPr",
  "w:sectPr",
  "w:numPr",
  "w:headerReference",
  "w:footerReference",
]);

function written(properties: XmlElement | undefined): string {
  if (!properties) return "";
  return properties.children
    .map((child) => {
      if (!isElement(child) || UNSEEN.has(child.name)) return "";
      const attributes = Object.entries(child.attributes).filter(([name]) => !name.startsWith("w:rsid"));
      return `${child.name} ${attributes.join(" ")} ${written(child)};`;
    })
    .join("");
}

/** Size of the page, margins, columns of every section. */
function sectionFormats(file: WordPackage): string {
  return sectionsOf(file).map(written).join("\n");
}
