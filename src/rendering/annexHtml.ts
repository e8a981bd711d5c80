/** An annex of the agreement → HTML: points like those of the agreement, and tables to be filled in by hand. */
import type { Annex, AnnexPart, AnnexTable } from "../assembly/document.js";
import type { Language } from "../library/vocabulary.js";
import { anchorOf } from "./anchors.js";
import { escapeHtml } from "./escapeHtml.js";
import { headingHtml, paragraphHtml, partsHtml, provisionHtml, rowHtml } from "./rowHtml.js";

/** «Приложение 1 к коллективному договору. Реестр систем»; not yet escaped. */
export function annexHeading({ number, label, title }: Annex, language: Language): string {
  const { before, after } = label[language];
  return `${before}${number}${after}. ${title[language]}`;
}

export function annexHtml(annex: Annex): string {
  return [
    `<section class="section">`,
    headingHtml("h3", anchorOf(annex.key), (language) => annexHeading(annex, language)),
    ...annex.parts.flatMap(partHtml),
    `</section>`,
  ].join("\n");
}

function partHtml(part: AnnexPart): string[] {
  switch (part.kind) {
    case "text":
      return [rowHtml("annex-text", undefined, (language) => paragraphHtml(partsHtml(part.text[language])))];
    case "signed-by":
      return [
        rowHtml("annex-text", undefined, (language) =>
          part.lines.map((line) => paragraphHtml(escapeHtml(line[language]))).join(""),
        ),
      ];
    case "points":
      return [...titleHtml(part), ...part.points.map(provisionHtml)];
    case "table":
      return [rowHtml("annex-table", undefined, (language) => tableHtml(part, language))];
  }
}

function titleHtml({ title }: Extract<AnnexPart, { kind: "points" }>): string[] {
  return title ? [headingHtml("h4", undefined, (language) => title[language])] : [];
}

/** Tables of more columns need more room than a telephone has. */
const MOST_NARROW_COLUMNS = 3;

/** A form has no room in half a page, so the languages stand one under the other; a wide one can be moved. */
function tableHtml({ title, columns, rows }: AnnexTable, language: Language): string {
  const caption = title ? `<caption>${escapeHtml(title[language])}</caption>` : "";
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column.title[language])}</th>`).join("");
  const body = rows.map((cells) => {
    const line = cells.map((cell) => `<td>${cell ? partsHtml(cell[language]) : ""}</td>`).join("");
    return `<tr>${line}</tr>`;
  });
  const table = `${caption}<thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>`;
  return columns.length <= MOST_NARROW_COLUMNS
    ? `<table>${table}`
    : `<div class="scroll" tabindex="0"><table class="wide-table">${table}</div>`;
}
