/**
 * styles.xml → what the style of a paragraph or a run means for reading: numbering, level of a
 * heading, bold, centred. Styles inherit from those they are based on.
 */
import { childOf, childrenOf, isOn, numberOf, valueOf, type XmlElement } from "../xml/xmlElement.js";

export interface Styles {
  /** The style itself and those below it, down to the first; unknown ids give an empty chain. */
  readonly chain: (id: string | undefined) => readonly Style[];
  /** Id of a list style → the `numId` it names. */
  readonly listStyles: ReadonlyMap<string, string>;
  /** Tag of the language of the file, "" when it names none. For numbers in words only. */
  readonly language: string;
}

export interface Style {
  readonly id: string;
  readonly numbering: { readonly list: string | undefined; readonly level: number | undefined };
  /** From 1; null when the style says that it is no heading. */
  readonly headingLevel: number | null | undefined;
  readonly isBold: boolean | undefined;
  readonly isHidden: boolean | undefined;
  readonly alignment: string | undefined;
}

interface Entry extends Style {
  readonly basedOn: string | undefined;
}

export function readStyles(root: XmlElement | undefined): Styles {
  const elements = childrenOf(root, "w:style");
  const entries = new Map(elements.map((one) => [one.attributes["w:styleId"] ?? "", entryOf(one)]));
  const usual = elements.find(
    ({ attributes }) => attributes["w:type"] === "paragraph" && isYes(attributes["w:default"]),
  )?.attributes["w:styleId"];
  const chains = new Map<string, readonly Style[]>();
  return {
    chain(id = usual ?? "") {
      const known = chains.get(id);
      if (known) return known;
      const found = chainOf(id, entries);
      chains.set(id, found);
      return found;
    },
    listStyles: new Map(elements.flatMap(listStyleOf)),
    language: languageOf(root),
  };
}

const LONGEST_CHAIN = 30;

function chainOf(id: string, entries: ReadonlyMap<string, Entry>): readonly Style[] {
  const chain: Entry[] = [];
  let entry = entries.get(id);
  // Styles in a circle are a mistake of the file; a chain as long as this is one too.
  while (entry && chain.length < LONGEST_CHAIN) {
    chain.push(entry);
    entry = entries.get(entry.basedOn ?? "");
  }
  return chain;
}

function entryOf(style: XmlElement): Entry {
  const [paragraph, run] = [childOf(style, "w:pPr"), childOf(style, "w:rPr")];
  const numbering = childOf(paragraph, "w:numPr");
  return {
    id: style.attributes["w:styleId"] ?? "",
    basedOn: valueOf(style, "w:basedOn"),
    numbering: { list: valueOf(numbering, "w:numId"), level: numberOf(numbering, "w:ilvl") },
    headingLevel: headingLevelIn(paragraph) ?? levelOfName(valueOf(style, "w:name") ?? ""),
    isBold: isOn(run, "w:b"),
    isHidden: isOn(run, "w:vanish"),
    alignment: valueOf(paragraph, "w:jc"),
  };
}

/** Undefined when nothing is said; null when the paragraph is body text. */
export function headingLevelIn(properties: XmlElement | undefined): number | null | undefined {
  const level = numberOf(properties, "w:outlineLvl");
  if (level === undefined) return undefined;
  return level >= 0 && level < 9 ? level + 1 : null;
}

/** The names of built-in styles are English in every language of Word; other programs translate. */
function levelOfName(name: string): number | undefined {
  const digit = /^(?:heading|заголовок|тақырып|айдар)[ _]?([1-9])$/i.exec(name)?.[1];
  return digit === undefined ? undefined : Number(digit);
}

function listStyleOf(style: XmlElement): [string, string][] {
  const list = valueOf(childOf(childOf(style, "w:pPr"), "w:numPr"), "w:numId");
  const isList = style.attributes["w:type"] === "numbering" && list !== undefined;
  return isList ? [[style.attributes["w:styleId"] ?? "", list]] : [];
}

function languageOf(root: XmlElement | undefined): string {
  const defaults = childOf(childOf(childOf(root, "w:docDefaults"), "w:rPrDefault"), "w:rPr");
  return valueOf(defaults, "w:lang") ?? "";
}

function isYes(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
