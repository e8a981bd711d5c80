/**
 * Change → why the provision is there, when its text is ours: the note of the clause and the legal
 * basis. Nothing is said about the texts of others.
 */
import type { Change } from "../../../comparison/comparison.js";
import type { OwnTexts } from "../../../comparison/ownTexts.js";
import { printLegalReference } from "../../../library/printLegalReference.js";
import type { Sources } from "../../../library/sources.js";
import type { Bilingual } from "../../../library/vocabulary.js";
import type { Justify } from "./comparisonRows.js";

const basisTitle: Bilingual = { kk: "Құқықтық негіз", ru: "Правовое основание" };

export function justificationFrom(ownTexts: OwnTexts, sources: Sources): Justify {
  return ({ kind, before, after }: Change, language) => {
    // What only moved or got another number needs no reason of ours.
    if (kind === "renumbered" || kind === "typography" || kind === "moved") return "";
    const own = [after, before].map((text) => text && ownTexts.find(text.text, text.language)).find(Boolean);
    if (!own) return "";
    const basis = own.legalBasis
      .map((reference) => printLegalReference(reference, sources, language))
      .join("; ");
    const why = own.why[language].replace(/\s+/gu, " ").trim();
    return basis === "" ? why : `${why} ${basisTitle[language]}: ${basis}.`;
  };
}
