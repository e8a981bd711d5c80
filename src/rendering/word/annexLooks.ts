/** The paragraph styles of annexes: label, titles, points of a regulation, cells of forms and tables. */
import { AlignmentType } from "docx";
import type { Column } from "./column.js";
import { halfPoints, twipsOfPoints } from "./lengths.js";
import type { PageLayout } from "./pageLayout.js";
import { type Look, textParagraph } from "./paragraphStyles.js";
import type { StyleKind } from "./styleNames.js";
import type { WordStyle } from "./wordStyle.js";

export function annexLooks(layout: PageLayout, { annex }: WordStyle, { order }: Column) {
  const { text } = layout;
  const after = twipsOfPoints(text.space_after_pt);
  const around = {
    before: twipsOfPoints(text.heading_space_before_pt),
    after: twipsOfPoints(text.heading_space_after_pt),
  };
  const centred = { alignment: AlignmentType.CENTER, keepNext: true, keepLines: true } as const;
  const size = halfPoints(annex.cell_size_pt);
  const paragraph = textParagraph(layout);
  return {
    annexLabel: { paragraph: { alignment: AlignmentType.RIGHT, keepNext: true, spacing: { after } } },
    // The outline level brings it into the table of contents.
    annexTitle: { paragraph: { ...centred, spacing: around, outlineLevel: order }, run: { bold: true } },
    annexPartTitle: { paragraph: { ...centred, spacing: around }, run: { bold: true } },
    annexPoint: { paragraph },
    annexSubPoint: { paragraph },
    annexSigned: { paragraph: { alignment: AlignmentType.LEFT, spacing: { before: around.before, after } } },
    cellTitle: { paragraph: { alignment: AlignmentType.CENTER }, run: { bold: true, size } },
    cell: { paragraph: { alignment: AlignmentType.LEFT }, run: { size } },
  } satisfies Partial<Record<StyleKind, Look>>;
}
