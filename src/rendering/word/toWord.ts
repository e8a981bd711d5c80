/**
 * The assembled document → a Word file, in one language or with both side by side.
 *
 * With notes it is the team edition and carries them as comments; without them it is the clean
 * edition and holds nothing of them. No file, clock or chance is touched: what is printed depends on
 * the arguments alone (only the zip container records the moment of packing).
 */
import { File, Packer } from "docx";
import type { Document } from "../../assembly/document.js";
import type { TeamNotes } from "../../assembly/teamNotes.js";
import type { Language } from "../../library/vocabulary.js";
import { type Columns, columnsOf } from "./column.js";
import { columnsBody } from "./columnsBody.js";
import { commentsOf } from "./comments.js";
import { coreProperties, type PackagePart } from "./coreProperties.js";
import { fileStyles } from "./fileStyles.js";
import { listsOf } from "./numbering.js";
import { oneLanguageBody } from "./oneLanguageBody.js";
import { annexPages } from "./annexes.js";
import { pageFooter } from "./pageFooter.js";
import { pageHeader } from "./pageHeader.js";
import { pageLayout, sectionProperties } from "./pageLayout.js";
import { partsText } from "./partRuns.js";
import { languageTag } from "./textRuns.js";
import type { WordStyle } from "./wordStyle.js";

export interface WordOptions {
  /** Both languages stand side by side in `bilingual`: Kazakh left, Russian right. */
  readonly languages: Language | "bilingual";
  readonly style: WordStyle;
  /** Given: the team edition. Absent: the clean edition, which the other side may have. */
  readonly notes?: TeamNotes;
}

/** The bytes of a .docx file. */
export async function toWord(document: Document, options: WordOptions): Promise<Uint8Array> {
  const { file, parts } = wordTree(document, options);
  return Packer.pack(file, "uint8array", undefined, parts);
}

export interface WordTree {
  readonly file: File;
  /** Parts that take the place of those docx would write. */
  readonly parts: readonly PackagePart[];
}

/** What docx packs, apart from the packing, so that the cost of each can be measured. */
export function wordTree(document: Document, { languages, style, notes }: WordOptions): WordTree {
  const columns = columnsOf(document, languages === "bilingual" ? ["kk", "ru"] : [languages], notes);
  const [first, ...others] = columns;
  const layout = pageLayout(style, columns.length);
  const body =
    others.length === 0
      ? oneLanguageBody(document, first, layout, style)
      : columnsBody(document, columns, layout, style);

  const frameOfPage = {
    headers: { default: pageHeader(document, columns) },
    footers: { default: pageFooter(first) },
  };
  const file = new File({
    // Left out, these would read «Un-named».
    creator: "",
    lastModifiedBy: "",
    styles: fileStyles(columns, layout, style, notes !== undefined),
    numbering: { config: columns.flatMap(listsOf) },
    ...(notes ? { comments: { children: commentsOf(columns, notes) } } : {}),
    sections: [
      { ...frameOfPage, properties: sectionProperties(style, "upright"), children: body },
      ...annexPages(document, columns, style).map(({ sheet, children }) => ({
        ...frameOfPage,
        properties: sectionProperties(style, sheet),
        children,
      })),
    ],
  });
  return { file, parts: [coreProperties(titleText(document, columns, style), languageTag[first.language])] };
}

function titleText({ title }: Document, columns: Columns, style: WordStyle): string {
  return columns
    .map(({ language }) => title.map((line) => partsText(line[language], style)).join(" "))
    .join(" / ");
}
