/** What stands at which level and position: no wording twice, nothing outside the clause, nothing empty. */
import type { Clause, Condition, Provision } from "../clause.js";
import { levelsOf, positionsOf, provisionsAt } from "../wordings.js";
import type { Path } from "../yamlPlaces.js";
import { contradict } from "./contradictions.js";
import type { ClauseRule, Finding } from "./rule.js";

const provisionTwice: ClauseRule = (clause) =>
  clause.provisions.flatMap((provision, index): Finding[] => {
    const earlier = clause.provisions.slice(0, index).find((other) => canMeet(provision, other, clause));
    if (!earlier) return [];
    const { level, position } = meetingPoint(provision, earlier, clause);
    return [{ at: ["provisions", index, "id"], details: { provision: provision.id, level, position } }];
  });

function canMeet(one: Provision, other: Provision, clause: Clause): boolean {
  if (one.id !== other.id) return false;
  const { level, position } = meetingPoint(one, other, clause);
  return level !== undefined && position !== undefined && !excludeEachOther(one.when ?? [], other.when ?? []);
}

function meetingPoint(one: Provision, other: Provision, clause: Clause) {
  return {
    level: levelsOf(one, clause).find((level) => levelsOf(other, clause).includes(level)),
    position: positionsOf(one, clause).find((position) => positionsOf(other, clause).includes(position)),
  };
}

/** One wording when there is a commission and another when there is none are never both printed. */
function excludeEachOther(some: readonly Condition[], others: readonly Condition[]): boolean {
  return some.some((one) => others.some((other) => contradict(one, other) || contradict(other, one)));
}

const provisionOutsideClause: ClauseRule = (clause) =>
  clause.provisions.flatMap((provision, index): Finding[] => {
    const at = ["provisions", index];
    return [
      ...outside([...at, "levels"], provision.levels, clause.levels),
      ...outside([...at, "positions"], provision.positions, clause.positions),
      ...(provision.items ?? []).flatMap((item, number) => [
        ...outside([...at, "items", number, "levels"], item.levels, levelsOf(provision, clause)),
        ...outside([...at, "items", number, "positions"], item.positions, positionsOf(provision, clause)),
      ]),
    ];
  });

function outside(at: Path, values: readonly string[] | undefined, whole: readonly string[]): Finding[] {
  return (values ?? []).flatMap((value, index): Finding[] =>
    whole.includes(value) ? [] : [{ at: [...at, index], details: { value, whole } }],
  );
}

const nothingStands: ClauseRule = (clause) =>
  clause.levels.flatMap((level) =>
    clause.positions
      .filter((position) => provisionsAt(clause, level, position).length === 0)
      .map((position): Finding => ({ at: ["levels"], isKey: true, details: { level, position } })),
  );

const NEEDS_CORE: readonly Provision["kind"][] = ["duty", "ban", "procedure"];

/** A duty that names nobody cannot be enforced. */
const coreMissing: ClauseRule = ({ provisions }) =>
  provisions.flatMap(({ id, kind, core }, index): Finding[] =>
    core || !NEEDS_CORE.includes(kind)
      ? []
      : [{ at: ["provisions", index, "kind"], details: { provision: id, kind } }],
  );

export const standingRules = {
  "provision-twice": provisionTwice,
  "provision-outside-clause": provisionOutsideClause,
  "nothing-stands": nothingStands,
  "core-missing": coreMissing,
} satisfies Record<string, ClauseRule>;
