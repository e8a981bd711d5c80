/**
 * What things that are not text are compared by. Sizes, positions and ids are left out: an image
 * that was moved or stretched is the same image.
 */
import { crc32 } from "../../reading/package/crc32.js";
import { childOf, descendantsOf, textOf, type XmlElement } from "../../reading/xml/xmlElement.js";
import type { WordPackage } from "../package/wordPackage.js";
import { isElement } from "../xml/build.js";

/** Where objects are read: relationships belong to the part that names them. */
export interface PartPlace {
  readonly file: WordPackage;
  readonly part: string;
}

/** Images, shapes, diagrams and charts: the parts they show, their shapes, the number of text boxes. */
export function drawingKey(drawing: XmlElement, place: PartPlace): string {
  const signs: string[] = [];
  const look = (one: XmlElement): void => {
    if (one.name === "w:txbxContent") {
      signs.push("box");
      return;
    }
    for (const name of SHOWN_PARTS) {
      const id = one.attributes[name];
      if (id !== undefined) signs.push(partKey(id, place));
    }
    if (one.attributes["prst"] !== undefined) signs.push(one.attributes["prst"]);
    for (const child of shownChildren(one)) look(child);
  };
  look(drawing);
  return `\ufffc${signs.join(" ")}`;
}

/** The layout, style and colours of a diagram are parts too; its data alone says what it shows. */
const SHOWN_PARTS = ["r:embed", "r:link", "r:id", "r:dm"];

/** Of alternatives the first is what programs of today show. */
export function shownChildren(one: XmlElement): XmlElement[] {
  const children = one.children.filter(isElement);
  return one.name === "mc:AlternateContent" ? children.slice(0, 1) : children;
}

/** The text boxes of a drawing, in the version that is shown or in the spare one. */
export function boxesIn(drawing: XmlElement, version: "shown" | "spare"): XmlElement[] {
  if (version === "spare") return descendantsOf(childOf(drawing, "mc:Fallback") ?? NOTHING, "w:txbxContent");
  const found: XmlElement[] = [];
  const look = (one: XmlElement): void => {
    if (one.name === "w:txbxContent") found.push(one);
    else for (const child of shownChildren(one)) look(child);
  };
  look(drawing);
  return found;
}

const NOTHING: XmlElement = { name: "", attributes: {}, children: [] };

/** The same bytes under another name are the same part. */
function partKey(id: string, { file, part }: PartPlace): string {
  const link = file.relationships(part).find((one) => one.id === id);
  if (!link || link.isExternal) return link?.target ?? "";
  const bytes = file.bytes(link.target);
  return bytes ? `${bytes.length}-${crc32(bytes)}` : "";
}

/** A formula without its fonts. */
export function formulaKey(formula: XmlElement): string {
  const inner = formula.children.map((child) => {
    if (!isElement(child)) return child;
    return FORMULA_FORMAT.has(child.name) ? "" : formulaKey(child);
  });
  const value = formula.attributes["m:val"] ?? "";
  return `<${formula.name} ${value}${inner.join("")}>`;
}

const FORMULA_FORMAT = new Set(["w:rPr", "m:rPr", "m:ctrlPr", "m:oMathParaPr"]);

export function formulaWeight(formula: XmlElement): number {
  return descendantsOf(formula, "m:t").reduce((sum, one) => sum + textOf(one).length, 0);
}
