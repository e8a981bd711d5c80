/** A body, cell, note, text box, header or footer without tracked changes → its blocks. */
import type { XmlElement } from "../../reading/xml/xmlElement.js";
import { contentOf, isElement } from "../xml/build.js";
import type { Block, Cell, Paragraph, Row, Story, Table } from "./block.js";
import { sectionOf } from "./sections.js";
import { storyPlace, unitsOf, type StoryPlace } from "./unitsOf.js";
import { shownChildren, type PartPlace } from "./objectKeys.js";

export function readStory(container: XmlElement, place: PartPlace): Story {
  const story = { container, blocks: [] as Block[], opaque: [] as string[] };
  addBlocks(container, container.children, storyPlace(place), story);
  return story;
}

interface Growing {
  readonly blocks: Block[];
  readonly opaque: string[];
}

function addBlocks(
  holder: XmlElement,
  nodes: XmlElement["children"],
  place: StoryPlace,
  story: Growing,
): void {
  for (const one of nodes) {
    if (!isElement(one)) continue;
    if (one.name === "w:p") story.blocks.push(readParagraph(one, holder, place));
    else if (one.name === "w:tbl") story.blocks.push(readTable(one, holder, place));
    else if (one.name === "w:sdt") addBlocks(one, contentOf(one, "w:sdtContent"), place, story);
    else if (one.name === "w:customXml") addBlocks(one, one.children, place, story);
    else if (OPAQUE.has(one.name)) story.opaque.push(one.name);
    if (one.name === "mc:AlternateContent") {
      for (const version of shownChildren(one)) addBlocks(one, version.children, place, story);
    }
  }
}

/** Whole documents inside a document; blocks in several versions, of which the first is compared. */
const OPAQUE = new Set(["w:altChunk", "mc:AlternateContent"]);

function readParagraph(element: XmlElement, holder: XmlElement, place: StoryPlace): Paragraph {
  const units = unitsOf(element, place);
  let [text, weight, hasInside] = ["", 0, false];
  for (const unit of units) {
    text += unit.key;
    weight += unit.weight;
    hasInside ||= unit.inside !== undefined;
  }
  const section = sectionOf(element) ? "\u00a7" : "";
  return { kind: "paragraph", element, holder, units, key: foldSpaces(text) + section, weight, hasInside };
}

/** Readers do not tell one space from two, or a no-break space from a plain one. */
function foldSpaces(text: string): string {
  return text.replace(/[^\S\t\v]+/g, " ").trim();
}

function readTable(element: XmlElement, holder: XmlElement, place: PartPlace): Table {
  const rows = partsOf(element, "w:tr").map((row) => readRow(row, place));
  return {
    kind: "table",
    element,
    holder,
    rows,
    ...summed(rows, "\u0002"),
    key: `\u0003${joined(rows, "\u0002")}`,
  };
}

function readRow(element: XmlElement, place: PartPlace): Row {
  const cells = partsOf(element, "w:tc").map((cell) => readCell(cell, place));
  return { element, cells, ...summed(cells, "\u0001") };
}

function readCell(element: XmlElement, place: PartPlace): Cell {
  const story = readStory(element, place);
  return { element, story, ...summed(story.blocks, "\n") };
}

interface Part {
  readonly key: string;
  readonly weight: number;
  readonly hasInside: boolean;
}

function summed(parts: readonly Part[], separator: string): Part {
  return {
    key: joined(parts, separator),
    weight: parts.reduce((sum, one) => sum + one.weight, 0),
    hasInside: parts.some((one) => one.hasInside),
  };
}

function joined(parts: readonly Part[], separator: string): string {
  return parts.map(({ key }) => key).join(separator);
}

/** Rows of a table, cells of a row, also inside content controls. */
function partsOf(one: XmlElement, name: "w:tr" | "w:tc"): XmlElement[] {
  return one.children.flatMap((child) => {
    if (!isElement(child)) return [];
    if (child.name === name) return [child];
    if (child.name === "w:sdt")
      return partsOf({ ...child, children: contentOf(child, "w:sdtContent") }, name);
    return child.name === "w:customXml" ? partsOf(child, name) : [];
  });
}
