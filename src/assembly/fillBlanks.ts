/**
 * Fills the blanks of one paragraph:  wording with {{blanks}} + what fills them → parts.
 *
 * A blank without an answer stays visible as a gap, because a half-finished draft is a
 * normal state and not an error. Nothing here chooses between wordings.
 */
import { piecesOf } from "../library/wordings.js";
import type { Part, Parts } from "./document.js";
import { withNoBreakSpaces } from "./typography.js";

/** What stands in the place of a blank, in one language. */
export type Fill = (blank: string) => Part;

export function fillBlanks(paragraph: string, fill: Fill): Parts {
  return piecesOf(paragraph).map((piece) =>
    piece.kind === "blank" ? fill(piece.name) : { kind: "text", text: withNoBreakSpaces(piece.text) },
  );
}

/** Text that may hold braces of its own, such as a clause typed by the user. */
export function plainText(text: string): Parts {
  return [{ kind: "text", text: withNoBreakSpaces(text) }];
}

export function textOf(parts: Parts): string {
  return parts.map((part) => part.text).join("");
}
