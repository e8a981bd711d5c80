/** The pieces of the page: a row with both languages, a heading in both, filled text. Everything is escaped. */
import type { NumberedProvision, Parts } from "../assembly/document.js";
import { languages, type Bilingual, type Language } from "../library/vocabulary.js";
import { anchorOf } from "./anchors.js";
import { escapeHtml } from "./escapeHtml.js";

/** Kazakh left, Russian right. */
export function rowHtml(kind: string, id: string | undefined, cell: (language: Language) => string): string {
  const cells = languages.map((language) => `<div lang="${language}">${cell(language)}</div>`).join("");
  return `<div class="row ${kind}"${id === undefined ? "" : ` id="${id}"`}>${cells}</div>`;
}

/** One heading in two languages, so that the outline of the page counts a section once. */
export function headingHtml(
  level: "h3" | "h4",
  id: string | undefined,
  text: (language: Language) => string,
): string {
  const cells = languages.map((language) => `<span lang="${language}">${escapeHtml(text(language))}</span>`);
  return `<${level} class="row"${id === undefined ? "" : ` id="${id}"`}>${cells.join(" ")}</${level}>`;
}

/** A numbered point with its paragraphs and sub-points. */
export function provisionHtml({ key, number, paragraphs, items }: NumberedProvision): string {
  return rowHtml("provision", anchorOf(key), (language) => {
    const text = paragraphs.map((one, index) =>
      paragraphHtml((index === 0 ? numberHtml(`${number}.`) : "") + partsHtml(one[language])),
    );
    const points = items.map(
      (item) => `<li>${numberHtml(`${item.number})`)}${partsHtml(item.text[language])}</li>`,
    );
    return text.join("") + (points.length > 0 ? `<ol>${points.join("")}</ol>` : "");
  });
}

function numberHtml(number: string): string {
  return `<span class="number">${escapeHtml(number)}</span> `;
}

export function linesHtml(texts: readonly Bilingual<Parts>[], language: Language): string {
  return texts.map((text) => paragraphHtml(partsHtml(text[language]))).join("");
}

/** `html` is escaped already. */
export function paragraphHtml(html: string): string {
  return `<p>${html}</p>`;
}

export function partsHtml(parts: Parts): string {
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
