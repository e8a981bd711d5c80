/**
 * One difference between two versions of the library, or of one clause: its kind, what it is
 * about, and what stood and stands there.
 *
 * The kinds are a closed list, so that a negotiator can ask «did only numbers change?».
 */
import type { Bilingual, Level, Position } from "../vocabulary.js";

export const changeKinds = ["wording", "value", "added", "removed", "renamed"] as const;
export type ChangeKind = (typeof changeKinds)[number];

export const changedThings = [
  "clause",
  "title",
  "provision",
  "parameter",
  "term",
  "norm",
  "notes",
  "attachment",
  "package",
] as const;
export type ChangedThing = (typeof changedThings)[number];

export interface Spot {
  readonly level: Level;
  readonly position: Position;
}

export interface Change {
  readonly kind: ChangeKind;
  readonly what: ChangedThing;
  /** Id of the clause, attachment or package: the one it had before, when it was renamed. */
  readonly of: string;
  /** Provision, parameter or term; the norm as «labour-code 46.2». */
  readonly id?: string;
  /** Set when the id is what changed. */
  readonly newId?: string;
  /** What of a thing has another value: `recommended`, `status`, `at_least`. */
  readonly aspect?: string;
  /** Where an agreement differs; left out when the change does not depend on level and position. */
  readonly spots?: readonly Spot[];
  readonly before?: Bilingual | string;
  readonly after?: Bilingual | string;
}

/** How many changes of each kind, kinds without a change left out. */
export function countByKind(changes: readonly Change[]): Partial<Record<ChangeKind, number>> {
  const counts = changeKinds.map(
    (kind) => [kind, changes.filter((one) => one.kind === kind).length] as const,
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
