/**
 * Lists of the second file → lists of the first. Where a kept paragraph shows which list goes with
 * which, an inserted one continues that list and is numbered along; otherwise the list is copied.
 */
import { childOf, childrenOf, valueOf, type XmlElement, type XmlNode } from "../../reading/xml/xmlElement.js";
import { isSamePart, linkOfKind, partOfKind } from "../package/partOfKind.js";
import type { WordPackage } from "../package/wordPackage.js";
import { contentType, declareContentType } from "../package/contentTypes.js";
import { element, isElement, withAttributes, withChildren } from "../xml/build.js";

export interface Lists {
  /** A paragraph in list `b` of the second file was found to be one in list `a` of the first. */
  readonly learn: (a: string, b: string) => void;
  /** Id in the second file → id in the first. */
  readonly listOf: (id: string) => string;
}

export function createLists(a: WordPackage, b: WordPackage, bring: (list: XmlElement) => XmlElement): Lists {
  const known = new Map<string, string>();
  const isSame = isSamePart(a, b, "numbering");
  return {
    learn(one, other) {
      if (!known.has(other)) known.set(other, one);
    },
    listOf(id) {
      const found = known.get(id);
      if (found !== undefined || id === "0" || isSame) return found ?? id;
      const source = findList(id, b);
      // «0» takes a paragraph out of every list: the second file does not declare this one.
      if (!source) return "0";
      const part = ensureNumbering(a, b);
      const own = String(highest(a.tree(part), "w:num", "w:numId") + 1);
      // Known before it is copied: a list may name a style, and the style the list.
      known.set(id, own);
      addList(a, part, own, { ...source, abstract: withoutIdentity(bring(source.abstract)) });
      return own;
    },
  };
}

interface ListSource {
  readonly list: XmlElement;
  readonly abstract: XmlElement;
}

function findList(id: string, file: WordPackage): ListSource | undefined {
  const part = partOfKind(file, "numbering");
  const root = part === undefined ? undefined : file.tree(part);
  const list = childrenOf(root, "w:num").find(({ attributes }) => attributes["w:numId"] === id);
  const abstractId = valueOf(list, "w:abstractNumId");
  const abstract = childrenOf(root, "w:abstractNum").find(
    ({ attributes }) => attributes["w:abstractNumId"] === abstractId,
  );
  return list && abstract ? { list, abstract } : undefined;
}

/** All abstract lists stand before the first list. */
function addList(a: WordPackage, part: string, id: string, { list, abstract }: ListSource): void {
  const root = a.tree(part);
  if (!root) return;
  const abstractId = String(highest(root, "w:abstractNum", "w:abstractNumId") + 1);
  const abstractCopy = withAttributes(abstract, { "w:abstractNumId": abstractId });
  const children = list.children.map((child) =>
    isElement(child) && child.name === "w:abstractNumId"
      ? withAttributes(child, { "w:val": abstractId })
      : child,
  );
  const listCopy = withAttributes(withChildren(list, children), { "w:numId": id });
  const is = (name: string) => (child: XmlNode) => isElement(child) && child.name === name;
  const abstractEnd =
    root.children.findLastIndex(is("w:abstractNum")) + 1 ||
    root.children.findLastIndex(is("w:numPicBullet")) + 1;
  const listEnd = Math.max(root.children.findLastIndex(is("w:num")) + 1, abstractEnd);
  a.put(
    part,
    withChildren(root, [
      ...root.children.slice(0, abstractEnd),
      abstractCopy,
      ...root.children.slice(abstractEnd, listEnd),
      listCopy,
      ...root.children.slice(listEnd),
    ]),
  );
}

/** Word takes two abstract lists of one identity for one list. */
function withoutIdentity(abstract: XmlElement): XmlElement {
  return withChildren(
    abstract,
    abstract.children.filter((child) => !isElement(child) || !IDENTITY.has(child.name)),
  );
}

const IDENTITY = new Set(["w:nsid", "w:tmpl", "w:styleLink", "w:numStyleLink"]);

/** A file without a list gets an empty list of lists. */
function ensureNumbering(a: WordPackage, b: WordPackage): string {
  const known = partOfKind(a, "numbering");
  const link = linkOfKind(b, "numbering");
  if (known !== undefined || !link) return known ?? "";
  const part = "word/numbering.xml";
  const { attributes } = b.tree(link.target) ?? element("w:numbering");
  a.put(part, element("w:numbering", attributes));
  a.relate(a.main, { type: link.type, target: part, isExternal: false });
  declareContentType(a, part, contentType(b, link.target) ?? "");
  return part;
}

function highest(root: XmlElement | undefined, name: string, attribute: string): number {
  return childrenOf(root, name).reduce(
    (most, { attributes }) => Math.max(most, Number(attributes[attribute]) || 0),
    0,
  );
}

/** The list a paragraph names itself; a list it only has by its style is not told. */
export function ownList(paragraph: XmlElement): string | undefined {
  return valueOf(childOf(childOf(paragraph, "w:pPr"), "w:numPr"), "w:numId");
}
