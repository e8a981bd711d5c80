/**
 * What our own side reads beside the text:  TeamNotes → Word comments, one for each noted section or point.
 *
 * Only the team edition has them. A clean edition is built without the notes at hand, so nothing of
 * them can be left in it.
 */
import { type ICommentOptions, type IParagraphStyleOptions, Paragraph } from "docx";
import type { TeamNotes } from "../../assembly/teamNotes.js";
import type { Column } from "./column.js";
import { halfPoints } from "./lengths.js";
import { textRuns } from "./textRuns.js";
import type { WordStyle } from "./wordStyle.js";

const AUTHOR = { author: "Kelisim", initials: "K" };
const COMMENT_STYLE = "CommentText";

export function commentsOf(columns: readonly Column[], notes: TeamNotes): ICommentOptions[] {
  return columns.flatMap((column) =>
    [...column.comments].map(([key, id]) => ({
      ...AUTHOR,
      id,
      date: NO_DATE,
      children: (notes.get(key) ?? []).map(
        (note) =>
          new Paragraph({ style: COMMENT_STYLE, children: textRuns(note[column.language], column.language) }),
      ),
    })),
  );
}

export function commentStyle({ comment_size_pt }: WordStyle): IParagraphStyleOptions {
  return {
    id: COMMENT_STYLE,
    name: "annotation text",
    basedOn: "Normal",
    run: { size: halfPoints(comment_size_pt) },
  };
}

/**
 * WordprocessingML lets a comment have no date, but docx writes the present moment when none is
 * given. An invalid date that prints as nothing makes it leave the attribute out.
 */
const NO_DATE = Object.assign(new Date(Number.NaN), { toISOString: () => undefined as unknown as string });
