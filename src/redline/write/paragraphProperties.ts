/**
 * Which properties a paragraph of the redline has. Text of the first file keeps the format it had
 * there, also where it now ends with the mark of another paragraph; new text brings its own.
 */
import { childOf, type XmlElement } from "../../reading/xml/xmlElement.js";
import type { Sides } from "../plan/plan.js";
import type { Paragraph } from "../story/block.js";
import { bring } from "../transplant/bring.js";
import { element } from "../xml/build.js";
import { isNumbered, withListOf } from "./numbering.js";
import type { Pen } from "./pen.js";
import { NO_PROPERTIES, plainFormat, withFormatChange, withMark } from "./properties.js";
import type { Change } from "./writeWords.js";

/** Where the text of the paragraph being written comes from, as far as accepted changes show it. */
export interface Sources {
  readonly see: (change: Change) => void;
  /** A mark has ended a paragraph of the redline. */
  readonly endParagraph: (change: Change) => void;
  /** The paragraph of the first file that gave most of it; undefined when all of it is new. */
  readonly main: () => Paragraph | undefined;
  /** New paragraphs stand before this one, and nothing of `a` but its mark stands in it. */
  readonly isMarkOnly: (a: Paragraph) => boolean;
}

export function createSources(): Sources {
  const weights = new Map<Paragraph, number>();
  const seen = new Set<Paragraph>();
  let hasNewParagraph = false;
  return {
    see({ a, b }) {
      if (a) seen.add(a.paragraph);
      if (a && b) weights.set(a.paragraph, (weights.get(a.paragraph) ?? 0) + a.weight);
    },
    endParagraph({ mark }) {
      if (mark !== "deleted") weights.clear();
      if (mark === "inserted") hasNewParagraph = true;
      seen.clear();
    },
    main: () => [...weights].reduce((best, one) => (one[1] > best[1] ? one : best), NOTHING)[0],
    isMarkOnly: (a) => hasNewParagraph && !seen.has(a),
  };
}

const NOTHING: [Paragraph | undefined, number] = [undefined, 0];

/** None, or the one `w:pPr`. */
export function propertiesFor(change: Change, sources: Sources, sides: Sides, pen: Pen): XmlElement[] {
  const { a, b, mark, isLast } = change;
  const source = sources.main();
  if (a && mark) return [withMark(propertiesOf(a.paragraph), mark, pen.stamps)];
  if (a && b) {
    const isNew = isLast && source === undefined && sources.isMarkOnly(a.paragraph);
    return isNew
      ? newProperties(a.paragraph, b.paragraph, sides, pen)
      : keptProperties(a.paragraph, b.paragraph, source, pen);
  }
  if (!b) return [];
  const isOfSource =
    source && isNumbered(propertiesOf(source), pen.a) === isNumbered(propertiesOf(b.paragraph), pen.b);
  const properties = isOfSource
    ? plainFormat(propertiesOf(source))
    : broughtProperties(b.paragraph, sides, pen);
  return [withMark(properties, "inserted", pen.stamps)];
}

/** The last mark stays although its paragraph ends earlier now: here it ends a new one. */
function newProperties(a: Paragraph, b: Paragraph, sides: Sides, pen: Pen): XmlElement[] {
  return withContentOnly(withFormatChange(propertiesOf(a), broughtProperties(b, sides, pen), pen.stamps));
}

function keptProperties(a: Paragraph, b: Paragraph, source: Paragraph | undefined, pen: Pen): XmlElement[] {
  const own = propertiesOf(a);
  const from = source ?? a;
  const wanted = withListOf(from, b, pen) ?? propertiesOf(from);
  return withContentOnly(wanted === own ? own : withFormatChange(own, wanted, pen.stamps));
}

function withContentOnly(properties: XmlElement): XmlElement[] {
  return properties.children.length > 0 ? [properties] : [];
}

function broughtProperties({ element: paragraph }: Paragraph, sides: Sides, pen: Pen): XmlElement {
  const properties = childOf(paragraph, "w:pPr");
  const [brought] = properties
    ? bring(properties, { from: sides.b.part, to: sides.a.part }, pen.luggage)
    : [];
  return brought ?? element("w:pPr");
}

function propertiesOf({ element: paragraph }: Paragraph): XmlElement {
  return childOf(paragraph, "w:pPr") ?? NO_PROPERTIES;
}
