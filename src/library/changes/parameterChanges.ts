/** Two versions of one clause → which questions and values changed. */
import { canonicalJson } from "../canonical.js";
import type { Clause } from "../clause.js";
import { isNumberParameter, type Parameter } from "../parameter.js";
import { recommendedFor, spotsAsked } from "../rules/recommendedValues.js";
import type { Change, Spot } from "./change.js";
import { matchIds, type Matched } from "./matchIds.js";

export function parameterChanges(before: Clause, after: Clause): Change[] {
  const { kept, renamed, removed, added } = matched(before, after);
  const about = { what: "parameter", of: before.id } as const;
  return [
    ...kept.flatMap(([id, old, now]) => [
      ...valueChanges(before, after, old, now).map((change): Change => ({ ...change, ...about, id })),
      ...(questionOf(old.parameter) === questionOf(now.parameter)
        ? []
        : [
            {
              kind: "wording",
              ...about,
              id,
              before: old.parameter.question,
              after: now.parameter.question,
            } as const,
          ]),
    ]),
    ...renamed.map(([old, now]): Change => ({ kind: "renamed", ...about, id: old.name, newId: now.name })),
    ...removed.map(({ name, parameter }): Change => {
      return { kind: "removed", ...about, id: name, before: parameter.question };
    }),
    ...added.map(({ name, parameter }): Change => ({
      kind: "added",
      ...about,
      id: name,
      after: parameter.question,
    })),
  ];
}

/** Blanks under their new names: old → new. */
export function renamedBlanks(before: Clause, after: Clause): ReadonlyMap<string, string> {
  return new Map(matched(before, after).renamed.map(([old, now]) => [old.name, now.name]));
}

interface Named {
  readonly name: string;
  readonly parameter: Parameter;
}

function matched(before: Clause, after: Clause): Matched<Named> {
  return matchIds(named(before), named(after), ({ parameter }) => canonicalJson(parameter));
}

function named({ parameters }: Clause): Map<string, Named> {
  return new Map(Object.entries(parameters).map(([name, parameter]) => [name, { name, parameter }]));
}

/** Everything about a parameter but its values: words, units, forms, practice. */
function questionOf(parameter: Parameter): string {
  const values = ["recommended", "recommended_at", "at_least", "at_most", "better"];
  return canonicalJson(
    Object.fromEntries(Object.entries(parameter).filter(([key]) => !values.includes(key))),
  );
}

type ValueChange = Pick<Change, "kind" | "aspect" | "spots" | "before" | "after">;

function valueChanges(before: Clause, after: Clause, old: Named, now: Named): ValueChange[] {
  const settings = settingsOf(old.parameter).map((value, index): ValueChange | undefined => {
    const other = settingsOf(now.parameter)[index];
    if (!other || other.text === value.text) return undefined;
    return { kind: "value", aspect: value.aspect, before: value.text, after: other.text };
  });
  return [...recommendedChanges(before, after, old, now), ...settings.filter((one) => one !== undefined)];
}

function settingsOf(parameter: Parameter): { aspect: string; text: string }[] {
  const bound = (of: "at_least" | "at_most"): string =>
    isNumberParameter(parameter) ? String(parameter[of]?.value ?? "–") : "–";
  const better = "better" in parameter ? parameter.better : "–";
  return [
    { aspect: "at_least", text: bound("at_least") },
    { aspect: "at_most", text: bound("at_most") },
    { aspect: "better", text: better },
  ];
}

/** Compared where the question is asked in both versions; one change for all spots with the same values. */
function recommendedChanges(before: Clause, after: Clause, old: Named, now: Named): ValueChange[] {
  const asked = spotsAsked(before).get(old.name) ?? [];
  const stillAsked = spotsAsked(after).get(now.name) ?? [];
  const found = new Map<string, ValueChange & { spots: Spot[] }>();
  for (const spot of asked.filter((one) => stillAsked.some((other) => isSame(one, other)))) {
    const was = shown(recommendedFor(old.parameter, old.name, spot)?.value);
    const is = shown(recommendedFor(now.parameter, now.name, spot)?.value);
    if (was === is) continue;
    const change = found.get(`${was} ${is}`);
    if (change) change.spots.push(spot);
    else
      found.set(`${was} ${is}`, {
        kind: "value",
        aspect: "recommended",
        spots: [spot],
        before: was,
        after: is,
      });
  }
  return [...found.values()];
}

function isSame(one: Spot, other: Spot): boolean {
  return one.level === other.level && one.position === other.position;
}

function shown(value: unknown): string {
  if (value === undefined) return "–";
  return typeof value === "string" ? value : canonicalJson(value);
}
