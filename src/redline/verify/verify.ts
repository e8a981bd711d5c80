/**
 * The finished redline against both files: accepted it must read as the second, rejected as the
 * first, in the body and in every header and footer, with the notes where they are referred to.
 */
import { childOf, type XmlElement } from "../../reading/xml/xmlElement.js";
import type { WordPackage } from "../package/wordPackage.js";
import { partOfKind } from "../package/partOfKind.js";
import { storyParts } from "../revisions/storyParts.js";
import type { View } from "../revisions/revisionNames.js";
import { noteIn } from "../transplant/notes.js";
import { readTracked, type TrackedText } from "./trackedText.js";

export interface FileText {
  readonly body: TrackedText;
  /** By the name of the part: headers and footers. */
  readonly margins: ReadonlyMap<string, TrackedText>;
  /** In all notes of the file. */
  readonly notes: Pick<TrackedText, "regions" | "marked">;
}

export function readFileText(file: WordPackage): FileText {
  const noteTexts = new Map<XmlElement, TrackedText>();
  const textOfNote = (note: XmlElement): TrackedText => {
    const known = noteTexts.get(note) ?? readTracked(note, () => "");
    noteTexts.set(note, known);
    return known;
  };
  const noteText = (reference: XmlElement, view: View): string => {
    const kind = reference.name === "w:footnoteReference" ? "footnote" : "endnote";
    const note = noteIn(file, kind, reference.attributes["w:id"] ?? "");
    return note ? textOfNote(note)[view] : "";
  };
  const body = childOf(file.tree(file.main), "w:body") ?? EMPTY;
  const margins = storyParts(file).filter((part) => ["w:hdr", "w:ftr"].includes(file.tree(part)?.name ?? ""));
  return {
    body: readTracked(body, noteText),
    margins: new Map(margins.map((part) => [part, readTracked(file.tree(part) ?? EMPTY, noteText)])),
    notes: sumOf(notesIn(file).map(textOfNote)),
  };
}

/** `margins`: which part, such as a header, of the first file was compared with which of the second. */
export function isFaithful(
  redline: FileText,
  a: FileText,
  b: FileText,
  margins: ReadonlyMap<string, string>,
): boolean {
  const isRight = (
    one: TrackedText | undefined,
    before: TrackedText | undefined,
    after: TrackedText | undefined,
  ): boolean => one?.rejected === before?.rejected && one?.accepted === after?.accepted;
  return (
    isRight(redline.body, a.body, b.body) &&
    [...margins]
      .filter(([own]) => a.margins.has(own))
      .every(([own, other]) => isRight(redline.margins.get(own), a.margins.get(own), b.margins.get(other)))
  );
}

function notesIn(file: WordPackage): XmlElement[] {
  return ["footnotes", "endnotes"].flatMap((kind) => {
    const part = partOfKind(file, kind);
    const root = part === undefined ? undefined : file.tree(part);
    return (root?.children ?? []).filter((one): one is XmlElement => typeof one !== "string");
  });
}

function sumOf(texts: readonly TrackedText[]): Pick<TrackedText, "regions" | "marked"> {
  return {
    regions: texts.reduce((sum, { regions }) => sum + regions, 0),
    marked: texts.reduce((sum, { marked }) => sum + marked, 0),
  };
}

const EMPTY: XmlElement = { name: "w:body", attributes: {}, children: [] };
