/**
 * Hyperlinks and content controls around inserted words → those of the first file they belong in.
 * A link of the second file only comes over as a new one; a control does not come over at all.
 */
import { childOf, valueOf, type XmlElement } from "../../reading/xml/xmlElement.js";
import type { Atom } from "../plan/atom.js";
import type { Sides, WordsStep } from "../plan/plan.js";
import { addressOf } from "../plan/sameTargets.js";
import { bring } from "../transplant/bring.js";
import { withChildren } from "../xml/build.js";
import type { Pen } from "./pen.js";

/** Wrappers of the second file → wrappers as they stand in the redline. */
export type WrappersOf = (wrappers: readonly XmlElement[]) => readonly XmlElement[];

export function wrappersFor(step: WordsStep, sides: Sides, pen: Pen): WrappersOf {
  const known = matchedWrappers(step, sides);
  return (wrappers) =>
    wrappers.flatMap((wrapper) => {
      const found = known.get(wrapper);
      if (found) return found;
      const fresh = broughtShell(wrapper, sides, pen);
      known.set(wrapper, fresh);
      return fresh;
    });
}

/** Those around words that stay, and those of the same name or address. */
function matchedWrappers(step: WordsStep, sides: Sides): Map<XmlElement, readonly XmlElement[]> {
  const known = new Map<XmlElement, readonly XmlElement[]>();
  const others = wrappersIn(step.b);
  if (others.length === 0) return known;
  for (const [i, j] of step.pairs) {
    const own = step.a[i]?.units[0]?.wrappers ?? [];
    step.b[j]?.units[0]?.wrappers.forEach((other, depth) => {
      const wrapper = own[depth];
      if (wrapper && wrapper.name === other.name && !known.has(other)) known.set(other, [wrapper]);
    });
  }
  const ours = new Map(wrappersIn(step.a).map((one) => [identity(one, sides.a), one]));
  for (const other of others) {
    const same = ours.get(identity(other, sides.b));
    if (same && !known.has(other)) known.set(other, [same]);
  }
  return known;
}

function wrappersIn(atoms: readonly Atom[]): XmlElement[] {
  return [...new Set(atoms.flatMap(({ units }) => units.flatMap(({ wrappers }) => wrappers)))];
}

function identity(wrapper: XmlElement, place: Sides["a"]): string | XmlElement {
  if (wrapper.name === "w:sdt") {
    const properties = childOf(wrapper, "w:sdtPr");
    const name = valueOf(properties, "w:tag") ?? valueOf(properties, "w:alias");
    return name === undefined ? wrapper : `control ${name}`;
  }
  const address =
    wrapper.name === "w:hyperlink"
      ? (addressOf(wrapper, place) ?? wrapper.attributes["w:anchor"])
      : undefined;
  return address === undefined ? wrapper : `link ${address}`;
}

function broughtShell(wrapper: XmlElement, sides: Sides, pen: Pen): readonly XmlElement[] {
  if (wrapper.name === "w:sdt") {
    pen.luggage.leftBehind("content-controls");
    return [];
  }
  return bring(withChildren(wrapper, []), { from: sides.b.part, to: sides.a.part }, pen.luggage);
}
