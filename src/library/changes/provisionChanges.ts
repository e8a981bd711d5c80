/**
 * Two versions of one clause → which provisions say something else, where, and which came and
 * went. Compared spot by spot, as an agreement would print them: how a file is divided into
 * entries is no difference.
 */
import { canonicalJson, unwrapped } from "../canonical.js";
import type { Clause, Provision } from "../clause.js";
import { inBoth, levels, positions, type Bilingual } from "../vocabulary.js";
import { itemsAt, provisionsAt } from "../wordings.js";
import type { Change, Spot } from "./change.js";

/** `renamed`: blanks that have another name now; the sentence around them is the same. */
export function provisionChanges(
  before: Clause,
  after: Clause,
  renamed: ReadonlyMap<string, string> = new Map(),
): Change[] {
  const found: Found = new Map();
  for (const level of levels) {
    for (const position of positions) {
      const spot = { level, position };
      const old = printedAt(before, spot, renamed);
      const now = printedAt(after, spot);
      for (const [key, was] of old) compare(was, now.get(key), spot, found);
      for (const [key, is] of now)
        if (!old.has(key)) note(found, { kind: "added", id: is.id, after: is.text }, spot);
    }
  }
  const about = { what: "provision", of: before.id } as const;
  return joinRenamed(
    [...found.values()].map(({ difference, spots }) => ({ ...difference, ...about, spots })),
  );
}

interface Printed {
  readonly id: string;
  readonly text: Bilingual;
  readonly facts: Readonly<Record<string, string>>;
}

function compare(was: Printed, is: Printed | undefined, spot: Spot, found: Found): void {
  const { id } = was;
  if (!is) {
    note(found, { kind: "removed", id, before: was.text }, spot);
    return;
  }
  if (was.text.kk !== is.text.kk || was.text.ru !== is.text.ru) {
    note(found, { kind: "wording", id, before: was.text, after: is.text }, spot);
  }
  for (const [aspect, before] of Object.entries(was.facts)) {
    const after = is.facts[aspect] ?? "–";
    if (before !== after) note(found, { kind: "value", id, aspect, before, after }, spot);
  }
}

/** Wordings of one id that are told apart by a condition are two provisions here. */
function printedAt(
  clause: Clause,
  { level, position }: Spot,
  renamed: ReadonlyMap<string, string> = new Map(),
): Map<string, Printed> {
  return new Map(
    provisionsAt(clause, level, position).map((provision) => {
      const items = itemsAt(provision, level, position);
      const text = inBoth((language) =>
        withNewNames(
          [
            provision[language],
            ...items.map((item) => `– ${item[language]}`),
            ...coreTexts(provision).map((one) => one[language]),
          ]
            .map(unwrapped)
            .join("\n"),
          renamed,
        ),
      );
      const facts = { kind: provision.kind, status: provision.status, actor: provision.core?.actor ?? "–" };
      return [`${provision.id} ${canonicalJson(provision.when)}`, { id: provision.id, text, facts }];
    }),
  );
}

function coreTexts({ core }: Provision): Bilingual[] {
  return [core?.deadline, core?.record, core?.remedy].filter((text) => text !== undefined);
}

function withNewNames(text: string, renamed: ReadonlyMap<string, string>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (blank, name: string) => {
    const now = renamed.get(name);
    return now === undefined ? blank : `{{${now}}}`;
  });
}

type Difference = Omit<Change, "what" | "of" | "spots">;

/** Content of a difference → the difference and where it is found: at several spots it is one change. */
type Found = Map<string, { readonly difference: Difference; readonly spots: Spot[] }>;

function note(found: Found, difference: Difference, spot: Spot): void {
  const key = canonicalJson(difference);
  const known = found.get(key);
  if (known) known.spots.push(spot);
  else found.set(key, { difference, spots: [spot] });
}

/** The same words gone under one id and come under another, at the same spots. */
function joinRenamed(changes: readonly Change[]): Change[] {
  const added = new Set(changes.filter(({ kind }) => kind === "added"));
  const joined = changes.map((change): Change => {
    if (change.kind !== "removed") return change;
    const twin = [...added].find(
      ({ after, spots }) => canonicalJson([after, spots]) === canonicalJson([change.before, change.spots]),
    );
    if (twin?.id === undefined || !twin.after) return change;
    added.delete(twin);
    return { ...change, kind: "renamed", newId: twin.id, after: twin.after };
  });
  return joined.filter((change) => change.kind !== "added" || added.has(change));
}
