/** Notes of the second file that inserted text refers to → new notes of the first file. */
import { childrenOf, type XmlElement, type XmlNode } from "../../reading/xml/xmlElement.js";
import { contentType, declareContentType } from "../package/contentTypes.js";
import { linkOfKind, partOfKind } from "../package/partOfKind.js";
import { folderOf } from "../package/relationships.js";
import type { WordPackage } from "../package/wordPackage.js";
import { element, isElement, withAttributes, withChildren } from "../xml/build.js";
import type { Route } from "./bring.js";

export type NoteKind = "footnote" | "endnote";

export function noteIn(file: WordPackage, kind: NoteKind, id: string): XmlElement | undefined {
  const part = partOfKind(file, `${kind}s`);
  const notes = childrenOf(part === undefined ? undefined : file.tree(part), `w:${kind}`);
  return notes.find(({ attributes }) => attributes["w:id"] === id);
}

/** A note without a paragraph is no note by the format; some programs write them all the same. */
export function fillEmptyNotes(file: WordPackage): void {
  for (const kind of ["footnote", "endnote"]) {
    const part = partOfKind(file, `${kind}s`);
    const root = part === undefined ? undefined : file.tree(part);
    if (part === undefined || !root?.children.some(isEmptyNote)) continue;
    const children = root.children.map((one) =>
      isEmptyNote(one) ? withChildren(one, [element("w:p")]) : one,
    );
    file.put(part, withChildren(root, children));
  }
}

function isEmptyNote(one: XmlNode): one is XmlElement {
  return isElement(one) && one.children.length === 0;
}

/** `copy` brings a note over and marks its text as inserted. */
export function createNoteOf(
  a: WordPackage,
  b: WordPackage,
  copy: (note: XmlElement, route: Route) => XmlElement | undefined,
): (kind: NoteKind, id: string) => string | undefined {
  const known = new Map<string, string>();
  return (kind, id) => {
    const key = `${kind} ${id}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const [note, link] = [noteIn(b, kind, id), linkOfKind(b, `${kind}s`)];
    const part = ensureNotes(kind, a, b);
    if (!note || !link || part === undefined) return undefined;
    const ours = String(highestNote(a.tree(part), kind) + 1);
    known.set(key, ours);
    // The copy may itself add something to the part, so the place is taken first.
    const copied = copy(note, { from: link.target, to: part });
    const root = a.tree(part);
    if (!copied || !root) return undefined;
    a.put(part, withChildren(root, [...root.children, withAttributes(copied, { "w:id": ours })]));
    return ours;
  };
}

function highestNote(root: XmlElement | undefined, kind: NoteKind): number {
  return childrenOf(root, `w:${kind}`).reduce(
    (most, { attributes }) => Math.max(most, Number(attributes["w:id"])),
    0,
  );
}

/** A file without notes gets the part, with the lines that part notes from text. */
function ensureNotes(kind: NoteKind, a: WordPackage, b: WordPackage): string | undefined {
  const known = partOfKind(a, `${kind}s`);
  const link = linkOfKind(b, `${kind}s`);
  const source = link && b.tree(link.target);
  if (known !== undefined || !source) return known;
  const part = `${folderOf(a.main)}${kind}s.xml`;
  const lines = childrenOf(source, `w:${kind}`).filter(
    ({ attributes }) => attributes["w:type"] !== undefined,
  );
  a.put(part, element(source.name, source.attributes, lines));
  a.relate(a.main, { type: link.type, target: part, isExternal: false });
  declareContentType(a, part, contentType(b, link.target) ?? "");
  return part;
}
