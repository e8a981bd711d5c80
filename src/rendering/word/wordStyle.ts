/**
 * How the Word documents look:  the content of `templates/word/style.yaml` → WordStyle.
 *
 * The file is the only place with paper, type, spacing and indents; nothing in this folder knows
 * a length of its own. Reading the file is left to `storage`.
 */
import { z } from "zod";

const millimetres = z.number().min(0).max(1000);
const points = z.number().min(0).max(200);
const typeSize = z.number().min(6).max(72).multipleOf(0.5);

const textSchema = z.strictObject({
  size_pt: typeSize,
  /** In lines: 1, 1.15, 1.5. */
  line_spacing: z.number().min(0.8).max(3),
  alignment: z.enum(["justified", "left"]),
  first_line_mm: millimetres,
  space_after_pt: points,
  heading_space_before_pt: points,
  heading_space_after_pt: points,
  contents_size_pt: typeSize,
});
export type TextStyle = z.infer<typeof textSchema>;

const wordStyleSchema = z.strictObject({
  page: z.strictObject({
    width_mm: millimetres,
    height_mm: millimetres,
    margins_mm: z.strictObject({
      top: millimetres,
      right: millimetres,
      bottom: millimetres,
      left: millimetres,
    }),
    /** From the edge of the sheet to the foot of the page number. */
    footer_mm: millimetres,
  }),
  font: z.string().trim().min(1),
  one_language: textSchema,
  two_columns: textSchema,
  table: z.strictObject({
    line_pt: z.number().min(0).max(6),
    line_colour: z.string().regex(/^[0-9A-Fa-f]{6}$/),
    /** Between the lines and the text: at the sides, above and below. */
    padding_mm: millimetres,
    row_padding_mm: millimetres,
    unbroken_row_characters: z.number().int().nonnegative(),
  }),
  gap: z.strictObject({
    highlight: z.enum(["yellow", "green", "cyan", "lightGray"]),
    opening: z.string(),
    closing: z.string(),
  }),
  signature: z.strictObject({
    size_pt: typeSize,
    caption_size_pt: typeSize,
    space_before_block_pt: points,
    space_after_pt: points,
    /** Left for signing above the line. */
    space_for_hand_pt: points,
  }),
  annex: z.strictObject({
    cell_size_pt: typeSize,
    /** Left for writing in an empty row. */
    empty_row_mm: millimetres,
  }),
  header_size_pt: typeSize,
  /** Between the end of a long entry and the page numbers of the contents. */
  contents_right_room_mm: millimetres,
  footer_size_pt: typeSize,
  comment_size_pt: typeSize,
});
export type WordStyle = Readonly<z.infer<typeof wordStyleSchema>>;

/** `settings` is the parsed content of the file. Throws an Error that names every wrong setting. */
export function parseWordStyle(settings: unknown): WordStyle {
  const result = wordStyleSchema.safeParse(settings);
  if (result.success) return result.data;
  throw new Error(`The settings of the Word documents are wrong:\n${z.prettifyError(result.error)}`);
}
