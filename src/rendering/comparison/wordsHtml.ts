/** Changed words → HTML: both texts apart, or one in the other. Everything is escaped. */
import type { WordChange } from "../../comparison/compareWords.js";
import { escapeHtml } from "../escapeHtml.js";

/** The first text with what was taken out, the second with what was put in. */
export function sideHtml(words: readonly WordChange[], side: "before" | "after"): string {
  return words
    .map((change) => {
      if (change.kind === "kept") return escapeHtml(change[side]);
      if (change.kind === "deleted") return side === "before" ? marked("del", change.before) : "";
      return side === "after" ? marked("ins", change.after) : "";
    })
    .join("");
}

export function inlineHtml(words: readonly WordChange[]): string {
  return words
    .map((change) => {
      if (change.kind === "kept") return escapeHtml(change.after);
      return change.kind === "deleted" ? marked("del", change.before) : marked("ins", change.after);
    })
    .join("");
}

function marked(element: "del" | "ins", text: string): string {
  return text === "" ? "" : `<${element}>${escapeHtml(text)}</${element}>`;
}
