/**
 * Draft + library + frame → Document in both languages, with everything that is wrong or
 * still open as problems.
 *
 * Pure: the same input gives the same document. An unfinished draft always assembles; gaps
 * are visible with their question.
 */
import type { Draft } from "../agreement/draft.js";
import type { Library } from "../library/library.js";
import { inBoth, type Bilingual } from "../library/vocabulary.js";
import type { Checked } from "../problems.js";
import { checkDraft } from "./checkDraft.js";
import { clausesInDraft, topicSections } from "./chooseClauses.js";
import type { Document, NumberedItem, NumberedProvision, Parts, Section } from "./document.js";
import { annexKey, standingAttachments, toAnnexes } from "./annexes.js";
import { controlList } from "./controlList.js";
import { draftFill } from "./draftFill.js";
import { ended } from "./ended.js";
import { fillLine, fillParagraphs, type Fill } from "./fillBlanks.js";
import type { Frame } from "../agreement/frame.js";
import { libraryOfDraft } from "./frozenWording.js";
import { frameSections, signatures, standingLines } from "./frameParts.js";
import { numbersByKey, numberSections, type OutlineProvision, type OutlineSection } from "./outline.js";
import { clauseFills, topicDraftables } from "./topicParts.js";

export function assemble(draft: Draft, currentLibrary: Library, frame: Frame): Checked<Document> {
  const library = libraryOfDraft(draft, currentLibrary);
  const topics = topicSections(draft, clausesInDraft(draft, library), frame);
  const attachments = standingAttachments(topics, library, draft.level);

  const numbers = new Map(attachments.map(({ id }, index) => [annexKey(id), String(index + 1)]));
  const fills = clauseFills(topics, draft, (key) => numbers.get(key));
  const outline = numberSections([
    ...frameSections(frame.opening, draft, frame, attachments.length),
    ...topicDraftables(topics, draft, fills),
    ...frameSections(frame.closing, draft, frame, attachments.length),
  ]);
  for (const [key, number] of numbersByKey(outline)) numbers.set(key, number);

  const list = (): ReturnType<typeof controlList> => controlList(topics, fills, numbers, library.sources);
  return {
    value: { ...toDocument(draft, frame, outline), annexes: toAnnexes(attachments, frame, list) },
    problems: checkDraft({ draft, library, currentLibrary, frame, topics, numbers }),
  };
}

const placeBlank: Bilingual = { kk: "{{place}}", ru: "{{place}}" };
const dateBlank: Bilingual = { kk: "{{date}}", ru: "{{date}}" };

function toDocument(
  draft: Draft,
  frame: Frame,
  outline: readonly OutlineSection[],
): Omit<Document, "annexes"> {
  const fill = draftFill(draft, frame);
  const lines = (wording: Frame["title"]): Bilingual<Parts>[] =>
    standingLines(wording, draft).map((line) => fillLine(line, fill));

  return {
    level: draft.level,
    mark: frame.mark,
    title: lines(frame.title),
    place: fillLine(placeBlank, fill),
    date: fillLine(dateBlank, fill),
    preamble: lines(frame.preamble),
    sections: outline.map(fillSection),
    signatureTitle: frame.signatures,
    signatures: signatures(draft, frame),
  };
}

function fillSection({ provisions, ...section }: OutlineSection): Section {
  return { ...section, provisions: provisions.map(fillProvision) };
}

function fillProvision({ key, number, wording, items, fill }: OutlineProvision): NumberedProvision {
  return {
    key,
    number,
    paragraphs: fillParagraphs(wording, fill),
    items: items.map((item, index) => fillItem(item, key, index, index === items.length - 1, fill)),
  };
}

function fillItem(
  item: Bilingual,
  provisionKey: string,
  index: number,
  isLast: boolean,
  fill: Bilingual<Fill> | undefined,
): NumberedItem {
  const number = String(index + 1);
  const text = fillLine(item, fill);
  const mark = isLast ? "." : ";";
  return {
    key: `${provisionKey}/${number}`,
    number,
    text: inBoth((language) => ended(text[language], mark)),
  };
}
