/** Short agreements for tests of the comparison, and its result as a reader sees it. */
import { compareAgreements } from "../../src/comparison/compareAgreements.js";
import type { WordChange } from "../../src/comparison/compareWords.js";
import type { Change, ComparedAgreement, Comparison } from "../../src/comparison/comparison.js";
import type { Language } from "../../src/library/vocabulary.js";
import { agreementOf, linesOf } from "./agreementLines.js";

/** One provision per line: «3.1. Текст», «1) подпункт», «Раздел 3. Заголовок», or a text without a number. */
export function agreement(lines: readonly string[], language: Language = "ru"): ComparedAgreement {
  return agreementOf(linesOf(lines.join("\n")), language);
}

export function compareLines(
  before: readonly string[],
  after: readonly string[],
  language: Language = "ru",
): Comparison {
  return compareAgreements(agreement(before, language), agreement(after, language));
}

/** «a [-old-]{+new+} b» → both texts. */
export function textsOf(redlined: string): [before: string, after: string] {
  return [
    redlined.replace(/\[-(.*?)-\]/g, "$1").replace(/\{\+.*?\+\}/g, ""),
    redlined.replace(/\[-.*?-\]/g, "").replace(/\{\+(.*?)\+\}/g, "$1"),
  ];
}

/** [-old-]{+new+} */
function redline(words: readonly WordChange[]): string {
  return words
    .map((change) => {
      if (change.kind === "deleted") return `[-${change.before}-]`;
      return change.kind === "inserted" ? `{+${change.after}+}` : change.after;
    })
    .join("");
}

/** «edited 3.1: не менее [-15-]{+30+} дней» */
function shownChange({ kind, before, after, words }: Change): string {
  const [from, to] = [before?.label ?? "", after?.label ?? ""].map((label) => label.replace(/\.$/, ""));
  const place = from === to || to === "" || from === "" ? from || to : `${from} → ${to}`;
  const text = redline(words);
  return `${kind} ${place}${text === "" ? "" : `: ${text}`}`;
}

/** In the order of the document. */
export function shownChanges({ changes }: Comparison): string[] {
  return [...changes].sort((a, b) => a.order - b.order).map(shownChange);
}

/** «modality worse: обязан → вправе» */
export function shownReasons({ changes }: Comparison): string[] {
  return changes.flatMap(({ reasons }) =>
    reasons.map(({ code, before, after, effect }) => {
      const words = before === null && after === null ? "" : `: ${before ?? "–"} → ${after ?? "–"}`;
      return `${code}${effect === "unknown" ? "" : ` ${effect}`}${words}`;
    }),
  );
}
