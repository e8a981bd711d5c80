/**
 * The properties of a paragraph and its style → its place in a list, its level as a heading, and
 * how it looks.
 */
import { childOf, numberOf, valueOf, type XmlElement } from "../xml/xmlElement.js";
import type { Lists } from "./numbering/listDefinitions.js";
import { headingLevelIn, type Style, type Styles } from "./styles.js";
import type { View } from "./views.js";

export interface ParagraphFormat {
  readonly numbering: { readonly list: string; readonly level: number } | undefined;
  /** From 1; undefined when the file does not say that this is a heading. */
  readonly headingLevel: number | undefined;
  readonly isCentred: boolean;
  /** Whether runs are bold that say nothing of their own. */
  readonly isBold: boolean;
}

/** `properties` are those of the view. */
export function paragraphFormat(
  properties: XmlElement | undefined,
  styles: Styles,
  lists: Lists,
  view: View,
): ParagraphFormat {
  const chain = styles.chain(valueOf(properties, "w:pStyle"));
  const heading = headingLevelIn(properties) ?? firstIn(chain, ({ headingLevel }) => headingLevel);
  const alignment = valueOf(properties, "w:jc") ?? firstIn(chain, (style) => style.alignment);
  return {
    numbering: numberingOf(properties, chain, lists, view),
    headingLevel: heading ?? undefined,
    isCentred: alignment === "center",
    isBold: firstIn(chain, (style) => style.isBold) ?? false,
  };
}

/** List 0 means: no list, whatever the style says. */
const NO_LIST = "0";

function numberingOf(
  properties: XmlElement | undefined,
  chain: readonly Style[],
  lists: Lists,
  view: View,
): ParagraphFormat["numbering"] {
  const own = ownNumbering(properties, view);
  const list = valueOf(own, "w:numId") ?? firstIn(chain, ({ numbering }) => numbering.list);
  if (list === undefined || list === NO_LIST) return undefined;

  const level =
    numberOf(own, "w:ilvl") ??
    linkedLevel(chain, list, lists) ??
    firstIn(chain, ({ numbering }) => numbering.level) ??
    0;
  return { list, level };
}

/** A place in a list that was itself inserted is absent where insertions are rejected. */
function ownNumbering(properties: XmlElement | undefined, view: View): XmlElement | undefined {
  const own = childOf(properties, "w:numPr");
  return view === "rejected" && childOf(own, "w:ins") ? undefined : own;
}

/** A level of the list may name the style that stands on it; it outweighs what the style says. */
function linkedLevel(chain: readonly Style[], list: string, lists: Lists): number | undefined {
  const levels = lists.get(list)?.levels ?? [];
  return firstIn(chain, ({ id }) => {
    const level = levels.findIndex((one) => one?.style === id);
    return level < 0 ? undefined : level;
  });
}

function firstIn<T>(chain: readonly Style[], ask: (style: Style) => T | undefined): T | undefined {
  for (const style of chain) {
    const found = ask(style);
    if (found !== undefined) return found;
  }
  return undefined;
}
