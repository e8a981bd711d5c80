/** Changes → how many of which kind, weight and reason. */
import {
  changeKinds,
  type ChangeKind,
  type Comparison,
  type ComparisonSummary,
  type ReasonCode,
} from "./comparison.js";

export function summaryOf({
  changes,
  unchanged,
  bilingual,
  staleReferences,
  unprocessed,
}: Omit<Comparison, "summary">): ComparisonSummary {
  const count = (isCounted: (change: (typeof changes)[number]) => boolean): number =>
    changes.filter(isCounted).length;
  const codes = new Set(changes.flatMap(({ reasons }) => reasons.map(({ code }) => code)));
  return {
    substantive: count(({ weight }) => weight === "substantive"),
    editorial: count(({ weight }) => weight === "editorial"),
    unchanged: unchanged.length,
    kinds: Object.fromEntries(changeKinds.map((kind) => [kind, count((one) => one.kind === kind)])) as Record<
      ChangeKind,
      number
    >,
    reasons: Object.fromEntries(
      [...codes].map((code): [ReasonCode, number] => [
        code,
        count(({ reasons }) => reasons.some((one) => one.code === code)),
      ]),
    ),
    better: count(({ reasons }) => reasons.some(({ effect }) => effect === "better")),
    worse: count(({ reasons }) => reasons.some(({ effect }) => effect === "worse")),
    bilingual: bilingual.length,
    staleReferences: staleReferences.length,
    unprocessed: unprocessed.length,
  };
}
