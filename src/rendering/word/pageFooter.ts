/** The foot of every page: «3 / 17», counted by Word. */
import { AlignmentType, Footer, type IParagraphStyleOptions, PageNumber, Paragraph, TextRun } from "docx";
import type { Column } from "./column.js";
import { halfPoints } from "./lengths.js";
import { languageTag } from "./textRuns.js";
import type { WordStyle } from "./wordStyle.js";

const FOOTER_STYLE = "Footer";

export function pageFooter({ language }: Pick<Column, "language">): Footer {
  const numbers = new TextRun({
    children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES],
    language: { value: languageTag[language] },
  });
  return new Footer({ children: [new Paragraph({ style: FOOTER_STYLE, children: [numbers] })] });
}

export function footerStyle({ footer_size_pt }: WordStyle): IParagraphStyleOptions {
  return {
    id: FOOTER_STYLE,
    name: "footer",
    basedOn: "Normal",
    paragraph: { alignment: AlignmentType.CENTER },
    run: { size: halfPoints(footer_size_pt) },
  };
}
