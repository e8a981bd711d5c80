/** Two conditions → whether they can never hold together. */
import type { Condition } from "../clause.js";

/** One-sided: ask it both ways round. */
export function contradict(one: Condition, other: Condition): boolean {
  if ("clause" in one) return "no_clause" in other && other.no_clause === one.clause;
  if (!("is" in one) || !("parameter" in other) || one.parameter !== other.parameter) return false;
  const { is } = one;
  return "is" in other
    ? other.is.every((option) => !is.includes(option))
    : is.every((option) => other.is_not.includes(option));
}
