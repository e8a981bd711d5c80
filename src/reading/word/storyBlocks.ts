/**
 * The content of a story, cell or text box → paragraphs and tables in order, in the view.
 *
 * A paragraph whose end was taken away runs on into the next one and takes its format, because
 * Word keeps the format of a paragraph in its end.
 */
import type { ReadPlace } from "../agreementText.js";
import type { Block, Paragraph } from "../blocks.js";
import { childOf, childrenOf, isOn, valueOf, type XmlElement } from "../xml/xmlElement.js";
import { chosenBranch } from "./drawings.js";
import { readInline } from "./inlineText.js";
import type { Line } from "./line.js";
import { paragraphFormat } from "./paragraphFormat.js";
import { revisionOf } from "./revisionLog.js";
import { openStory, type Story } from "./story.js";
import { readTable } from "./tableBlocks.js";
import { isMarkedAway, markProperties, marksIn, paragraphProperties, revisionKind } from "./views.js";

export type CellPlace = NonNullable<ReadPlace["cell"]>;

export function readBlocks(container: XmlElement, story: Story, cell?: CellPlace): Block[] {
  const reader: BlockReader = { story, cell, blocks: [], unfinished: undefined };
  walk(container.children, reader);
  finishLast(reader);
  return reader.blocks;
}

interface BlockReader {
  readonly story: Story;
  readonly cell: CellPlace | undefined;
  readonly blocks: Block[];
  /** Paragraphs whose ends were taken away: they wait for the one that goes on. */
  unfinished: Piece | undefined;
}

interface Piece {
  readonly text: string;
  readonly isBold: boolean;
  readonly boxes: readonly XmlElement[];
  readonly place: ReadPlace;
}

function walk(children: XmlElement["children"], reader: BlockReader): void {
  for (const child of children) if (typeof child !== "string") readBlock(child, reader);
}

function readBlock(element: XmlElement, reader: BlockReader): void {
  const { story, blocks } = reader;
  if (element.name === "w:p") readParagraph(element, reader);
  else if (element.name === "w:tbl") {
    finishLast(reader);
    blocks.push(readTable(element, story, readBlocks));
  } else if (element.name === "mc:AlternateContent") walk(chosenBranch(element), reader);
  else if (element.name === "w:altChunk") story.findings.notRead("embedded-documents", story.part);
  else if (isContents(element)) story.findings.notRead("table-of-contents", story.part);
  else if (element.name === "w:sdt") walk(childOf(element, "w:sdtContent")?.children ?? [], reader);
  else if (WRAPPERS.has(element.name)) walk(element.children, reader);
}

const WRAPPERS = new Set(["w:customXml", "w:smartTag", "w:ins", "w:del", "w:moveFrom", "w:moveTo"]);

/** Word marks the contents it keeps up to date; they repeat the headings. */
function isContents(control: XmlElement): boolean {
  const gallery = childOf(childOf(control, "w:sdtPr"), "w:docPartObj");
  return valueOf(gallery, "w:docPartGallery") === "Table of Contents";
}

function readParagraph(paragraph: XmlElement, reader: BlockReader): void {
  const { story, cell } = reader;
  const place = placeOf(story, story.nextParagraph(), cell);
  story.findings.countParagraph();
  const properties = paragraphProperties(paragraph, story.view);
  const format = paragraphFormat(properties, story.styles, story.lists, story.view);
  const line = readInline(paragraph, story, format.isBold);
  logRevisions(paragraph, line, place);

  const before = reader.unfinished;
  const piece: Piece = {
    text: (before?.text ?? "") + line.text,
    isBold: line.hasBoldLetters && !line.hasPlainLetters && before?.isBold !== false,
    boxes: [...(before?.boxes ?? []), ...line.boxes],
    place: before && before.text !== "" ? before.place : place,
  };
  const mark = markProperties(paragraph);
  reader.unfinished = undefined;
  if (isMarkedAway(mark, story.view)) {
    reader.unfinished = piece;
    return;
  }
  // A paragraph that is hidden as a whole takes no number.
  const isUncounted = isOn(mark, "w:vanish") === true && piece.text === "";
  const { numbering } = format;
  const label = numbering && !isUncounted ? story.labelOf(numbering.list, numbering.level) : null;
  push(piece, reader, {
    label: label?.text ?? null,
    isLabelJoined: label?.isJoined ?? false,
    isCentred: format.isCentred,
    ...headingOf(format.headingLevel),
  });
}

function headingOf(level: number | undefined): Pick<Paragraph, "headingLevel"> {
  return level === undefined ? {} : { headingLevel: level };
}

/** The end of a container cannot be joined to anything: what waits there is a paragraph. */
function finishLast(reader: BlockReader): void {
  const { unfinished } = reader;
  reader.unfinished = undefined;
  if (unfinished) push(unfinished, reader, { label: null });
}

function push(
  { text, isBold, boxes, place }: Piece,
  { blocks, story }: BlockReader,
  more: Omit<Paragraph, "kind" | "text" | "isBold" | "place">,
): void {
  blocks.push({ kind: "paragraph", text, isBold, place, ...more });
  for (const box of boxes) {
    for (const block of readBlocks(box, openStory(box, story, "text-box"))) blocks.push(block);
  }
}

function placeOf({ part, note }: Story, paragraph: number, cell: CellPlace | undefined): ReadPlace {
  return { part, paragraph, ...(cell ? { cell } : {}), ...(note === undefined ? {} : { note }) };
}

/** The end of a paragraph is told apart only where nothing in the paragraph has changed in the same way. */
function logRevisions(paragraph: XmlElement, { revisions, story }: Line, place: ReadPlace): void {
  const before = story.findings.revisions.length;
  revisions.finish(story.findings, place);
  const logged = new Set(story.findings.revisions.slice(before).map(({ kind }) => kind));
  for (const mark of marksIn(markProperties(paragraph))) {
    const kind = revisionKind(mark.name);
    if (kind && !logged.has(kind)) story.findings.revised({ ...revisionOf(kind, mark, "¶"), place });
  }
  for (const change of childrenOf(childOf(paragraph, "w:pPr"), "w:pPrChange")) {
    story.findings.revised({ ...revisionOf("format", change, "¶"), place });
  }
}
