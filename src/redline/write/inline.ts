/**
 * Pieces of a paragraph, each kept, inserted or deleted → its content: runs with `w:ins` and `w:del`
 * around them, inside the hyperlinks and content controls they belong to.
 */
import type { XmlElement } from "../../reading/xml/xmlElement.js";
import type { Mark } from "../revisions/revisionNames.js";
import { paragraphNodes } from "../story/paragraphNodes.js";
import type { Unit } from "../story/unit.js";
import { isElement, renamed, withAttributes, withChildren, withContent } from "../xml/build.js";
import type { Stamps } from "./stamps.js";

export interface Piece {
  readonly unit: Pick<Unit, "run" | "nodes" | "wrappers">;
  /** Undefined for what stays. */
  readonly mark: Mark | undefined;
}

/** `shells` remembers which content controls were written: an id may stand only once in a file. */
export function inlineContent(
  pieces: readonly Piece[],
  stamps: Stamps,
  shells: Set<XmlElement>,
): XmlElement[] {
  return contentAt(0, undividedControls(pieces), stamps, shells);
}

function contentAt(
  depth: number,
  pieces: readonly Piece[],
  stamps: Stamps,
  shells: Set<XmlElement>,
): XmlElement[] {
  return groupsOf(pieces, (one) => one.unit.wrappers[depth]).flatMap(([wrapper, group]) => {
    if (!wrapper) return markedContent(group, stamps);
    const inner = contentAt(depth + 1, group, stamps, shells);
    return [shellOf(wrapper, inner, shells)];
  });
}

function markedContent(pieces: readonly Piece[], stamps: Stamps): XmlElement[] {
  return groupsOf(pieces, (one) => one.mark).flatMap(([mark, group]) => {
    const units = group.map(({ unit }) =>
      mark === "deleted" ? { ...unit, nodes: unit.nodes.map(asDeleted) } : unit,
    );
    const nodes = paragraphNodes(units);
    return mark ? [stamps.mark(mark, nodes)] : nodes;
  });
}

/** Neighbours of one kind together. */
function groupsOf<K>(pieces: readonly Piece[], kindOf: (piece: Piece) => K): [K, Piece[]][] {
  const groups: [K, Piece[]][] = [];
  for (const piece of pieces) {
    const [kind, last] = [kindOf(piece), groups.at(-1)];
    if (last && last[0] === kind) last[1].push(piece);
    else groups.push([kind, [piece]]);
  }
  return groups;
}

/** Text and instructions of a deletion have names of their own; text boxes in it do not. */
function asDeleted(node: XmlElement): XmlElement {
  if (node.name === "w:t") return withAttributes(renamed(node, "w:delText"), { "xml:space": "preserve" });
  if (node.name === "w:instrText") return renamed(node, "w:delInstrText");
  if (node.name !== "w:r") return node;
  return withChildren(
    node,
    node.children.map((child) => (isElement(child) ? asDeleted(child) : child)),
  );
}

function shellOf(wrapper: XmlElement, children: readonly XmlElement[], shells: Set<XmlElement>): XmlElement {
  if (wrapper.name !== "w:sdt") return withChildren(wrapper, children);
  const shell = withContent(wrapper, "w:sdtContent", children);
  if (!shells.has(wrapper)) {
    shells.add(wrapper);
    return shell;
  }
  const properties = wrapper.children.find((child) => isElement(child) && child.name === "w:sdtPr");
  if (!properties || !isElement(properties)) return shell;
  const withoutId = properties.children.filter((child) => !isElement(child) || child.name !== "w:id");
  return withContent(shell, "w:sdtPr", withoutId);
}

/** What was inserted between two pieces of one content control stands inside it. */
function undividedControls(pieces: readonly Piece[]): readonly Piece[] {
  const controls = new Set(
    pieces.flatMap(({ unit }) => unit.wrappers.filter(({ name }) => name === "w:sdt")),
  );
  let result = pieces;
  for (const control of controls) {
    const isIn = (piece: Piece): boolean => piece.unit.wrappers.includes(control);
    const [first, last] = [result.findIndex(isIn), result.findLastIndex(isIn)];
    const around = result[first]?.unit.wrappers ?? [];
    const wrappers = around.slice(0, around.indexOf(control) + 1);
    result = result.map((piece, index) =>
      index < first || index > last || isIn(piece) ? piece : { ...piece, unit: { ...piece.unit, wrappers } },
    );
  }
  return result;
}
