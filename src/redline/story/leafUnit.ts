/** What may stand in a run besides text → its unit. */
import { textOf, type XmlElement } from "../../reading/xml/xmlElement.js";
import { boxesIn, drawingKey, type PartPlace } from "./objectKeys.js";
import { asideUnit, objectUnit, type Inside, type Unit } from "./unit.js";

export function leafUnit(node: XmlElement, at: Pick<Unit, "run" | "wrappers">, place: PartPlace): Unit {
  switch (node.name) {
    case "w:tab":
    case "w:ptab":
      return objectUnit("\t", 1, [node], at);
    case "w:br":
      return objectUnit(`\v${node.attributes["w:type"] ?? ""}`, 1, [node], at);
    case "w:cr":
      return objectUnit("\v", 1, [node], at);
    case "w:noBreakHyphen":
      return objectUnit("\u2011", 1, [node], at);
    case "w:sym":
      return objectUnit(
        `\u25a1${node.attributes["w:font"] ?? ""} ${node.attributes["w:char"] ?? ""}`,
        1,
        [node],
        at,
      );
    case "w:footnoteReference":
    case "w:endnoteReference":
      return objectUnit(`\u2020${node.name}`, 1, [node], at, noteInside(node));
    case "w:drawing":
    case "w:pict":
    case "w:object":
    case "mc:AlternateContent":
      return objectUnit(drawingKey(node, place), 1, [node], at, boxesInside(node));
    case "w:ruby":
      return objectUnit(`ruby ${textOf(node)}`, textOf(node).length, [node], at);
    case "w:commentReference":
      return asideUnit(node, at);
    default:
      // The number of a note in the note itself, a soft hyphen, a page number, something unknown.
      return objectUnit(node.name, 0, [node], at);
  }
}

function noteInside(node: XmlElement): Inside {
  const note = node.name === "w:footnoteReference" ? "footnote" : "endnote";
  return { kind: "note", note, id: node.attributes["w:id"] ?? "" };
}

function boxesInside(node: XmlElement): Inside | undefined {
  const shown = boxesIn(node, "shown");
  return shown.length > 0 ? { kind: "boxes", shown, spare: boxesIn(node, "spare") } : undefined;
}
