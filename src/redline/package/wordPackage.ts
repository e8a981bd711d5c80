/**
 * A Word file as parts that can be read, replaced and written back:  bytes → parts → bytes.
 *
 * A part is parsed when it is first asked for; parts that nobody replaced keep their bytes.
 * Hostile files are refused by `readPackage`, which throws ReadRefusal.
 */
import type { ReadLimits } from "../../reading/limits.js";
import { readPackage } from "../../reading/package/readPackage.js";
import { ReadRefusal } from "../../reading/readRefusal.js";
import { relationshipKind } from "../../reading/xml/namespaces.js";
import { parseXml } from "../../reading/xml/parseXml.js";
import { writeXml } from "../../reading/xml/writeXml.js";
import type { XmlElement } from "../../reading/xml/xmlElement.js";
import { element, withChildren } from "../xml/build.js";
import { relationshipsIn, relationshipsPart, targetSeenFrom, type Relationship } from "./relationships.js";
import { writeZip } from "./writeZip.js";

export interface WordPackage {
  /** Name of the part with the body: "word/document.xml". */
  readonly main: string;
  readonly has: (part: string) => boolean;
  readonly bytes: (part: string) => Uint8Array | undefined;
  readonly tree: (part: string) => XmlElement | undefined;
  /** Its content is no longer that of the file it came from. */
  readonly isReplaced: (part: string) => boolean;
  readonly put: (part: string, content: XmlElement | Uint8Array) => void;
  readonly relationships: (source: string) => readonly Relationship[];
  /** Adds a relationship and gives its id. */
  readonly relate: (source: string, relationship: Omit<Relationship, "id">) => string;
  readonly write: () => Uint8Array;
}

export async function openWordPackage(bytes: Uint8Array, limits: ReadLimits): Promise<WordPackage> {
  const parts = new Map(await readPackage(bytes, limits));
  const trees = new Map<string, XmlElement>();
  const replaced = new Set<string>();
  const links = new Map<string, Relationship[]>();

  const tree = (part: string): XmlElement | undefined => {
    const content = trees.get(part) ?? parsed(parts.get(part), part, limits);
    if (content) trees.set(part, content);
    return content;
  };
  const put = (part: string, content: XmlElement | Uint8Array): void => {
    if (content instanceof Uint8Array) parts.set(part, content);
    else trees.set(part, content);
    replaced.add(part);
  };
  const relationships = (source: string): Relationship[] => {
    const known = links.get(source) ?? relationshipsIn(tree(relationshipsPart(source)), source);
    links.set(source, known);
    return known;
  };
  const main = mainPart(relationships(""));
  if (tree(main)?.name !== "w:document") throw new ReadRefusal("not-a-word-file");
  return {
    main,
    has: (part) => parts.has(part) || replaced.has(part),
    bytes: (part) => parts.get(part),
    tree,
    isReplaced: (part) => replaced.has(part),
    put,
    relationships,
    relate(source, relationship) {
      const known = relationships(source);
      const id = unusedId(known);
      known.push({ ...relationship, id });
      put(
        relationshipsPart(source),
        withRelationship(tree(relationshipsPart(source)), source, { ...relationship, id }),
      );
      return id;
    },
    write() {
      for (const part of replaced) {
        const root = trees.get(part);
        if (root) parts.set(part, writeXml(root));
      }
      return writeZip(parts, bytes, (part) => replaced.has(part));
    },
  };
}

function parsed(bytes: Uint8Array | undefined, part: string, limits: ReadLimits): XmlElement | undefined {
  return bytes && parseXml(bytes, limits, part);
}

function mainPart(links: readonly Relationship[]): string {
  return links.find(({ type }) => relationshipKind(type) === "officeDocument")?.target ?? "word/document.xml";
}

function unusedId(links: readonly Relationship[]): string {
  const taken = new Set(links.map(({ id }) => id));
  let number = links.length + 1;
  while (taken.has(`rId${number}`)) number += 1;
  return `rId${number}`;
}

const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

function withRelationship(root: XmlElement | undefined, source: string, one: Relationship): XmlElement {
  const list = root ?? element("Relationships", { xmlns: PACKAGE_RELATIONSHIPS });
  const target = one.isExternal ? one.target : targetSeenFrom(source, one.target);
  const attributes = { Id: one.id, Type: one.type, Target: target };
  return withChildren(list, [
    ...list.children,
    element("Relationship", one.isExternal ? { ...attributes, TargetMode: "External" } : attributes),
  ]);
}
