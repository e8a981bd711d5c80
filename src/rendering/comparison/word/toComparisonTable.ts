/**
 * Comparison → a Word file with the comparative table («Сравнительная таблица», «Салыстырма
 * кесте»): what stands in the agreement, what is proposed, and why.
 *
 * In both languages the Kazakh table comes first, each under its own title. No file, clock or
 * chance is touched.
 */
import {
  DocumentDefaults,
  File,
  type IParagraphPropertiesOptions,
  LineRuleType,
  Packer,
  PageOrientation,
  Paragraph,
  type Table,
} from "docx";
import type { Comparison } from "../../../comparison/comparison.js";
import { languages as allLanguages, type Language } from "../../../library/vocabulary.js";
import { coreProperties } from "../../word/coreProperties.js";
import { halfPoints, lineUnits, twipsOfMillimetres } from "../../word/lengths.js";
import { footerStyle, pageFooter } from "../../word/pageFooter.js";
import { tableStyles } from "../../word/tableStyles.js";
import { languageTag, textRuns } from "../../word/textRuns.js";
import type { WordStyle } from "../../word/wordStyle.js";
import { comparisonRows, hasLanguage, type ComparedPair, type Justify } from "./comparisonRows.js";
import { rowsTable } from "./rowsTable.js";
import { tableParagraphStyles, tableStyleIds } from "./tableLooks.js";
import { tableWords } from "./tableWords.js";

export interface ComparisonTableOptions {
  readonly languages: Language | "both";
  /** What was compared: names of files or of drafts. */
  readonly names: { readonly before: string; readonly after: string };
  readonly justify: Justify;
  readonly style: WordStyle;
}

/** The bytes of a .docx file. */
export async function toComparisonTable(
  comparison: Comparison,
  agreements: ComparedPair,
  options: ComparisonTableOptions,
): Promise<Uint8Array> {
  const { style, names } = options;
  const languages = chosenLanguages(options.languages, agreements);
  const [first] = languages;
  const file = new File({
    // Left out, these would read «Un-named».
    creator: "",
    lastModifiedBy: "",
    styles: {
      importedStyles: [documentDefaults(first, style), ...tableStyles(style)],
      paragraphStyles: [
        { id: "Normal", name: "Normal", quickFormat: true },
        ...tableParagraphStyles(style),
        footerStyle(style),
      ],
    },
    sections: languages.map((language) => ({
      properties: { page: landscape(style) },
      footers: { default: pageFooter({ language }) },
      children: sectionOf(comparison, agreements, language, options),
    })),
  });
  const title = `${languages.map((language) => tableWords[language].title).join(" / ")}: ${names.before} → ${names.after}`;
  return Packer.pack(file, "uint8array", undefined, [coreProperties(title, languageTag[first])]);
}

/** A language in which there is nothing to compare gets no table beside the other. */
function chosenLanguages(
  chosen: Language | "both",
  agreements: ComparedPair,
): readonly [Language, ...Language[]] {
  if (chosen !== "both") return [chosen];
  const [first, ...others] = allLanguages.filter((language) => hasLanguage(agreements, language));
  return first ? [first, ...others] : ["kk", "ru"];
}

function sectionOf(
  comparison: Comparison,
  agreements: ComparedPair,
  language: Language,
  { names, justify, style }: ComparisonTableOptions,
): (Paragraph | Table)[] {
  const words = tableWords[language];
  const rows = comparisonRows(comparison, agreements, language, justify);
  const line = (styleId: string, text: string): Paragraph =>
    new Paragraph({ style: styleId, children: textRuns(text, language) });
  return [
    line(tableStyleIds.title, words.title),
    line(tableStyleIds.subtitle, `${names.before} → ${names.after}`),
    rows.substantive.length + rows.editorial.length > 0
      ? rowsTable(rows, language, widthOf(style), style)
      : line(tableStyleIds.cell, words.nothing),
    // Word demands a paragraph after a table.
    line(tableStyleIds.cell, ""),
  ];
}

function documentDefaults(language: Language, { font, annex }: WordStyle): DocumentDefaults {
  const paragraph: IParagraphPropertiesOptions = {
    widowControl: true,
    spacing: { before: 0, after: 0, line: lineUnits(1), lineRule: LineRuleType.AUTO },
  };
  return new DocumentDefaults({
    run: { font, size: halfPoints(annex.cell_size_pt), language: { value: languageTag[language] } },
    paragraph,
  });
}

/** The sheet of the agreements, turned: five columns need its length. */
function landscape({ page }: WordStyle) {
  const { top, right, bottom, left } = page.margins_mm;
  return {
    size: {
      orientation: PageOrientation.LANDSCAPE,
      // docx turns the sheet itself.
      width: twipsOfMillimetres(page.width_mm),
      height: twipsOfMillimetres(page.height_mm),
    },
    margin: {
      top: twipsOfMillimetres(left),
      right: twipsOfMillimetres(top),
      bottom: twipsOfMillimetres(right),
      left: twipsOfMillimetres(bottom),
      footer: twipsOfMillimetres(page.footer_mm),
    },
  };
}

function widthOf({ page }: WordStyle): number {
  return twipsOfMillimetres(page.height_mm - page.margins_mm.top - page.margins_mm.bottom);
}
