/**
 * A paragraph without tracked changes → its units. Marks of the spelling checker and of old page
 * breaks are left out: they mean nothing in a text that changes.
 */
import { childOf, textOf, type XmlElement } from "../../reading/xml/xmlElement.js";
import { isElement, contentOf, element } from "../xml/build.js";
import { createFields, type Fields } from "./fields.js";
import { leafUnit } from "./leafUnit.js";
import { formulaKey, formulaWeight, shownChildren, type PartPlace } from "./objectKeys.js";
import { asideUnit, objectUnit, textUnit, type Unit } from "./unit.js";

/** `fields` knows which fields are open since an earlier paragraph of the same story. */
export interface StoryPlace extends PartPlace {
  readonly fields: Fields;
}

export function storyPlace(place: PartPlace): StoryPlace {
  return { ...place, fields: createFields() };
}

export function unitsOf(paragraph: XmlElement, place: StoryPlace): Unit[] {
  const units: Unit[] = [];
  place.fields.beginParagraph();
  for (const child of paragraph.children) if (isElement(child)) addUnits(child, [], place, units);
  return units;
}

function addUnits(one: XmlElement, wrappers: readonly XmlElement[], place: StoryPlace, units: Unit[]): void {
  const addAll = (children: XmlElement["children"], around: readonly XmlElement[]): void => {
    for (const child of children) if (isElement(child)) addUnits(child, around, place, units);
  };
  switch (one.name) {
    case "w:pPr":
    case "w:proofErr":
      return;
    case "w:r": {
      addRun(one, wrappers, place, units);
      return;
    }
    case "w:hyperlink":
    case "w:dir":
    case "w:bdo": {
      addAll(one.children, [...wrappers, one]);
      return;
    }
    case "w:sdt": {
      addAll(contentOf(one, "w:sdtContent"), [...wrappers, one]);
      return;
    }
    case "w:smartTag":
    case "w:customXml": {
      addAll(one.children, wrappers);
      return;
    }
    case "mc:AlternateContent":
      for (const version of shownChildren(one)) addAll(version.children, wrappers);
      return;
    case "w:fldSimple":
      for (const run of runsOfSimpleField(one)) addUnits(run, wrappers, place, units);
      return;
    case "m:oMath":
    case "m:oMathPara":
      units.push(objectUnit(formulaKey(one), formulaWeight(one), [one], { run: undefined, wrappers }));
      return;
    default:
      units.push(asideUnit(one, { run: undefined, wrappers }));
  }
}

function addRun(run: XmlElement, wrappers: readonly XmlElement[], place: StoryPlace, units: Unit[]): void {
  for (const node of run.children) {
    if (!isElement(node) || node.name === "w:rPr" || node.name === "w:lastRenderedPageBreak") continue;
    if (node.name === "w:t") units.push(textUnit(textOf(node), run, node, wrappers));
    else if (FIELD_PIECES.has(node.name)) place.fields.add(node, { run, wrappers }, units);
    else units.push(leafUnit(node, { run, wrappers }, place));
  }
}

const FIELD_PIECES = new Set(["w:fldChar", "w:instrText"]);

/** Word writes both forms of a field alike; only the long one can be marked as deleted. */
function runsOfSimpleField(field: XmlElement): XmlElement[] {
  const inner = field.children.filter(isElement);
  const properties = inner.map((one) => childOf(one, "w:rPr")).find((one) => one !== undefined);
  const run = (child: XmlElement): XmlElement =>
    element("w:r", {}, properties ? [properties, child] : [child]);
  const mark = (type: string): XmlElement => run(element("w:fldChar", { "w:fldCharType": type }));
  const instruction = element("w:instrText", { "xml:space": "preserve" }, [
    field.attributes["w:instr"] ?? "",
  ]);
  return [mark("begin"), run(instruction), mark("separate"), ...inner, mark("end")];
}
