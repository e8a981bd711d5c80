/**
 * The parts of a Word package that are read, found by their relationships and never by their
 * names, which differ from program to program.
 */
import type { ReadLimits } from "../limits.js";
import type { Package } from "../package/readPackage.js";
import { ReadRefusal } from "../readRefusal.js";
import { parseXml } from "../xml/parseXml.js";
import type { XmlElement } from "../xml/xmlElement.js";
import { relationshipsOf, type Relationship } from "./relationships.js";

export interface WordParts {
  readonly document: XmlElement;
  /** The only part of a kind: "styles", "numbering", "footnotes", "endnotes", "comments". */
  readonly ofKind: (kind: string) => XmlElement | undefined;
  /** The name of a header or footer by the id under which the document refers to it. */
  readonly nameOf: (id: string) => string | undefined;
  readonly named: (name: string) => XmlElement | undefined;
  readonly hasMacros: boolean;
}

/** Throws ReadRefusal when there is no Word document in the package. */
export function findWordParts(parts: Package, limits: ReadLimits): WordParts {
  const main = mainPart(parts, limits);
  const document = parsePart(main, parts, limits);
  if (document?.name !== "w:document") throw new ReadRefusal("not-a-word-file");

  const relationships = relationshipsOf(main, parts, limits);
  const targetOf = (is: (one: Relationship) => boolean): string | undefined => relationships.find(is)?.target;
  const named = (name: string | undefined): XmlElement | undefined =>
    name === undefined ? undefined : parsePart(name, parts, limits);
  return {
    document,
    ofKind: (kind) => named(targetOf((one) => one.kind === kind)),
    nameOf: (id) => targetOf((one) => one.id === id),
    named,
    hasMacros: relationships.some(({ kind }) => kind === "vbaProject"),
  };
}

function mainPart(parts: Package, limits: ReadLimits): string {
  const declared = relationshipsOf("", parts, limits).find(({ kind }) => kind === "officeDocument");
  return declared?.target ?? "word/document.xml";
}

/** Names of parts ignore case. */
function parsePart(name: string, parts: Package, limits: ReadLimits): XmlElement | undefined {
  const key = parts.has(name)
    ? name
    : [...parts.keys()].find((one) => one.toLowerCase() === name.toLowerCase());
  const bytes = key === undefined ? undefined : parts.get(key);
  return bytes && parseXml(bytes, limits, name);
}
