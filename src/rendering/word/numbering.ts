/**
 * The multilevel list of one language: sections, points, sub-points.
 *
 * Word counts; the numbers of the Document are what it must arrive at. Each level belongs to a
 * paragraph style, so choosing the style in Word numbers the paragraph.
 */
import { type ILevelsOptions, LevelFormat, LevelSuffix } from "docx";
import { sectionLabel } from "../documentWords.js";
import type { Column } from "./column.js";
import { languageTag } from "./textRuns.js";
import { styleId } from "./styleNames.js";

export const SECTION_LEVEL = 0;
export const POINT_LEVEL = 1;
export const SUB_POINT_LEVEL = 2;
export const ANNEX_POINT_LEVEL = 0;
export const ANNEX_SUB_POINT_LEVEL = 1;

/** The lists of one language: that of the agreement, and that of the annexes, each of which counts anew. */
export function listsOf(column: Column): { readonly reference: string; readonly levels: ILevelsOptions[] }[] {
  return [listOf(column), annexListOf(column)];
}

export function annexList({ list }: Pick<Column, "list">): string {
  return `${list}-annex`;
}

function annexListOf(column: Column): { readonly reference: string; readonly levels: ILevelsOptions[] } {
  const look = { format: LevelFormat.DECIMAL, suffix: LevelSuffix.SPACE } as const;
  const style = { run: { language: { value: languageTag[column.language] } } };
  return {
    reference: annexList(column),
    levels: [
      { ...look, level: ANNEX_POINT_LEVEL, text: "%1.", style },
      { ...look, level: ANNEX_SUB_POINT_LEVEL, text: "%2)", style },
    ],
  };
}

function listOf(column: Column): { readonly reference: string; readonly levels: ILevelsOptions[] } {
  return {
    reference: column.list,
    levels: [
      sectionLevel(column),
      level(column, { level: POINT_LEVEL, text: "%1.%2." }, styleId("point", column)),
      level(column, { level: SUB_POINT_LEVEL, text: "%3)" }, styleId("subPoint", column)),
    ],
  };
}

/** «Раздел 3. Title»; in Kazakh a bare «3», with «-бөлім. Title» in the paragraph (decision 0003). */
function sectionLevel(column: Column): ILevelsOptions {
  const { before, after } = sectionLabel[column.language];
  return before === ""
    ? level(
        column,
        { level: SECTION_LEVEL, text: "%1", suffix: LevelSuffix.NOTHING },
        styleId("heading", column),
      )
    : level(column, { level: SECTION_LEVEL, text: `${before}%1${after}` }, styleId("heading", column));
}

function level(column: Column, options: ILevelsOptions, style: string): ILevelsOptions {
  return {
    format: LevelFormat.DECIMAL,
    suffix: LevelSuffix.SPACE,
    ...options,
    style: { style, run: { language: { value: languageTag[column.language] } } },
  };
}
