/**
 * Counts list numbers as Word does:  numbering.xml + styles.xml → a counter that labels paragraphs in their order.
 *
 * Covers what the renderer writes: one list per language, decimal levels, numbering given by the
 * paragraph style or by the paragraph itself.
 */
import { child, descendants, elementsIn, valueOf, type XmlElement } from "./xmlTree.js";

interface Level {
  readonly text: string;
  readonly start: number;
  /** What stands between the label and the text. */
  readonly suffix: string;
}

export interface Label {
  /** "3.2.", as printed. */
  readonly text: string;
  /** The text of the level, "%1.%2.", from which REF … \t takes the letters away. */
  readonly pattern: string;
  readonly numbers: readonly number[];
  readonly suffix: string;
}

export type Labeller = (paragraph: XmlElement) => Label | undefined;

export function labeller(numbering: XmlElement, styles: XmlElement): Labeller {
  const lists = listsOf(numbering);
  const stylesById = new Map(
    descendants(styles, "w:style").map((style) => [style.attributes["w:styleId"]!, style]),
  );
  const counters = new Map<string, number[]>();

  return (paragraph) => {
    const place = placeInList(child(paragraph, "w:pPr"), stylesById);
    const levels = place && lists.get(place.list);
    const level = levels?.get(place!.level);
    if (!place || !levels || !level) return undefined;

    const counted = counters.get(place.list) ?? [];
    const numbers = [...levels.keys()]
      .filter((index) => index <= place.level)
      .map((index) => {
        const start = levels.get(index)!.start;
        return index === place.level ? (counted[index] ?? start - 1) + 1 : (counted[index] ?? start);
      });
    counters.set(place.list, numbers);
    return { ...level, text: filled(level.text, numbers), pattern: level.text, numbers };
  };
}

export function filled(pattern: string, numbers: readonly number[]): string {
  return pattern.replaceAll(/%(\d)/g, (_, index: string) => String(numbers[Number(index) - 1]));
}

function listsOf(numbering: XmlElement): ReadonlyMap<string, ReadonlyMap<number, Level>> {
  const abstract = new Map(
    elementsIn(numbering)
      .filter(({ name }) => name === "w:abstractNum")
      .map((list) => [list.attributes["w:abstractNumId"], levelsOf(list)]),
  );
  return new Map(
    elementsIn(numbering)
      .filter(({ name }) => name === "w:num")
      .map((list) => [list.attributes["w:numId"]!, abstract.get(valueOf(list, "w:abstractNumId"))!]),
  );
}

function levelsOf(list: XmlElement): ReadonlyMap<number, Level> {
  const suffixes: Readonly<Record<string, string>> = { space: " ", nothing: "", tab: "\t" };
  return new Map(
    descendants(list, "w:lvl").map((level) => [
      Number(level.attributes["w:ilvl"]),
      {
        text: valueOf(level, "w:lvlText") ?? "",
        start: Number(valueOf(level, "w:start") ?? 1),
        suffix: suffixes[valueOf(level, "w:suff") ?? "tab"]!,
      },
    ]),
  );
}

function placeInList(
  properties: XmlElement | undefined,
  styles: ReadonlyMap<string, XmlElement>,
): { readonly list: string; readonly level: number } | undefined {
  const own = child(properties, "w:numPr");
  const list = valueOf(own, "w:numId");
  if (list !== undefined) return { list, level: Number(valueOf(own, "w:ilvl") ?? 0) };

  const style = styles.get(valueOf(properties, "w:pStyle") ?? valueOf(properties, "w:basedOn") ?? "");
  return style && placeInList(inheritable(style), styles);
}

/** The paragraph properties of a style, with the style it is based on as their style. */
function inheritable(style: XmlElement): XmlElement {
  const base = elementsIn(style).filter(({ name }) => name === "w:basedOn");
  return {
    name: "w:pPr",
    attributes: {},
    children: [...base, ...elementsIn(child(style, "w:pPr") ?? style)],
  };
}
