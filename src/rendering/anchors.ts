/**
 * Where things stand on a page: key of the document → id of its row, problem → the row in
 * which it is mended.
 */
import type { Draft } from "../agreement/draft.js";
import type { DraftBlank } from "../agreement/frame.js";
import type { Document, NumberedProvision, Parts, Section } from "../assembly/document.js";
import { ownKey } from "../assembly/topicParts.js";
import type { Bilingual } from "../library/vocabulary.js";
import type { Place, Problem } from "../problems.js";
import { escapeHtml } from "./escapeHtml.js";

/** Rows without a key of their own. */
export const anchors = {
  title: "agreement-title",
  place: "agreement-place",
  preamble: "agreement-preamble",
  signatures: "agreement-signatures",
} as const;

/** Keys are readable, unique in their document and may stand in an address: «#advance-notice/term». */
export function anchorOf(key: string): string {
  return escapeHtml(key);
}

/** Where a reader finds the words a problem speaks of. */
export type ProblemPlace =
  | { readonly anchor: string; readonly kind: "section" | "provision"; readonly number: string }
  | { readonly anchor: string; readonly kind: "title" | "place" | "preamble" };

/** undefined: the problem has no place in the text, such as a clause that is missing. */
export function problemPlace(
  { where, details }: Problem,
  document: Document,
  draft: Draft,
): ProblemPlace | undefined {
  if (where.clause !== undefined) return sectionPlace(where.clause, where, document);
  return ownPlace(where.path ?? "", document, draft) ?? framePlace(blankOf(where, details), document);
}

/** The provision that prints the answer, else the provision named, else the section of the clause. */
function sectionPlace(
  clause: string,
  { provision, parameter }: Place,
  document: Document,
): ProblemPlace | undefined {
  const section = document.sections.find(({ key }) => key === clause);
  if (!section) return undefined;
  const printing = section.provisions.find((one) => parameter !== undefined && prints(one, parameter));
  const named = section.provisions.find(({ key }) => key === `${clause}/${provision ?? ""}`);
  return placeOf(section, printing ?? named);
}

function placeOf(section: Section, provision: NumberedProvision | undefined): ProblemPlace {
  return provision
    ? { anchor: anchorOf(provision.key), kind: "provision", number: provision.number }
    : { anchor: anchorOf(section.key), kind: "section", number: section.number };
}

/** «own_clauses.0.provisions.1»: counted as in the plan, but the clause may stand elsewhere in the document. */
function ownPlace(path: string, document: Document, draft: Draft): ProblemPlace | undefined {
  const [, clauseIndex, provisionIndex] = /^own_clauses\.(\d+)(?:\.provisions\.(\d+))?/.exec(path) ?? [];
  const clause = draft.own_clauses[Number(clauseIndex)];
  const section = document.sections.find(({ key }) => clause !== undefined && key === ownKey(clause.id));
  return section && placeOf(section, section.provisions[Number(provisionIndex)]);
}

/** A value of the frame is named by its path, a missing party by its role. */
function blankOf({ path }: Place, { role }: Problem["details"]): string | undefined {
  if (path === "resolution.corrected_date") return "resolution_mark" satisfies DraftBlank;
  return typeof role === "string" ? role : path;
}

function framePlace(blank: string | undefined, document: Document): ProblemPlace | undefined {
  if (blank === undefined) return undefined;
  const has = (text: Bilingual<Parts>): boolean => hasPart(text.ru, blank);
  if (document.title.some(has)) return { anchor: anchors.title, kind: "title" };
  if (has(document.place) || has(document.date)) return { anchor: anchors.place, kind: "place" };
  if (document.preamble.some(has)) return { anchor: anchors.preamble, kind: "preamble" };
  for (const section of document.sections.filter(({ source }) => source === "frame")) {
    const provision = section.provisions.find((one) => prints(one, blank));
    if (provision) return placeOf(section, provision);
  }
  return undefined;
}

function prints({ paragraphs, items }: NumberedProvision, parameter: string): boolean {
  return [...paragraphs, ...items.map(({ text }) => text)].some(({ ru }) => hasPart(ru, parameter));
}

function hasPart(parts: Parts, parameter: string): boolean {
  return parts.some((part) => "parameter" in part && part.parameter === parameter);
}
