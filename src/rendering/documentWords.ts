/**
 * The few words a renderer adds to a Document of its own: the label of a section, the title of the
 * contents, what stands under a signature.
 *
 * They belong to the form of an agreement, not to its wording, so they are the same at every level.
 */
import type { Bilingual } from "../library/vocabulary.js";

/** What stands around the number of a section: «Раздел 3. …», «3-бөлім. …». */
export const sectionLabel: Bilingual<{ readonly before: string; readonly after: string }> = {
  kk: { before: "", after: "-бөлім." },
  ru: { before: "Раздел ", after: "." },
};

export const contentsTitle: Bilingual = { kk: "Мазмұны", ru: "Содержание" };

/** Heads the columns of a document in both languages. */
export const columnTitle: Bilingual = { kk: "Қазақ тілінде", ru: "На русском языке" };

export const signatureCaption: Bilingual = { kk: "(қолы)", ru: "(подпись)" };

/** The place of the seal: «мөр орны», «место печати». */
export const sealMark: Bilingual = { kk: "М.О.", ru: "М.П." };
