/**
 * Changes → rows of the comparative table as plain data: number, element, both wordings with what
 * was struck and what is new, justification. Substantive changes first, each group in the order of
 * the document.
 */
import type { Change, ComparedAgreement, Comparison } from "../../../comparison/comparison.js";
import type { Language } from "../../../library/vocabulary.js";
import { structuralElement } from "./structuralElement.js";
import { tableWords } from "./tableWords.js";

export interface TextPiece {
  readonly text: string;
  readonly look: "plain" | "struck" | "new" | "note";
}

export interface ComparisonRow {
  readonly element: string;
  /** Paragraphs. */
  readonly before: readonly (readonly TextPiece[])[];
  readonly after: readonly (readonly TextPiece[])[];
  readonly justification: string;
}

export interface ComparedPair {
  readonly before: ComparedAgreement;
  readonly after: ComparedAgreement;
}

/** Why a provision stands there; an empty text leaves the cell to a person. */
export type Justify = (change: Change, language: Language) => string;

export interface ComparisonRows {
  readonly substantive: readonly ComparisonRow[];
  readonly editorial: readonly ComparisonRow[];
}

export function comparisonRows(
  { changes }: Comparison,
  agreements: ComparedPair,
  language: Language,
  justify: Justify,
): ComparisonRows {
  const own = changes.filter((change) => isOfTable(change, agreements, language));
  const rows = (weight: Change["weight"]): ComparisonRow[] =>
    own.filter((change) => change.weight === weight).map((change) => rowOf(change, language, justify));
  return { substantive: rows("substantive"), editorial: rows("editorial") };
}

/** A table takes the provisions of its language; all of them when the agreements have none in it. */
function isOfTable({ before, after }: Change, agreements: ComparedPair, language: Language): boolean {
  const own = (after ?? before)?.language;
  return own === language || own === "other" || !hasLanguage(agreements, language);
}

export function hasLanguage({ before, after }: ComparedPair, language: Language): boolean {
  return [...before.provisions, ...after.provisions].some((provision) => provision.language === language);
}

function rowOf(change: Change, language: Language, justify: Justify): ComparisonRow {
  const { before, after, kind } = change;
  const words = tableWords[language];
  const named = after ?? before;
  const element = named ? structuralElement(named, language) : "";
  const justification = justify(change, language);
  if (kind === "renumbered" && before && after) {
    return {
      element,
      before: [[{ text: before.label ?? "", look: "plain" }]],
      after: [[{ text: `${words.renumbered} ${after.label ?? ""}`, look: "new" }]],
      justification,
    };
  }
  const hasMoved = kind === "moved" || kind === "moved-and-edited";
  const origin = hasMoved && before ? `${words.movedFrom} ${structuralElement(before, language)}` : undefined;
  return {
    element,
    before: before ? paragraphsOf(change, "before") : [[{ text: words.absent, look: "note" }]],
    after: [
      ...(origin === undefined ? [] : [[{ text: origin, look: "note" } as const]]),
      ...(after ? paragraphsOf(change, "after") : [[{ text: words.excluded, look: "note" } as const]]),
    ],
    justification,
  };
}

/** The text of one side with its label. The pieces of a divided provision follow one another in one paragraph. */
function paragraphsOf({ words, before, after }: Change, side: "before" | "after"): TextPiece[][] {
  const text = side === "before" ? before : after;
  const label = text?.label ? [{ text: `${text.label} `, look: "plain" } as const] : [];
  const pieces = words.flatMap((change): TextPiece[] => {
    if (change.kind === "kept") return [{ text: change[side], look: "plain" }];
    if (change.kind === "deleted") return side === "before" ? [{ text: change.before, look: "struck" }] : [];
    return side === "after" ? [{ text: change.after, look: "new" }] : [];
  });
  return [[...label, ...pieces]];
}
