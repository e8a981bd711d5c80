/**
 * Document → HTML with both languages side by side: one row per numbered provision, Kazakh
 * left and Russian right, under the same number.
 *
 * Every text is escaped, also what a user typed. Nothing is styled: the classes are explained
 * by the stylesheet of the pages.
 */
import type { Document, Section, Signature } from "../assembly/document.js";
import type { Language } from "../library/vocabulary.js";
import { anchorOf, anchors } from "./anchors.js";
import { annexHtml } from "./annexHtml.js";
import { columnTitle, sectionLabel, signatureCaption } from "./documentWords.js";
import { escapeHtml } from "./escapeHtml.js";
import { headingHtml, linesHtml, paragraphHtml, partsHtml, provisionHtml, rowHtml } from "./rowHtml.js";

export function toHtml(document: Document): string {
  const { mark, title, place, date, preamble, sections, annexes } = document;
  return [
    rowHtml("columns", undefined, (language) => escapeHtml(columnTitle[language])),
    rowHtml("mark", undefined, (language) => paragraphHtml(escapeHtml(mark[language]))),
    rowHtml("title", anchors.title, (language) => linesHtml(title, language)),
    rowHtml("signed-at", anchors.place, (language) => linesHtml([place, date], language)),
    rowHtml("preamble", anchors.preamble, (language) => linesHtml(preamble, language)),
    ...sections.map(sectionHtml),
    signaturesHtml(document),
    ...annexes.map(annexHtml),
  ].join("\n");
}

/** «Раздел 3. Уведомление», «3-бөлім. Хабарлау»; not yet escaped. */
export function sectionHeading(
  { number, title }: Pick<Section, "number" | "title">,
  language: Language,
): string {
  const { before, after } = sectionLabel[language];
  return `${before}${number}${after} ${title[language]}`;
}

function sectionHtml(section: Section): string {
  return [
    `<section class="section">`,
    headingHtml("h3", anchorOf(section.key), (language) => sectionHeading(section, language)),
    ...section.provisions.map(provisionHtml),
    `</section>`,
  ].join("\n");
}

function signaturesHtml({ signatureTitle, signatures }: Document): string {
  return [
    `<section class="section">`,
    headingHtml("h3", anchors.signatures, (language) => signatureTitle[language]),
    ...signatures.map((signature) =>
      rowHtml("signature", undefined, (language) => signatureHtml(signature, language)),
    ),
    `</section>`,
  ].join("\n");
}

function signatureHtml({ side, name, position, representative }: Signature, language: Language): string {
  const person = [position, representative]
    .map((text) => partsHtml(text[language]))
    .filter((text) => text !== "");
  return [
    `<p><b>${escapeHtml(side[language])}</b></p>`,
    paragraphHtml(partsHtml(name[language])),
    `<p class="sign-here"><small>${escapeHtml(signatureCaption[language])}</small></p>`,
    paragraphHtml(person.join("<br>")),
  ].join("");
}
