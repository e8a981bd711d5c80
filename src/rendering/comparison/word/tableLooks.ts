/** The paragraph styles of the comparative table. */
import { AlignmentType, type IParagraphStyleOptions } from "docx";
import { halfPoints, twipsOfPoints } from "../../word/lengths.js";
import type { WordStyle } from "../../word/wordStyle.js";

export const tableStyleIds = {
  title: "Title",
  subtitle: "Subtitle",
  columnTitle: "ComparisonColumn",
  group: "ComparisonGroup",
  cell: "ComparisonCell",
} as const;

export function tableParagraphStyles({ one_language, annex }: WordStyle): IParagraphStyleOptions[] {
  const after = twipsOfPoints(one_language.heading_space_after_pt);
  const cell = halfPoints(annex.cell_size_pt);
  const centred = { alignment: AlignmentType.CENTER };
  return [
    {
      id: tableStyleIds.title,
      name: "Title",
      basedOn: "Normal",
      paragraph: { ...centred, spacing: { after } },
      run: { bold: true, size: halfPoints(one_language.size_pt) },
    },
    {
      id: tableStyleIds.subtitle,
      name: "Subtitle",
      basedOn: "Normal",
      paragraph: { ...centred, spacing: { after } },
    },
    {
      id: tableStyleIds.columnTitle,
      name: "Comparison column",
      basedOn: "Normal",
      paragraph: centred,
      run: { bold: true, size: cell },
    },
    {
      id: tableStyleIds.group,
      name: "Comparison group",
      basedOn: "Normal",
      paragraph: { ...centred, keepNext: true },
      run: { bold: true, size: cell },
    },
    { id: tableStyleIds.cell, name: "Comparison cell", basedOn: "Normal", run: { size: cell } },
  ];
}
