/** One change → the row of the page that shows it, with both texts side by side and one in the other. */
import type { Change, ComparedText } from "../../comparison/comparison.js";
import { escapeHtml } from "../escapeHtml.js";
import { nameOf, reasonText } from "./changeText.js";
import type { Say } from "./say.js";
import { inlineHtml, sideHtml } from "./wordsHtml.js";

/** `title` is not yet escaped. */
export function changeHtml(change: Change, title: string, say: Say): string {
  const { id, kind, weight, before, after, reasons } = change;
  return [
    `<article class="change ${kind} ${weight}" id="${id}" tabindex="-1" aria-labelledby="${id}-title">`,
    `<h3 id="${id}-title">${escapeHtml(title)}</h3>`,
    moveLink(change, say),
    `<ul class="reasons">`,
    ...reasons.map(
      (reason) =>
        `<li class="${reason.effect}" data-reason="${reason.code}">${escapeHtml(reasonText(reason, say))}</li>`,
    ),
    `</ul>`,
    textsHtml(change),
    `</article>`,
  ].join("\n");

  function textsHtml({ words }: Change): string {
    // New numbers have no text of their own.
    if (kind === "renumbered") return "";
    return [
      `<div class="sides">`,
      sideCell("before", before, before ? sideHtml(words, "before") : ""),
      sideCell("after", after, after ? sideHtml(words, "after") : ""),
      `</div>`,
      `<p class="inline"${langOf(after ?? before)}>${inlineHtml(words)}</p>`,
    ].join("\n");
  }

  function sideCell(side: "before" | "after", text: ComparedText | null, html: string): string {
    const title = `<b class="side-name">${escapeHtml(say(`comparison.side.${side}`))}</b>`;
    const label = text?.label ? `<span class="number">${escapeHtml(text.label)}</span> ` : "";
    const body = text ? `${label}${html}` : `<i>${escapeHtml(say(`comparison.side.nothing-${side}`))}</i>`;
    return `<div class="${side}">${title}<p${langOf(text)}>${body}</p></div>`;
  }
}

/** At the new place: where it came from. */
function moveLink({ id, fromOrder, before }: Change, say: Say): string {
  if (fromOrder === undefined || !before) return "";
  return `<p class="move"><a href="#${id}-from">${escapeHtml(say("comparison.move.from", { place: nameOf(before) }))}</a></p>`;
}

/** At the old place: where it went. */
export function movedAwayHtml({ id, weight, before, after }: Change, say: Say): string {
  if (!before || !after) return "";
  const words = say("comparison.move.to", { from: nameOf(before), place: nameOf(after) });
  return `<p class="moved-away ${weight}" id="${id}-from"><a href="#${id}">${escapeHtml(words)}</a></p>`;
}

/** A provision without a change: read once. */
export function unchangedHtml(text: ComparedText): string {
  const label = text.label ? `<span class="number">${escapeHtml(text.label)}</span> ` : "";
  return `<p class="unchanged"${langOf(text)}>${label}${escapeHtml(text.text)}</p>`;
}

function langOf(text: ComparedText | null): string {
  return text && text.language !== "other" ? ` lang="${text.language}"` : "";
}
