/** What it costs to keep two atoms of the same key, counted in characters: they may differ unseen. */
import { childOf, textOf, valueOf } from "../../reading/xml/xmlElement.js";
import type { Paragraph } from "../story/block.js";
import type { Atom } from "./atom.js";

/** The end of a heading is not the end of a provision, even when both words are gone. */
const OTHER_STYLE = 4;
const OTHER_TEXT_INSIDE = 1;

export function extraCost(a: Atom, b: Atom): number {
  if (a.isMark) return styleOf(a.paragraph) === styleOf(b.paragraph) ? 0 : OTHER_STYLE;
  const [inside, other] = [a.units[0]?.inside, b.units[0]?.inside];
  if (inside?.kind !== "boxes" || other?.kind !== "boxes") return 0;
  return inside.shown.map(textOf).join() === other.shown.map(textOf).join() ? 0 : OTHER_TEXT_INSIDE;
}

function styleOf(paragraph: Paragraph): string {
  return valueOf(childOf(paragraph.element, "w:pPr"), "w:pStyle") ?? "";
}
