/**
 * Comparison → a summary that can be read aloud: short sentences without signs or abbreviations,
 * the weightiest first.
 */
import { changeKinds, type Change, type Comparison, type ReasonCode } from "../../comparison/comparison.js";
import { changeTitle, reasonText } from "./changeText.js";
import type { Say } from "./say.js";

/** How many substantive changes are told one by one. */
const toldOneByOne = 5;

export function summaryText({ changes, summary }: Comparison, say: Say): string[] {
  if (changes.length === 0) return [say("comparison.summary.none"), ...restText(summary, say)];
  const { substantive, editorial } = summary;
  return [
    say("comparison.summary.weights", { substantive, editorial }),
    ...(summary.worse > 0 ? [say("comparison.summary.worse", { count: summary.worse })] : []),
    ...(summary.better > 0 ? [say("comparison.summary.better", { count: summary.better })] : []),
    ...touchedText(summary.reasons, say),
    ...kindsText(summary.kinds, say),
    ...restText(summary, say),
    ...firstText(changes, say),
  ];
}

/** What a negotiator asks for first. */
const telling: readonly ReasonCode[] = [
  "modality",
  "term",
  "amount",
  "number",
  "deadline-kind",
  "bound",
  "actor",
  "negation",
  "reference",
  "defined-term",
  "condition",
  "action",
];

function touchedText(reasons: Comparison["summary"]["reasons"], say: Say): string[] {
  const touched = telling.flatMap((code) => {
    const count = reasons[code] ?? 0;
    return count === 0
      ? []
      : [say("comparison.summary.part", { name: say(`comparison.reasons.${code}`), count })];
  });
  return touched.length === 0 ? [] : [say("comparison.summary.touched", { parts: touched })];
}

function kindsText(kinds: Comparison["summary"]["kinds"], say: Say): string[] {
  const parts = changeKinds.flatMap((kind) =>
    kinds[kind] === 0
      ? []
      : [say("comparison.summary.part", { name: say(`comparison.kinds.${kind}`), count: kinds[kind] })],
  );
  return [say("comparison.summary.kinds", { parts })];
}

function restText({ bilingual, staleReferences, unprocessed }: Comparison["summary"], say: Say): string[] {
  return [
    ...(bilingual > 0 ? [say("comparison.summary.bilingual", { count: bilingual })] : []),
    ...(staleReferences > 0 ? [say("comparison.summary.stale", { count: staleReferences })] : []),
    ...(unprocessed > 0 ? [say("comparison.summary.unprocessed", { count: unprocessed })] : []),
  ];
}

/** Those that worsen what workers have first, then those that touch what is asked for first, then the rest. */
function firstText(changes: Comparison["changes"], say: Say): string[] {
  // The same change of the other language is told once.
  const told = new Set<string>();
  const isNews = ({ before, after, reasons }: Change): boolean => {
    const name = [before?.label, after?.label, ...reasons.map(({ code }) => code)].join(" ");
    return (after ?? before)?.label === null || (!told.has(name) && Boolean(told.add(name)));
  };
  return changes
    .filter(({ weight }) => weight === "substantive")
    .map((change) => ({ change, rank: rankOf(change) }))
    .sort((a, b) => a.rank - b.rank)
    .filter(({ change }) => isNews(change))
    .slice(0, toldOneByOne)
    .map(({ change }) =>
      say("comparison.summary.told", {
        change: changeTitle(change, say),
        // In sentences of their own, so that a voice makes a pause.
        reasons: change.reasons.map((reason) => reasonText(reason, say)).join(". "),
      }),
    );
}

function rankOf({ reasons }: Change): number {
  if (reasons.some(({ effect }) => effect === "worse")) return 0;
  const best = Math.min(...reasons.map(({ code }) => telling.indexOf(code)).filter((at) => at >= 0));
  return 1 + (Number.isFinite(best) ? best : telling.length);
}
