/**
 * Query of a request + the filters an address knows → their values.
 *
 * Strict: a misspelt filter that was passed over would look like an answer to the question.
 */
import { HttpRefusal, type QueryMistake } from "./httpRefusals.js";

/** Instead of a list of values: any text, as long as a person types it. */
export const ANY_TEXT = ["1–200"] as const;
const LONGEST_TEXT = 200;

export type Filters<Value extends Readonly<Record<string, string>>> = {
  readonly [Name in keyof Value]: readonly Value[Name][] | typeof ANY_TEXT;
};

/** Filters that were not asked for are left out. Throws HttpRefusal with every mistake. */
export function readFilters<Value extends Readonly<Record<string, string>>>(
  query: Readonly<Record<string, unknown>>,
  filters: Filters<Value>,
): Partial<Value> {
  const mistakes = Object.entries(query).flatMap(([name, value]) => mistakeIn(name, value, filters));
  if (mistakes.length > 0) throw new HttpRefusal("wrong-query", {}, mistakes);
  return query as Partial<Value>;
}

function mistakeIn(
  parameter: string,
  value: unknown,
  filters: Readonly<Record<string, readonly string[]>>,
): QueryMistake[] {
  const allowed = Object.hasOwn(filters, parameter) ? filters[parameter] : undefined;
  if (!allowed) return [{ code: "unknown-parameter", parameter, allowed: Object.keys(filters) }];
  if (typeof value !== "string") return [{ code: "parameter-twice", parameter, allowed }];
  const isAllowed = allowed === ANY_TEXT ? value.length <= LONGEST_TEXT : allowed.includes(value);
  return isAllowed ? [] : [{ code: "wrong-value", parameter, allowed }];
}
