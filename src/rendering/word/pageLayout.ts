/** The sheet and what fits across it:  WordStyle + number of columns → widths in twips. */
import { type ISectionPropertiesOptions, PageOrientation } from "docx";
import { twipsOfMillimetres } from "./lengths.js";
import type { TextStyle, WordStyle } from "./wordStyle.js";

export interface PageLayout {
  readonly text: TextStyle;
  /** From margin to margin. */
  readonly textWidth: number;
}

/** How the sheet lies: a wide table needs it on its side. */
export type Sheet = "upright" | "sideways";

export function pageLayout(
  { page, one_language, two_columns }: WordStyle,
  columns: number,
  sheet: Sheet = "upright",
): PageLayout {
  const width = sheet === "upright" ? page.width_mm : page.height_mm;
  return {
    text: columns === 1 ? one_language : two_columns,
    textWidth: twipsOfMillimetres(width - page.margins_mm.left - page.margins_mm.right),
  };
}

export function sectionProperties({ page }: WordStyle, sheet: Sheet): ISectionPropertiesOptions {
  const { top, right, bottom, left } = page.margins_mm;
  return {
    page: {
      // docx exchanges width and height itself.
      size: {
        width: twipsOfMillimetres(page.width_mm),
        height: twipsOfMillimetres(page.height_mm),
        orientation: sheet === "upright" ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
      },
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
