/**
 * numbering.xml → lists by `numId`, each with its nine levels as they are in force: overrides
 * applied, links through list styles followed.
 */
import { childOf, childrenOf, isOn, numberOf, valueOf, type XmlElement } from "../../xml/xmlElement.js";
import { bulletText } from "../symbols.js";

export interface ListLevel {
  readonly start: number;
  /** Name of the number format: "decimal", "russianLower", "bullet". */
  readonly format: string;
  /** Of the format "custom". */
  readonly pattern: string;
  /** "%1.%2." or the text of a bullet. */
  readonly text: string;
  /** Nothing stands between label and text: «1» before «-бөлім.». */
  readonly isJoined: boolean;
  /** The level is counted anew after this level (from 1) or a higher one; 0: never. */
  readonly restart: number | undefined;
  /** Numbers of higher levels are shown in digits. */
  readonly isLegal: boolean;
  /** The paragraph style that stands on this level. */
  readonly style: string | undefined;
}

export interface ListDefinition {
  /** Lists with the same counters: several `numId` may continue each other. */
  readonly counters: string;
  readonly levels: readonly (ListLevel | undefined)[];
  /** By level: where the first paragraph of this very list begins. */
  readonly startOverrides: readonly (number | undefined)[];
}

export type Lists = ReadonlyMap<string, ListDefinition>;

const LEVELS = 9;

/** `listStyles`: id of a list style → the `numId` it names. */
export function readLists(numbering: XmlElement | undefined, listStyles: ReadonlyMap<string, string>): Lists {
  const abstract = byId(numbering, "w:abstractNum", "w:abstractNumId");
  const nums = byId(numbering, "w:num", "w:numId");
  const definitions = new Map<string, ListDefinition>();
  for (const [id, num] of nums) {
    const found = followLinks(num, nums, abstract, listStyles);
    if (found) definitions.set(id, definition(num, found));
  }
  return definitions;
}

interface Abstract {
  readonly id: string;
  readonly element: XmlElement;
}

/** A list that only names a list style is the list that this style names. */
function followLinks(
  num: XmlElement,
  nums: ReadonlyMap<string, XmlElement>,
  abstract: ReadonlyMap<string, XmlElement>,
  listStyles: ReadonlyMap<string, string>,
): Abstract | undefined {
  let current: XmlElement | undefined = num;
  // A chain of links is short; a circle must end.
  for (let step = 0; current && step < 10; step += 1) {
    const id = valueOf(current, "w:abstractNumId") ?? "";
    const element = abstract.get(id);
    const link = valueOf(element, "w:numStyleLink");
    if (!element || link === undefined) return element && { id, element };
    current = nums.get(listStyles.get(link) ?? "");
  }
  return undefined;
}

function definition(num: XmlElement, { id, element }: Abstract): ListDefinition {
  const levels = levelsIn(element);
  const startOverrides: (number | undefined)[] = [];
  for (const override of childrenOf(num, "w:lvlOverride")) {
    const index = levelIndex(override);
    if (index === undefined) continue;
    const replaced = childOf(override, "w:lvl");
    if (replaced) levels[index] = levelOf(replaced);
    startOverrides[index] = numberOf(override, "w:startOverride");
  }
  return { counters: id, levels, startOverrides };
}

function levelsIn(element: XmlElement): (ListLevel | undefined)[] {
  const levels: (ListLevel | undefined)[] = [];
  for (const level of childrenOf(element, "w:lvl")) {
    const index = levelIndex(level);
    if (index !== undefined) levels[index] = levelOf(level);
  }
  return levels;
}

function levelIndex({ attributes }: XmlElement): number | undefined {
  const index = Number(attributes["w:ilvl"]);
  return Number.isInteger(index) && index >= 0 && index < LEVELS ? index : undefined;
}

function levelOf(level: XmlElement): ListLevel {
  const numFmt = formatOf(level);
  const format = numFmt?.attributes["w:val"] ?? "decimal";
  const isNull = ["1", "true", "on"].includes(childOf(level, "w:lvlText")?.attributes["w:null"] ?? "");
  const text = isNull ? "" : (valueOf(level, "w:lvlText") ?? "");
  return {
    start: numberOf(level, "w:start") ?? 0,
    format,
    pattern: numFmt?.attributes["w:format"] ?? "",
    text: format === "bullet" ? bulletText(text, fontOf(level)) : text,
    isJoined: valueOf(level, "w:suff") === "nothing",
    restart: numberOf(level, "w:lvlRestart"),
    isLegal: isOn(level, "w:isLgl") ?? false,
    style: valueOf(level, "w:pStyle"),
  };
}

/** Newer formats stand in a choice, beside a number format for older programs. */
function formatOf(level: XmlElement): XmlElement | undefined {
  const choice = childOf(childOf(level, "mc:AlternateContent"), "mc:Choice");
  return childOf(choice, "w:numFmt") ?? childOf(level, "w:numFmt");
}

function fontOf(level: XmlElement): string {
  const fonts = childOf(childOf(level, "w:rPr"), "w:rFonts")?.attributes;
  return fonts?.["w:ascii"] ?? fonts?.["w:hAnsi"] ?? "";
}

function byId(root: XmlElement | undefined, name: string, attribute: string): Map<string, XmlElement> {
  return new Map(childrenOf(root, name).map((one) => [one.attributes[attribute] ?? "", one]));
}
