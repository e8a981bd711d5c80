/**
 * A tree with tracked changes → the same tree with all of them accepted, or all rejected.
 *
 * A paragraph whose mark goes is joined with the one that follows, which keeps its own properties,
 * as Word does it. Changes of format inside formulas are dropped in both views.
 */
import { childOf, type XmlElement, type XmlNode } from "../../reading/xml/xmlElement.js";
import { contentOf, isElement, renamed, withChildren } from "../xml/build.js";
import { isRemovedPart, isFlaggedGone } from "./goneParts.js";
import { joinParagraphs, type ResolvedNode } from "./joinParagraphs.js";
import { FORMAT_CHANGES, isGone, markOf, RANGES, type View } from "./revisionNames.js";

/** The same object when there was nothing to resolve. */
export function resolveRevisions(root: XmlElement, view: View): XmlElement {
  return countRevisions(root) > 0 ? resolved(root, view, false) : root;
}

/** Every piece of text, mark, row, cell, range or format that is tracked counts once. */
export function countRevisions({ name, children }: XmlElement): number {
  let count = markOf(name) !== undefined || FORMAT_CHANGES.has(name) || RANGES.has(name) ? 1 : 0;
  for (const child of children) if (typeof child !== "string") count += countRevisions(child);
  return count;
}

/** `isRestored`: it stood in a deletion that is rejected, so its text becomes plain text again. */
function resolved(one: XmlElement, view: View, isRestored: boolean): XmlElement {
  const nodes = resolvedNodes(one, view, isRestored);
  const children = nodes.some(({ isOpen }) => isOpen)
    ? joinParagraphs(nodes, one.name)
    : nodes.map(({ node }) => node);
  const changed = withChildren(one, restoredProperties(children, one, view));
  const plain = isRestored ? PLAIN_NAMES[one.name] : undefined;
  return plain === undefined ? changed : renamed(changed, plain);
}

function resolvedNodes(one: XmlElement, view: View, isRestored: boolean): ResolvedNode[] {
  return one.children.flatMap((child): ResolvedNode[] => {
    if (!isElement(child)) return [{ node: child, isOpen: false }];
    if (RANGES.has(child.name) || isRemovedPart(child, view)) return [];
    if (FORMAT_CHANGES.has(child.name)) return view === "rejected" ? [{ node: child, isOpen: false }] : [];
    const mark = markOf(child.name);
    if (mark === undefined) {
      const node = resolved(child, view, isRestored);
      return isEmptied(node, child) ? [] : [{ node, isOpen: isOpenParagraph(child, view) }];
    }
    // Among properties a mark is a flag, which has been seen where the properties belong.
    if (isGone(mark, view) || PROPERTIES.has(one.name)) return [];
    return resolvedNodes(child, view, isRestored || mark === "deleted");
  });
}

/** A content control without its content goes with it. */
function isEmptied(control: XmlElement, before: XmlElement): boolean {
  const content = (one: XmlElement): readonly XmlNode[] => contentOf(one, "w:sdtContent");
  return control.name === "w:sdt" && content(control).length === 0 && content(before).length > 0;
}

function isOpenParagraph(one: XmlElement, view: View): boolean {
  return one.name === "w:p" && isFlaggedGone(childOf(childOf(one, "w:pPr"), "w:rPr"), view);
}

/** A rejected change of format brings the older properties back. */
function restoredProperties(children: readonly XmlNode[], one: XmlElement, view: View): readonly XmlNode[] {
  if (view === "accepted") return children;
  const change = children.find((child) => isElement(child) && FORMAT_CHANGES.has(child.name));
  if (!change || !isElement(change)) return children;
  const older = childOf(change, one.name)?.children ?? [];
  // The older properties of a paragraph tell neither those of its mark nor its section.
  const stays = children.filter((child) => isElement(child) && BESIDE_OLDER.has(child.name));
  return one.name === "w:pPr" ? [...older, ...stays] : older;
}

const BESIDE_OLDER = new Set(["w:rPr", "w:sectPr"]);

const PROPERTIES = new Set(["w:rPr", "w:trPr", "w:tcPr", "w:numPr", "m:ctrlPr"]);

const PLAIN_NAMES: Readonly<Record<string, string>> = {
  "w:delText": "w:t",
  "w:delInstrText": "w:instrText",
};
