/**
 * All styles of a Word file: what holds for the whole text, the paragraph styles of each language, the tables.
 *
 * The list is complete. Styles handed to docx as ready elements, which table styles must be, take the
 * place of every style docx has of its own, the defaults of the document among them.
 */
import { DocumentDefaults, type IParagraphPropertiesOptions, type IStylesOptions, LineRuleType } from "docx";
import type { Columns } from "./column.js";
import { commentStyle } from "./comments.js";
import { halfPoints, lineUnits } from "./lengths.js";
import { footerStyle } from "./pageFooter.js";
import { headerStyle } from "./pageHeader.js";
import type { PageLayout } from "./pageLayout.js";
import { paragraphStyles } from "./paragraphStyles.js";
import { tableStyles } from "./tableStyles.js";
import { languageTag } from "./textRuns.js";
import type { WordStyle } from "./wordStyle.js";

export function fileStyles(
  columns: Columns,
  layout: PageLayout,
  style: WordStyle,
  hasComments: boolean,
): Required<Pick<IStylesOptions, "importedStyles" | "paragraphStyles">> {
  return {
    importedStyles: [documentDefaults(columns, layout, style), ...tableStyles(style)],
    paragraphStyles: [
      { id: "Normal", name: "Normal", quickFormat: true },
      ...columns.flatMap((column) => paragraphStyles(column, layout, style)),
      headerStyle(style),
      footerStyle(style),
      ...(hasComments ? [commentStyle(style)] : []),
    ],
  };
}

function documentDefaults([first]: Columns, { text }: PageLayout, { font }: WordStyle): DocumentDefaults {
  const paragraph: IParagraphPropertiesOptions = {
    // No line of a paragraph is left alone at the foot or at the head of a page.
    widowControl: true,
    spacing: { before: 0, after: 0, line: lineUnits(text.line_spacing), lineRule: LineRuleType.AUTO },
  };
  return new DocumentDefaults({
    run: { font, size: halfPoints(text.size_pt), language: { value: languageTag[first.language] } },
    paragraph,
  });
}
