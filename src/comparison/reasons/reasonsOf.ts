/** One edit → everything it touches, and whether that weighs. All rules stand in one table. */
import type { Reason, ReasonCode, Weight } from "../comparison.js";
import { actorRule } from "./actorRule.js";
import { actRule } from "./actRule.js";
import { conditionRule } from "./conditionRule.js";
import { contentRule } from "./contentRule.js";
import { modalityRule } from "./modalityRule.js";
import { negationRule } from "./negationRule.js";
import { quantityRule } from "./quantityRule.js";
import { referenceRule } from "./referenceRule.js";
import type { Rule, RuleInput } from "./rule.js";
import { termRule } from "./termRule.js";

/** In the order in which reasons are shown. */
const rules: readonly Rule[] = [
  modalityRule,
  quantityRule,
  negationRule,
  actorRule,
  referenceRule,
  termRule,
  conditionRule,
  actRule,
  contentRule,
];

/** Never empty: an edit that touches nothing is one of style, or of punctuation alone. */
export function reasonsOf(input: RuleInput): Reason[] {
  const found = withoutEchoes(rules.flatMap((rule) => rule(input)));
  return found.length > 0 ? found : [plainReason(input.edit.isWorded ? "style" : "punctuation")];
}

/** A body that is a defined term as well («совместная комиссия») is reported as who acts. */
function withoutEchoes(reasons: readonly Reason[]): Reason[] {
  const actors = reasons.filter(({ code }) => code === "actor");
  return reasons.filter(
    ({ code, before }) =>
      code !== "defined-term" || !actors.some((actor) => before !== null && actor.before === before),
  );
}

export function plainReason(code: ReasonCode): Reason {
  return { code, before: null, after: null, effect: "unknown" };
}

const editorial: ReadonlySet<ReasonCode> = new Set([
  "division",
  "place",
  "heading",
  "numbering",
  "punctuation",
  "style",
]);

/** A reference that only followed a new number changes nothing. */
export function weightOf(reasons: readonly Reason[]): Weight {
  return reasons.some(({ code, follows }) => !editorial.has(code) && follows !== true)
    ? "substantive"
    : "editorial";
}
