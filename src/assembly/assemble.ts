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
import type { Document, NumberedItem, NumberedProvision, Part, Parts, Section } from "./document.js";
import { draftFill } from "./draftFill.js";
import { fillLine, fillParagraphs, type Fill } from "./fillBlanks.js";
import type { Frame } from "../agreement/frame.js";
import { frameSections, signatures, standingLines } from "./frameParts.js";
import { numbersByKey, numberSections, type OutlineProvision, type OutlineSection } from "./outline.js";
import { topicDraftables } from "./topicParts.js";

export function assemble(draft: Draft, library: Library, frame: Frame): Checked<Document> {
  const chosen = clausesInDraft(draft, library);
  const topics = topicSections(draft, chosen, frame);

  const numbers = new Map<string, string>();
  const outline = numberSections([
    ...frameSections(frame.opening, draft, frame),
    ...topicDraftables(topics, draft, (key) => numbers.get(key)),
    ...frameSections(frame.closing, draft, frame),
  ]);
  for (const [key, number] of numbersByKey(outline)) numbers.set(key, number);

  return {
    value: toDocument(draft, frame, outline),
    problems: checkDraft({ draft, library, frame, topics, numbers }),
  };
}

const placeBlank: Bilingual = { kk: "{{place}}", ru: "{{place}}" };
const dateBlank: Bilingual = { kk: "{{date}}", ru: "{{date}}" };

function toDocument(draft: Draft, frame: Frame, outline: readonly OutlineSection[]): Document {
  const fill = draftFill(draft, frame);
  const lines = (wording: Frame["title"]): Bilingual<Parts>[] =>
    standingLines(wording, draft).map((line) => fillLine(line, fill));

  return {
    level: draft.level,
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
  return { key: `${provisionKey}/${number}`, number, text: inBoth((language) => ended(text[language], mark)) };
}

/** The mark that ends a sub-point; a mark typed by the author is replaced, not doubled. */
function ended(parts: Parts, mark: string): Parts {
  const last = parts.at(-1);
  if (last?.kind !== "text") return [...parts, { kind: "text", text: mark }];
  const closed: Part = { kind: "text", text: last.text.replace(/[\s.;,]+$/u, "") + mark };
  return [...parts.slice(0, -1), closed];
}
