/**
 * Content of the second file → the same content as it can stand in the first: its styles, lists,
 * images, notes and bookmarks have the ids they have there, and come along where they are missing.
 *
 * Comments stay behind, and so do section breaks: both are named in the result.
 */
import type { XmlElement, XmlNode } from "../../reading/xml/xmlElement.js";
import { isElement, withAttributes } from "../xml/build.js";
import type { Bookmarks } from "./bookmarks.js";
import type { Lists } from "./lists.js";
import { addPrefixes } from "./namespaces.js";
import type { Parts } from "./parts.js";
import type { StyleOf } from "./styles.js";

/** Ids here and there. `noteOf` is undefined for a note the second file does not have. */
export interface Luggage {
  readonly parts: Parts;
  readonly styleOf: StyleOf;
  readonly lists: Lists;
  readonly bookmarks: Bookmarks;
  readonly noteOf: (note: "footnote" | "endnote", id: string) => string | undefined;
  readonly nextId: () => string;
  /** Of all names that came over so far. */
  readonly prefixes: Set<string>;
  readonly leftBehind: (code: "comments" | "sections" | "content-controls" | "fields") => void;
}

/** The parts it comes from and goes to. */
export interface Route {
  readonly from: string;
  readonly to: string;
}

/** One element becomes one, or none when it stays behind. */
export function bring(one: XmlElement, route: Route, luggage: Luggage): XmlElement[] {
  if (LEFT_SILENTLY.has(one.name)) return [];
  if (COMMENTS.has(one.name) || one.name === "w:sectPr") {
    if (one.name === "w:commentReference") luggage.leftBehind("comments");
    if (one.name === "w:sectPr") luggage.leftBehind("sections");
    return [];
  }
  if (one.name === "w:bookmarkStart" || one.name === "w:bookmarkEnd") return luggage.bookmarks.bring(one);
  const attributes = attributesOf(one, route, luggage);
  if (!attributes) return [];
  addPrefixes({ ...one, attributes }, luggage.prefixes);
  const children = one.children.flatMap((child): XmlNode[] => {
    // Word gives a content control a new id when it has none; two of one id it may refuse.
    if (one.name === "w:sdtPr" && isElement(child) && child.name === "w:id") return [];
    if (isElement(child)) return bring(child, route, luggage);
    return one.name === "w:instrText" ? [instruction(child, luggage)] : [child];
  });
  return [{ name: one.name, attributes, children }];
}

const LEFT_SILENTLY = new Set(["w:proofErr", "w:lastRenderedPageBreak", "w:permStart", "w:permEnd"]);
const COMMENTS = new Set(["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"]);

/** Undefined when what the element refers to does not exist. */
function attributesOf(one: XmlElement, route: Route, luggage: Luggage): XmlElement["attributes"] | undefined {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(one.attributes)) {
    if (NOT_COPIED.test(name)) continue;
    const isLink = name.startsWith("r:") && one.name !== "w:sectPr";
    const target = isLink ? luggage.parts.relationshipOf(value, route.from, route.to) : value;
    if (target !== undefined)
      attributes[name] = name === "w:anchor" ? luggage.bookmarks.nameOf(target) : target;
  }
  return withIds({ ...one, attributes }, luggage)?.attributes;
}

/** Every word of it may be the name of a bookmark. */
function instruction(text: string, { bookmarks }: Luggage): string {
  return text.replace(/[^\s"]+/g, (word) => bookmarks.nameOf(word));
}

/** Marks of editing sessions, and ids of paragraphs that must be unique. */
const NOT_COPIED = /^(?:w:rsid|w14:paraId|w14:textId|wp14:(?:anchorId|editId))/;

function withIds(one: XmlElement, luggage: Luggage): XmlElement | undefined {
  const value = one.attributes["w:val"] ?? "";
  const id = one.attributes["w:id"] ?? "";
  const withId = (name: string, ours: string | undefined): XmlElement | undefined =>
    ours === undefined ? undefined : withAttributes(one, { [name]: ours });
  switch (one.name) {
    case "w:pStyle":
    case "w:rStyle":
    case "w:tblStyle":
      return withId("w:val", luggage.styleOf(value));
    case "w:numId":
      return withId("w:val", luggage.lists.listOf(value));
    case "w:footnoteReference":
      return withId("w:id", luggage.noteOf("footnote", id));
    case "w:endnoteReference":
      return withId("w:id", luggage.noteOf("endnote", id));
    case "wp:docPr":
      return withId("id", luggage.nextId());
    default:
      return one;
  }
}
