/**
 * Bookmarks of the second file → bookmarks of the first. Names are no guide: many programs make
 * them from numbers, and a number means another point in another version. A bookmark in a kept
 * paragraph is the one the first file has there; one in new text comes along.
 */
import { textOf, type XmlElement, type XmlNode } from "../../reading/xml/xmlElement.js";
import type { Paragraph } from "../story/block.js";
import { element, isElement, withChildren } from "../xml/build.js";

export interface Bookmarks {
  /** The beginning or the end of a bookmark in new text; nothing for one the first file has already. */
  readonly bring: (one: XmlElement) => XmlElement[];
  /** A name in the second file → the name in the redline. */
  readonly nameOf: (name: string) => string;
  /** A kept paragraph, as it is `now`, with the bookmarks that are referred to and the first file lacks. */
  readonly anchored: (paragraph: XmlElement, now: XmlElement) => XmlElement;
  /** Ids of bookmarks whose end stayed behind. */
  readonly unfinished: () => ReadonlySet<string>;
}

export function createBookmarks(
  a: XmlElement,
  b: XmlElement,
  kept: () => Iterable<readonly [Paragraph, Paragraph]>,
  nextId: () => string,
): Bookmarks {
  // Files without references, and there are many, never need any of this.
  let known: Names | undefined;
  const names = (): Names => (known ??= namesFor(a, b, kept()));
  const open = new Map<string, string>();
  return {
    bring({ name, attributes }) {
      const id = attributes["w:id"] ?? "";
      if (name === "w:bookmarkEnd") {
        const ours = open.get(id);
        open.delete(id);
        return ours === undefined ? [] : [element(name, { "w:id": ours })];
      }
      const fresh = names().coming.get(attributes["w:name"] ?? "");
      if (fresh === undefined) return [];
      names().coming.delete(attributes["w:name"] ?? "");
      const ours = nextId();
      open.set(id, ours);
      return [element(name, { "w:id": ours, "w:name": fresh })];
    },
    nameOf: (name) => names().renamed.get(name) ?? name,
    anchored(paragraph, now) {
      const added = names().added.get(paragraph) ?? [];
      names().added.delete(paragraph);
      return added.reduce((one, name) => around(one, name, nextId()), now);
    },
    unfinished: () => new Set(open.values()),
  };
}

interface Names {
  /** Every name of the second file that has another one here. */
  readonly renamed: Map<string, string>;
  /** Those in new text that something refers to, with their names here. */
  readonly coming: Map<string, string>;
  /** By the paragraph of the first file. */
  readonly added: Map<XmlElement, string[]>;
}

function namesFor(a: XmlElement, b: XmlElement, kept: Iterable<readonly [Paragraph, Paragraph]>): Names {
  const names: Names = { renamed: new Map(), coming: new Map(), added: new Map() };
  const theirs = bookmarksIn(b);
  if (theirs.length === 0) return names;
  const [taken, wanted] = [new Set(bookmarksIn(a)), referencesIn(b)];
  const left = new Set(theirs.filter((name) => wanted.has(name)));
  const unused = (name: string): string => {
    let [fresh, number] = [name, 2];
    while (taken.has(fresh)) fresh = `${name}_${number++}`;
    taken.add(fresh);
    return fresh;
  };
  for (const [one, other] of kept) {
    const ours = startsIn(one);
    const found = startsIn(other).filter((name) => left.delete(name));
    found.forEach((name, index) => {
      const own = ours.includes(name) ? name : (ours[index] ?? ours[0] ?? unused(name));
      if (!ours.includes(own)) names.added.set(one.element, [...(names.added.get(one.element) ?? []), own]);
      if (own !== name) names.renamed.set(name, own);
    });
  }
  for (const name of left) {
    const own = unused(name);
    names.coming.set(name, own);
    if (own !== name) names.renamed.set(name, own);
  }
  return names;
}

function startsIn({ units }: Paragraph): string[] {
  return units.flatMap(({ kind, nodes }) =>
    kind === "aside" ? nodes.filter(isStart).map(({ attributes }) => attributes["w:name"] ?? "") : [],
  );
}

/** Where the cursor was last is nothing to refer to. */
function isStart({ name, attributes }: XmlElement): boolean {
  return name === "w:bookmarkStart" && attributes["w:name"] !== "_GoBack";
}

function bookmarksIn(root: XmlElement): string[] {
  const names: string[] = [];
  visit(root, (one) => {
    if (isStart(one)) names.push(one.attributes["w:name"] ?? "");
  });
  return names;
}

/** Every word of every instruction: «REF _Ref1 \r \h» refers to one of them. */
function referencesIn(root: XmlElement): Set<string> {
  const names = new Set<string>();
  visit(root, (one) => {
    const anchor = one.attributes["w:anchor"];
    if (anchor !== undefined) names.add(anchor);
    if (one.name !== "w:instrText" && one.name !== "w:fldSimple") return;
    const instruction = one.name === "w:instrText" ? textOf(one) : (one.attributes["w:instr"] ?? "");
    for (const word of instruction.split(/[\s"]+/)) names.add(word);
  });
  return names;
}

function visit(one: XmlElement, see: (one: XmlElement) => void): void {
  see(one);
  for (const child of one.children) if (isElement(child)) visit(child, see);
}

function around(paragraph: XmlElement, name: string, id: string): XmlElement {
  const at = paragraph.children.findIndex((child) => isElement(child) && child.name === "w:pPr") + 1;
  return withChildren(paragraph, [
    ...paragraph.children.slice(0, at),
    element("w:bookmarkStart", { "w:id": id, "w:name": name }),
    ...paragraph.children.slice(at),
    element("w:bookmarkEnd", { "w:id": id }),
  ]);
}

/** Bookmarks whose end stayed behind end where they begin. */
export function withEndedBookmarks(one: XmlElement, ids: ReadonlySet<string>): XmlElement {
  if (ids.size === 0) return one;
  const children = one.children.flatMap((child): XmlNode[] => {
    if (!isElement(child)) return [child];
    const id = child.attributes["w:id"] ?? "";
    const isOpen = child.name === "w:bookmarkStart" && ids.has(id);
    return isOpen ? [child, element("w:bookmarkEnd", { "w:id": id })] : [withEndedBookmarks(child, ids)];
  });
  return withChildren(one, children);
}
