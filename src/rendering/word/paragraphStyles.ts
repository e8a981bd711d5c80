/**
 * The paragraph styles of one language:  WordStyle → styles of the Word file.
 *
 * All formatting is in the styles; a paragraph of the text only names its style, so a person can
 * change the whole document in Word by changing a style.
 */
import {
  AlignmentType,
  BorderStyle,
  type IParagraphPropertiesOptions,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  LeaderType,
  TabStopType,
} from "docx";
import type { Column } from "./column.js";
import { halfPoints, twipsOfMillimetres, twipsOfPoints } from "./lengths.js";
import { annexLooks } from "./annexLooks.js";
import { POINT_LEVEL, SECTION_LEVEL, SUB_POINT_LEVEL } from "./numbering.js";
import type { PageLayout } from "./pageLayout.js";
import { type StyleKind, styleKinds, styleName } from "./styleNames.js";
import { languageTag } from "./textRuns.js";
import type { WordStyle } from "./wordStyle.js";

export interface Look {
  readonly paragraph: IParagraphPropertiesOptions;
  readonly run?: IRunStylePropertiesOptions;
}

export function paragraphStyles(
  column: Column,
  layout: PageLayout,
  style: WordStyle,
): IParagraphStyleOptions[] {
  const looks: Readonly<Record<StyleKind, Look>> = {
    ...titleLooks(layout, style),
    ...textLooks(layout, column),
    ...signatureLooks(style),
    ...annexLooks(layout, style, column),
  };
  return styleKinds.map((kind) => ({
    ...styleName(kind, column),
    basedOn: "Normal",
    quickFormat: true,
    paragraph: looks[kind].paragraph,
    run: { ...looks[kind].run, language: { value: languageTag[column.language] } },
  }));
}

function titleLooks({ text, textWidth }: PageLayout, { contents_right_room_mm }: WordStyle) {
  const after = twipsOfPoints(text.space_after_pt);
  const centred = { alignment: AlignmentType.CENTER, keepNext: true } as const;
  const roomy = {
    before: twipsOfPoints(text.heading_space_before_pt),
    after: twipsOfPoints(text.heading_space_after_pt),
  };
  return {
    title: { paragraph: { ...centred, spacing: { after } }, run: { bold: true } },
    // In one language the date stands on the same line, at the right margin.
    place: {
      paragraph: {
        spacing: { before: roomy.before, after },
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
      },
    },
    date: { paragraph: { alignment: AlignmentType.RIGHT, spacing: { after } } },
    contentsTitle: { paragraph: { ...centred, spacing: roomy }, run: { bold: true } },
    contentsEntry: {
      paragraph: {
        // Room on the right, so that a long title never runs into the page numbers.
        indent: { right: twipsOfMillimetres(contents_right_room_mm) },
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth, leader: LeaderType.DOT }],
      },
      run: { size: halfPoints(text.contents_size_pt) },
    },
    columnTitle: { paragraph: { ...centred, spacing: { before: after, after } }, run: { bold: true } },
  } satisfies Partial<Record<StyleKind, Look>>;
}

/** The look of running text. */
export function textParagraph({ text }: PageLayout): IParagraphPropertiesOptions {
  return {
    alignment: text.alignment === "justified" ? AlignmentType.JUSTIFIED : AlignmentType.LEFT,
    indent: { left: 0, firstLine: twipsOfMillimetres(text.first_line_mm) },
    spacing: { after: twipsOfPoints(text.space_after_pt) },
  };
}

function textLooks(layout: PageLayout, { list, order }: Column) {
  const { text } = layout;
  const paragraph = textParagraph(layout);
  const spacing = {
    before: twipsOfPoints(text.heading_space_before_pt),
    after: twipsOfPoints(text.heading_space_after_pt),
  };
  return {
    body: { paragraph },
    heading: {
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing,
        keepNext: true,
        keepLines: true,
        outlineLevel: order,
        numbering: { reference: list, level: SECTION_LEVEL },
      },
      run: { bold: true },
    },
    point: { paragraph: { ...paragraph, numbering: { reference: list, level: POINT_LEVEL } } },
    subPoint: { paragraph: { ...paragraph, numbering: { reference: list, level: SUB_POINT_LEVEL } } },
  } satisfies Partial<Record<StyleKind, Look>>;
}

function signatureLooks({ signature }: WordStyle) {
  const size = halfPoints(signature.size_pt);
  const spacing = { after: twipsOfPoints(signature.space_after_pt) };
  return {
    signatureTitle: {
      paragraph: {
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: { before: twipsOfPoints(signature.space_before_block_pt), after: spacing.after },
      },
      run: { bold: true },
    },
    signatureSide: { paragraph: { spacing, keepNext: true }, run: { bold: true, size } },
    signature: { paragraph: { spacing, keepNext: true }, run: { size } },
    // The line to sign on is the upper border of its caption: nothing to be read aloud.
    signatureLine: {
      paragraph: {
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: { before: twipsOfPoints(signature.space_for_hand_pt), after: spacing.after },
        border: { top: { style: BorderStyle.SINGLE, size: 4, color: "auto", space: 1 } },
      },
      run: { size: halfPoints(signature.caption_size_pt) },
    },
    signatureSeal: { paragraph: { spacing: { before: spacing.after } }, run: { size } },
  } satisfies Partial<Record<StyleKind, Look>>;
}
