/**
 * Tracked changes and the two ways to look at them: as if all were accepted, or all rejected.
 */
import type { ReadRevision } from "../agreementText.js";
import { childOf, type XmlElement } from "../xml/xmlElement.js";

export type View = "accepted" | "rejected";

type Kind = ReadRevision["kind"];

/** Elements that hold what was inserted or taken away, in a text or in the marks of a paragraph or row. */
const KINDS: Readonly<Record<string, Kind>> = {
  "w:ins": "inserted",
  "w:del": "deleted",
  "w:moveFrom": "moved-from",
  "w:moveTo": "moved-to",
  "w:cellIns": "inserted",
  "w:cellDel": "deleted",
};

export function revisionKind(name: string): Kind | undefined {
  return KINDS[name];
}

export function isHidden(kind: Kind, view: View): boolean {
  if (kind === "format") return false;
  return (kind === "deleted" || kind === "moved-from") === (view === "accepted");
}

/** The marks of change among the properties of a paragraph's end, a row or a cell. */
export function marksIn(properties: XmlElement | undefined): XmlElement[] {
  if (!properties) return [];
  return properties.children.filter((one) => typeof one !== "string" && one.name in KINDS) as XmlElement[];
}

export function isMarkedAway(properties: XmlElement | undefined, view: View): boolean {
  return marksIn(properties).some(({ name }) => {
    const kind = KINDS[name];
    return kind !== undefined && isHidden(kind, view);
  });
}

/** The properties of a paragraph in this view: a rejected change of format brings the old ones back. */
export function paragraphProperties(paragraph: XmlElement, view: View): XmlElement | undefined {
  const properties = childOf(paragraph, "w:pPr");
  const change = view === "rejected" ? childOf(properties, "w:pPrChange") : undefined;
  return change ? childOf(change, "w:pPr") : properties;
}

/** The properties of the end of a paragraph; they are never those of an older format. */
export function markProperties(paragraph: XmlElement): XmlElement | undefined {
  return childOf(childOf(paragraph, "w:pPr"), "w:rPr");
}
