/**
 * Comparison → HTML: a summary to be read aloud, the list of changes with the substantive ones
 * first, and the agreement in its order with each change in its place.
 *
 * Works without a script: what is shown is chosen with plain inputs, and the classes are explained
 * by the stylesheet. Everything is escaped; nothing is styled here.
 */
import type { Comparison, ComparedText } from "../../comparison/comparison.js";
import { escapeHtml } from "../escapeHtml.js";
import { bilingualText, staleText } from "./bilingualText.js";
import { changeHtml, movedAwayHtml, unchangedHtml } from "./changeHtml.js";
import { reasonText, titleFor } from "./changeText.js";
import type { Say } from "./say.js";
import { summaryText } from "./summaryText.js";

/**
 * `textOf` gives a provision of the second agreement by its index: the rows between the changes.
 * `notCompared` are sentences about what was left out.
 */
export function comparisonHtml(
  comparison: Comparison,
  textOf: (index: number) => ComparedText,
  notCompared: readonly string[],
  say: Say,
): string {
  return [
    `<section class="comparison">`,
    summaryHtml(comparison, say),
    listHtml(
      "differences",
      "comparison.heading.bilingual",
      comparison.bilingual.map((one) => bilingualText(one, say)),
      say,
    ),
    listHtml(
      "stale",
      "comparison.heading.stale",
      comparison.staleReferences.map((one) => staleText(one, say)),
      say,
    ),
    listHtml("not-compared", "comparison.heading.unprocessed", notCompared, say),
    changeListHtml(comparison, say),
    choicesHtml(say),
    `<div class="rows">`,
    ...rowsOf(comparison, textOf, say),
    `</div>`,
    `</section>`,
  ].join("\n");
}

function summaryHtml(comparison: Comparison, say: Say): string {
  const sentences = summaryText(comparison, say).map((sentence) => `<p>${escapeHtml(sentence)}</p>`);
  return [
    `<section class="summary" aria-labelledby="summary-title">`,
    `<h2 id="summary-title">${escapeHtml(say("comparison.heading.summary"))}</h2>`,
    ...sentences,
    `</section>`,
  ].join("\n");
}

function listHtml(name: string, heading: string, lines: readonly string[], say: Say): string {
  if (lines.length === 0) return "";
  const items = lines.map((line) => `<li>${escapeHtml(line)}</li>`).join("");
  return `<section class="${name}"><h2>${escapeHtml(say(heading))}</h2><ul>${items}</ul></section>`;
}

function changeListHtml(comparison: Comparison, say: Say): string {
  const { changes } = comparison;
  const titleOf = titleFor(comparison);
  if (changes.length === 0) return "";
  const items = changes.map((change) => {
    const reasons = change.reasons.map((reason) => reasonText(reason, say)).join("; ");
    const title = `<a href="#${change.id}">${escapeHtml(titleOf(change, say))}</a>`;
    return `<li class="${change.weight}">${title} <small>${escapeHtml(reasons)}</small></li>`;
  });
  return [
    `<details class="change-list" open>`,
    `<summary>${escapeHtml(say("comparison.heading.changes", { count: changes.length }))}</summary>`,
    `<ol>${items.join("\n")}</ol>`,
    `</details>`,
  ].join("\n");
}

/** Inputs stand before the rows, so that a stylesheet can choose by them (`:checked ~ .rows`). */
function choicesHtml(say: Say): string {
  const radio = (name: string, value: string, isChosen: boolean): string =>
    `<input type="radio" name="${name}" id="${name}-${value}"${isChosen ? " checked" : ""}>` +
    `<label for="${name}-${value}">${escapeHtml(say(`comparison.choice.${name}-${value}`))}</label>`;
  return [
    `<h2>${escapeHtml(say("comparison.heading.text"))}</h2>`,
    `<p class="keys" hidden>${escapeHtml(say("comparison.keys"))}</p>`,
    ...["all", "substantive", "editorial"].map((value) => radio("weight", value, value === "all")),
    `<br>`,
    ...["sides", "inline"].map((value) => radio("view", value, value === "sides")),
    `<br>`,
    `<input type="checkbox" id="show-unchanged"><label for="show-unchanged">${escapeHtml(say("comparison.choice.unchanged"))}</label>`,
  ].join("\n");
}

/** In the order of the document; a move stands at both of its places. */
function rowsOf(comparison: Comparison, textOf: (index: number) => ComparedText, say: Say): string[] {
  const { changes, unchanged } = comparison;
  const titleOf = titleFor(comparison);
  const rows = [
    ...changes.map((change) => ({
      order: change.order,
      html: () => changeHtml(change, titleOf(change, say), say),
    })),
    ...changes.flatMap((change) =>
      change.fromOrder === undefined
        ? []
        : [{ order: change.fromOrder, html: () => movedAwayHtml(change, say) }],
    ),
    ...unchanged.map(({ after, order }) => ({ order, html: () => unchangedHtml(textOf(after)) })),
  ];
  return rows.sort((a, b) => a.order - b.order).map(({ html }) => html());
}
