/**
 * Styles of the second file → styles of the first. A style is known by its kind and its name: ids
 * are translated by some programs, «a3» is a heading in one file and a footer in another. A style
 * the first file does not have is copied, with those it is based on.
 */
import { childOf, childrenOf, valueOf, type XmlElement } from "../../reading/xml/xmlElement.js";
import { isSamePart, partOfKind } from "../package/partOfKind.js";
import type { WordPackage } from "../package/wordPackage.js";
import { isElement, withAttributes, withChildren } from "../xml/build.js";

/** Id in the second file → id in the first; undefined when the second file itself lacks it. */
export type StyleOf = (id: string) => string | undefined;

/** `bring` carries over what a copied style refers to: its list. */
export function createStyleOf(
  a: WordPackage,
  b: WordPackage,
  bring: (style: XmlElement) => XmlElement,
): StyleOf {
  const known = new Map<string, string | undefined>();
  const isSame = isSamePart(a, b, "styles");
  const styleOf: StyleOf = (id) => {
    if (isSame) return id;
    if (known.has(id)) return known.get(id);
    const style = stylesIn(b).find(({ attributes }) => attributes["w:styleId"] === id);
    const same = style && stylesIn(a).find((one) => nameOf(one) === nameOf(style));
    // Known before it is copied: styles may refer to one another in a circle.
    const target = same?.attributes["w:styleId"] ?? (style && unusedId(id, a));
    known.set(id, target);
    if (style && !same && target !== undefined) copyStyle(style, target, a, styleOf, bring);
    return target;
  };
  return styleOf;
}

function stylesIn(file: WordPackage): XmlElement[] {
  const part = partOfKind(file, "styles");
  return childrenOf(part === undefined ? undefined : file.tree(part), "w:style");
}

function nameOf(style: XmlElement): string {
  return `${style.attributes["w:type"] ?? ""} ${valueOf(style, "w:name")?.toLowerCase() ?? ""}`;
}

function unusedId(id: string, file: WordPackage): string {
  const taken = new Set(stylesIn(file).map(({ attributes }) => attributes["w:styleId"]));
  let [unused, number] = [id, 2];
  while (taken.has(unused)) unused = `${id}${number++}`;
  return unused;
}

function copyStyle(
  style: XmlElement,
  id: string,
  a: WordPackage,
  styleOf: StyleOf,
  bring: (one: XmlElement) => XmlElement,
): void {
  const part = partOfKind(a, "styles");
  const root = part === undefined ? undefined : a.tree(part);
  if (part === undefined || !root) return;
  const children = bring(style).children.flatMap((child) => {
    if (!isElement(child) || !REFERS_TO_STYLE.has(child.name)) return [child];
    const target = styleOf(child.attributes["w:val"] ?? "");
    return target === undefined ? [] : [withAttributes(child, { "w:val": target })];
  });
  // Another default style would change every paragraph of the first file.
  const attributes = Object.fromEntries(
    Object.entries(style.attributes).filter(([name]) => name !== "w:default"),
  );
  const copy = { name: style.name, attributes: { ...attributes, "w:styleId": id }, children };
  const now = a.tree(part) ?? root;
  a.put(part, withChildren(now, [...now.children, copy]));
}

const REFERS_TO_STYLE = new Set(["w:basedOn", "w:next", "w:link"]);

/** The `w:numPr` by which a style puts its paragraphs into a list, its own or one it inherits. */
export function listOfStyle(id: string, file: WordPackage): XmlElement | undefined {
  const lists = listsByStyle.get(file) ?? new Map<string, XmlElement | undefined>();
  listsByStyle.set(file, lists);
  if (!lists.has(id)) lists.set(id, findList(id, stylesIn(file)));
  return lists.get(id);
}

const listsByStyle = new WeakMap<WordPackage, Map<string, XmlElement | undefined>>();

function findList(id: string, styles: readonly XmlElement[]): XmlElement | undefined {
  let wanted: string | undefined = id;
  for (let step = 0; wanted !== undefined && step < LONGEST_CHAIN; step += 1) {
    const style = styles.find(({ attributes }) => attributes["w:styleId"] === wanted);
    const list = childOf(childOf(style, "w:pPr"), "w:numPr");
    if (valueOf(list, "w:numId") !== undefined) return list;
    wanted = valueOf(style, "w:basedOn");
  }
  return undefined;
}

const LONGEST_CHAIN = 30;
