/** The sheet and what fits across it:  WordStyle + number of columns → widths in twips. */
import type { ISectionPropertiesOptions } from "docx";
import { twipsOfMillimetres } from "./lengths.js";
import type { TextStyle, WordStyle } from "./wordStyle.js";

export interface PageLayout {
  readonly text: TextStyle;
  /** From margin to margin. */
  readonly textWidth: number;
}

export function pageLayout({ page, one_language, two_columns }: WordStyle, columns: number): PageLayout {
  return {
    text: columns === 1 ? one_language : two_columns,
    textWidth: twipsOfMillimetres(page.width_mm - page.margins_mm.left - page.margins_mm.right),
  };
}

export function sectionProperties({ page }: WordStyle): ISectionPropertiesOptions {
  const { top, right, bottom, left } = page.margins_mm;
  return {
    page: {
      size: { width: twipsOfMillimetres(page.width_mm), height: twipsOfMillimetres(page.height_mm) },
      margin: {
        top: twipsOfMillimetres(top),
        right: twipsOfMillimetres(right),
        bottom: twipsOfMillimetres(bottom),
        left: twipsOfMillimetres(left),
        header: twipsOfMillimetres(page.footer_mm),
        footer: twipsOfMillimetres(page.footer_mm),
      },
    },
  };
}
