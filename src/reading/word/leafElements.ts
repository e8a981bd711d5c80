/**
 * Elements of a paragraph that hold no other text: signs, formulas, drawings, notes, marks of fields.
 */
import {
  childOf,
  childrenOf,
  descendantsOf,
  isOn,
  numberOf,
  textOf,
  type XmlElement,
} from "../xml/xmlElement.js";
import { readDrawing } from "./drawings.js";
import { say, type Line } from "./line.js";
import { symbolCharacter } from "./symbols.js";

/** Word drops spaces at the ends of a text that does not ask to keep them, and breaks no line in it. */
export function sayText(element: XmlElement, line: Line): void {
  const text = textOf(element).replaceAll(/[\r\n]+/g, " ");
  const isKept = element.attributes["xml:space"] === "preserve";
  say(isKept ? text : text.replaceAll(/^[ \t]+|[ \t]+$/g, ""), line);
}

export function saySymbol({ attributes }: XmlElement, line: Line): void {
  const font = attributes["w:font"] ?? "";
  const code = Number.parseInt(attributes["w:char"] ?? "", 16);
  const sign = Number.isNaN(code) ? undefined : symbolCharacter(font, code);
  if (sign === undefined) line.story.findings.notRead("unknown-signs", line.story.part, 1, font);
  say(sign ?? "□", line);
}

export function sayFormula(formula: XmlElement, line: Line): void {
  if (line.hiding === 0) line.story.findings.notRead("formulas", line.story.part);
  say(descendantsOf(formula, "m:t").map(textOf).join(""), line);
}

export function lookAtDrawing(drawing: XmlElement, line: Line): void {
  if (line.hiding > 0) return;
  const { boxes, notRead } = readDrawing(drawing);
  for (const box of boxes) line.boxes.push(box);
  for (const code of notRead) line.story.findings.notRead(code, line.story.part);
}

export function noteReference(kind: "footnote" | "endnote") {
  return ({ attributes }: XmlElement, line: Line): void => {
    if (line.hiding === 0 && line.story.fields.isShown()) line.story.onNote(kind, attributes["w:id"] ?? "");
  };
}

export function markField(mark: XmlElement, line: Line): void {
  if (line.hiding > 0) return;
  const { fields } = line.story;
  const type = mark.attributes["w:fldCharType"];
  if (type === "begin") {
    say(formFieldText(childOf(mark, "w:ffData")), line);
    fields.begin();
  }
  if (type === "separate") fields.separate();
  if (type === "end") fields.end();
}

export function instructField(instruction: XmlElement, line: Line): void {
  if (line.hiding === 0) line.story.fields.instruct(textOf(instruction));
}

/** Check boxes and drop-down lists of old forms keep their state beside the field. */
function formFieldText(data: XmlElement | undefined): string {
  const box = childOf(data, "w:checkBox");
  if (box) return (isOn(box, "w:checked") ?? isOn(box, "w:default")) ? "☒" : "☐";
  const list = childOf(data, "w:ddList");
  const chosen = numberOf(list, "w:result") ?? numberOf(list, "w:default") ?? 0;
  return childrenOf(list, "w:listEntry")[chosen]?.attributes["w:val"] ?? "";
}
