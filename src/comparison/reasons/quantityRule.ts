/** A term, a sum, a share or another number changed; calendar days became working ones; a bound turned. */
import type { Reason, ReasonCode } from "../comparison.js";
import { moneyUnits, timeUnits } from "../facts/units.js";
import { quantitiesIn, type Quantity } from "../facts/quantities.js";
import { changedFacts, type FactChange } from "./changedFacts.js";
import type { OwnParameter } from "../ownTexts.js";
import { betterDirection, effectOf, effectOfDayKind } from "./direction.js";
import { reasonOf, type Rule, type RuleInput } from "./rule.js";

export const quantityRule: Rule = (input) => {
  const { edit, language } = input;
  const changes = changedFacts(
    edit,
    quantitiesIn(edit.before.text, edit.before.words, language),
    quantitiesIn(edit.after.text, edit.after.words, language),
    {
      meaning: ({ value, unit, days, bound }) => [value, unit, days, bound?.kind].join(" "),
      mayPair: (one, other) => family(one) === family(other),
    },
  );
  return changes.flatMap((change) => reasonsOf(change, input));
};

function family({ unit }: Quantity): ReasonCode {
  if (unit === null) return "number";
  return timeUnits.has(unit) ? "term" : moneyUnits.has(unit) ? "amount" : "number";
}

function reasonsOf(change: FactChange<Quantity>, input: RuleInput): Reason[] {
  const { before, after } = change;
  if (!before || !after) {
    const only = before ?? after;
    return only ? [withSense(reasonOf(family(only), change, input), change, numberOf)] : [];
  }
  const followed = followedNumber(before, after, input);
  if (followed) return [{ ...reasonOf("reference", change, input), sense: followed, follows: true }];
  const own = parameterOf(before, "before", input) ?? parameterOf(after, "after", input);
  const direction = own?.better ?? betterDirection(input.edit.after, after, input.language);
  const reasons: Reason[] = [];
  if (before.value !== after.value || before.unit !== after.unit) {
    const reason = reasonOf(family(after), change, input, effectOf(before, after, direction));
    const named = own ? { parameter: { clause: own.clause, name: own.name } } : {};
    reasons.push({ ...withSense(reason, change, numberOf), ...named });
  }
  if (before.days !== after.days && (before.unit === "day" || after.unit === "day")) {
    const reason = reasonOf("deadline-kind", change, input, effectOfDayKind(before, after, direction));
    reasons.push(withSense(reason, change, ({ days }) => days));
  }
  if (before.bound?.kind !== after.bound?.kind) {
    reasons.push(withSense(reasonOf("bound", change, input), change, ({ bound }) => bound?.kind ?? null));
  }
  return reasons;
}

/** «3.2» alone in a cell names a point; it has followed when that point has the new number. */
function followedNumber(before: Quantity, after: Quantity, { edit, newNumbers }: RuleInput): Reason["sense"] {
  const [old, fresh] = [
    edit.before.words[numberIndex(before)]?.plain,
    edit.after.words[numberIndex(after)]?.plain,
  ];
  const isPoint = before.unit === null && /^\d+\.\d+$/.test(old ?? "");
  return isPoint && newNumbers.get(old ?? "") === fresh
    ? { before: `point ${old ?? ""}`, after: `point ${fresh ?? ""}` }
    : undefined;
}

/** What the library asks at the place of the number, when the text is ours. */
function parameterOf(
  quantity: Quantity,
  side: "before" | "after",
  { own, edit }: RuleInput,
): OwnParameter | undefined {
  return own[side]?.parameterAt(edit[side].words[numberIndex(quantity)]?.start ?? -1);
}

/** The first of its words that is no bound. */
function numberIndex({ at, bound }: Quantity): number {
  return at.find((index) => !bound?.at.includes(index)) ?? -1;
}

function numberOf({ value, unit }: Quantity): string {
  return unit === null || unit === "date" ? String(value) : `${String(value)} ${unit}`;
}

function withSense(
  reason: Reason,
  { before, after }: FactChange<Quantity>,
  sense: (quantity: Quantity) => string | null,
): Reason {
  return { ...reason, sense: { before: before && sense(before), after: after && sense(after) } };
}
