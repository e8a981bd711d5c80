/**
 * A Word file → the agreement in it, in one of the two views of its tracked changes.
 *
 * Nothing in the file is run or followed outside: macros, links and external parts stay untouched.
 */
import type { ReadAgreement } from "../agreementText.js";
import type { Block } from "../blocks.js";
import { createFindings, type Findings } from "../findings.js";
import type { ReadLimits } from "../limits.js";
import { readPackage } from "../package/readPackage.js";
import { buildAgreement } from "../provisions/buildAgreement.js";
import { ReadRefusal } from "../readRefusal.js";
import { childrenOf, descendantsOf, type XmlElement } from "../xml/xmlElement.js";
import { readLists } from "./numbering/listDefinitions.js";
import { openStory, type WordContext } from "./story.js";
import { readBlocks } from "./storyBlocks.js";
import { readStyles } from "./styles.js";
import type { View } from "./views.js";
import { findWordParts, type WordParts } from "./wordParts.js";

export interface WordOptions {
  readonly view: View;
}

/** Throws ReadRefusal. */
export async function readWord(
  bytes: Uint8Array,
  { view }: WordOptions,
  limits: ReadLimits,
): Promise<ReadAgreement> {
  const parts = findWordParts(await readPackage(bytes, limits), limits);
  const findings = createFindings(limits);
  const blocks = readStories(parts, view, findings);
  noteOtherParts(parts, findings);

  const agreement = buildAgreement("docx", blocks, findings);
  if (agreement.provisions.length > 0) return agreement;
  const hasPictures = agreement.unprocessed.some(({ code }) => code === "images");
  throw new ReadRefusal(hasPictures ? "scanned" : "no-text");
}

function readStories(parts: WordParts, view: View, findings: Findings): Block[] {
  const styles = readStyles(parts.ofKind("styles"));
  const lists = readLists(parts.ofKind("numbering"), styles.listStyles);
  const notes = { footnote: [] as string[], endnote: [] as string[] };
  const context: WordContext = {
    view,
    styles,
    lists,
    findings,
    onNote: (kind, id) => void notes[kind].push(id),
  };
  const body = childrenOf(parts.document, "w:body")[0] ?? parts.document;
  return [
    ...readBlocks(body, openStory(body, context, "body")),
    ...readNotes(parts.ofKind("footnotes"), "footnote", notes.footnote, context),
    ...readNotes(parts.ofKind("endnotes"), "endnote", notes.endnote, context),
    ...readMargins(parts, context),
  ];
}

/** Notes in the order in which the text refers to them; one that nothing refers to is not shown. */
function readNotes(
  root: XmlElement | undefined,
  kind: "footnote" | "endnote",
  ids: readonly string[],
  context: WordContext,
): Block[] {
  const notes = new Map(childrenOf(root, `w:${kind}`).map((note) => [note.attributes["w:id"], note]));
  return ids.flatMap((id, index) => {
    const note = notes.get(id);
    return note ? readBlocks(note, openStory(note, context, kind, index + 1)) : [];
  });
}

/** Headers and footers of all sections, each once. */
function readMargins({ document, nameOf, named }: WordParts, context: WordContext): Block[] {
  const seen = new Set<string>();
  return (["header", "footer"] as const).flatMap((part) =>
    descendantsOf(document, `w:${part}Reference`).flatMap(({ attributes }) => {
      const name = nameOf(attributes["r:id"] ?? "");
      if (name === undefined || seen.has(name)) return [];
      seen.add(name);
      const root = named(name);
      return root ? readBlocks(root, openStory(root, context, part)).filter(saysSomething) : [];
    }),
  );
}

/** Without the numbers of pages a margin may be left with the strokes between them. */
function saysSomething(block: Block): boolean {
  return block.kind === "table" || /[\p{L}\p{N}]/u.test(block.text);
}

function noteOtherParts({ ofKind, hasMacros }: WordParts, findings: Findings): void {
  const comments = childrenOf(ofKind("comments"), "w:comment").length;
  if (comments > 0) findings.notRead("comments", "comments", comments);
  if (hasMacros) findings.notRead("macros", "file");
}
