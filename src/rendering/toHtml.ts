/**
 * Document → HTML with both languages side by side: one row per numbered provision, Kazakh
 * left and Russian right, under the same number.
 *
 * Every text is escaped here, also what a user typed. Nothing is styled: the classes are
 * explained by the stylesheet of the pages.
 */
import type { Document, NumberedProvision, Parts, Section, Signature } from "../assembly/document.js";
import { languages, type Bilingual, type Language } from "../library/vocabulary.js";
import { anchorOf, anchors } from "./anchors.js";
import { columnTitle, sectionLabel, signatureCaption } from "./documentWords.js";
import { escapeHtml } from "./escapeHtml.js";

export function toHtml(document: Document): string {
  return [
    row("columns", undefined, (language) => escapeHtml(columnTitle[language])),
    row("title", anchors.title, (language) => lines(document.title, language)),
    row("signed-at", anchors.place, (language) =>
      [document.place, document.date].map((text) => paragraph(partsHtml(text[language]))).join(""),
    ),
    row("preamble", anchors.preamble, (language) => lines(document.preamble, language)),
    ...document.sections.map(sectionHtml),
    signaturesHtml(document),
  ].join("\n");
}

function sectionHtml(section: Section): string {
  return [
    `<section class="section">`,
    headingHtml(anchorOf(section.key), (language) => sectionHeading(section, language)),
    ...section.provisions.map(provisionHtml),
    `</section>`,
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

/** One heading in two languages, so that the outline of the page counts a section once. */
function headingHtml(id: string, text: (language: Language) => string): string {
  const cells = languages.map((language) => `<span lang="${language}">${escapeHtml(text(language))}</span>`);
  return `<h3 class="row" id="${id}">${cells.join(" ")}</h3>`;
}

function provisionHtml({ key, number, paragraphs, items }: NumberedProvision): string {
  return row("provision", anchorOf(key), (language) => {
    const text = paragraphs.map((one, index) =>
      paragraph((index === 0 ? numberHtml(`${number}.`) : "") + partsHtml(one[language])),
    );
    const points = items.map(
      (item) => `<li>${numberHtml(`${item.number})`)}${partsHtml(item.text[language])}</li>`,
    );
    return text.join("") + (points.length > 0 ? `<ol>${points.join("")}</ol>` : "");
  });
}

function signaturesHtml({ signatureTitle, signatures }: Document): string {
  return [
    `<section class="section">`,
    headingHtml(anchors.signatures, (language) => signatureTitle[language]),
    ...signatures.map((signature) =>
      row("signature", undefined, (language) => signatureHtml(signature, language)),
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
    paragraph(partsHtml(name[language])),
    `<p class="sign-here"><small>${escapeHtml(signatureCaption[language])}</small></p>`,
    paragraph(person.join("<br>")),
  ].join("");
}

function row(kind: string, id: string | undefined, cell: (language: Language) => string): string {
  const cells = languages.map((language) => `<div lang="${language}">${cell(language)}</div>`).join("");
  return `<div class="row ${kind}"${id === undefined ? "" : ` id="${id}"`}>${cells}</div>`;
}

function lines(texts: readonly Bilingual<Parts>[], language: Language): string {
  return texts.map((text) => paragraph(partsHtml(text[language]))).join("");
}

function paragraph(html: string): string {
  return `<p>${html}</p>`;
}

function numberHtml(number: string): string {
  return `<span class="number">${escapeHtml(number)}</span> `;
}

function partsHtml(parts: Parts): string {
  return parts
    .map((part) => {
      const text = escapeHtml(part.text);
      switch (part.kind) {
        case "text":
          return text;
        case "filled":
          return `<span class="filled">${text}</span>`;
        case "gap":
          return `<mark>[${text}]</mark>`;
        case "reference":
          return `<a href="#${anchorOf(part.key)}">${text}</a>`;
      }
    })
    .join("");
}
