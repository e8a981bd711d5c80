/**
 * The content of one paragraph → its text in the view, the text boxes in it, and how it looks.
 *
 * Word's elements are a closed list: each is a line in the table below. An element that is not in
 * it is passed over, and named when it holds text.
 */
import {
  childOf,
  childrenOf,
  descendantsOf,
  elementsOf,
  isOn,
  valueOf,
  type XmlElement,
} from "../xml/xmlElement.js";
import { chosenBranch } from "./drawings.js";
import {
  instructField,
  lookAtDrawing,
  markField,
  noteReference,
  sayFormula,
  saySymbol,
  sayText,
} from "./leafElements.js";
import { say, startLine, type Line } from "./line.js";
import type { Story } from "./story.js";
import type { Style } from "./styles.js";
import { isHidden, revisionKind } from "./views.js";

/** `styleIsBold`: what the style of the paragraph says of runs that say nothing of their own. */
export function readInline(paragraph: XmlElement, story: Story, styleIsBold: boolean): Line {
  const line = startLine(story, styleIsBold);
  walk(paragraph, line);
  story.fields.endParagraph();
  return line;
}

type Handler = (element: XmlElement, line: Line) => void;

function walk(parent: XmlElement, line: Line): void {
  for (const child of parent.children) if (typeof child !== "string") handle(child, line);
}

function handle(element: XmlElement, line: Line): void {
  const handler = HANDLERS[element.name];
  if (handler) handler(element, line);
  else if (!element.name.endsWith("Pr") && descendantsOf(element, "w:t").length > 0) {
    line.story.findings.notRead("unknown-elements", line.story.part, 1, element.name);
  }
}

function walkRun(run: XmlElement, line: Line): void {
  const properties = childOf(run, "w:rPr");
  const change = childOf(properties, "w:rPrChange");
  line.run = runLook(properties, line);
  if (change) line.revisions.open("format", change);
  walk(run, line);
  if (change) line.revisions.close();
  line.run = { isBold: line.styleIsBold, isHidden: false };
}

function runLook(properties: XmlElement | undefined, { story, styleIsBold }: Line): Line["run"] {
  if (!properties) return { isBold: styleIsBold, isHidden: false };
  const chain = story.styles.chain(valueOf(properties, "w:rStyle") ?? "");
  const fromStyle = (ask: (style: Style) => boolean | undefined): boolean | undefined =>
    chain.map(ask).find((answer) => answer !== undefined);
  return {
    isBold: isOn(properties, "w:b") ?? fromStyle((style) => style.isBold) ?? styleIsBold,
    isHidden: isOn(properties, "w:vanish") ?? fromStyle((style) => style.isHidden) ?? false,
  };
}

function walkChange(element: XmlElement, line: Line): void {
  const kind = revisionKind(element.name);
  if (!kind) return;
  const hides = isHidden(kind, line.story.view) ? 1 : 0;
  line.hiding += hides;
  line.revisions.open(kind, element);
  walk(element, line);
  line.revisions.close();
  line.hiding -= hides;
}

function walkSimpleField(field: XmlElement, line: Line): void {
  const { fields } = line.story;
  fields.begin();
  fields.instruct(field.attributes["w:instr"] ?? "");
  fields.separate();
  walk(field, line);
  fields.end();
}

function within(name: string): Handler {
  return (element, line) => childrenOf(element, name).forEach((child) => walk(child, line));
}

function saying(text: string): Handler {
  return (_, line) => say(text, line);
}

const HANDLERS: Readonly<Record<string, Handler>> = {
  "w:r": walkRun,
  "w:t": sayText,
  "w:delText": sayText,
  "w:tab": saying("\t"),
  "w:ptab": saying("\t"),
  "w:br": saying("\n"),
  "w:cr": saying("\n"),
  "w:noBreakHyphen": saying("\u2011"),
  "w:softHyphen": saying("\u00ad"),
  "w:sym": saySymbol,
  "w:ins": walkChange,
  "w:del": walkChange,
  "w:moveFrom": walkChange,
  "w:moveTo": walkChange,
  "w:hyperlink": walk,
  "w:smartTag": walk,
  "w:customXml": walk,
  "w:dir": walk,
  "w:bdo": walk,
  "w:sdt": within("w:sdtContent"),
  "w:ruby": within("w:rubyBase"),
  "w:fldSimple": walkSimpleField,
  "w:fldChar": markField,
  "w:instrText": instructField,
  "w:footnoteReference": noteReference("footnote"),
  "w:endnoteReference": noteReference("endnote"),
  "w:drawing": lookAtDrawing,
  "w:pict": lookAtDrawing,
  "w:object": lookAtDrawing,
  "mc:AlternateContent": (element, line) => chosenBranch(element).forEach((child) => handle(child, line)),
  "m:oMathPara": (element, line) => elementsOf(element).forEach((child) => handle(child, line)),
  "m:oMath": sayFormula,
};
