/** Text that no draft can ever print, and words before sub-points that come without them. */
import type { Clause, Condition, Provision } from "../clause.js";
import { itemsAt, levelsOf, positionsOf } from "../wordings.js";
import { contradict } from "./contradictions.js";
import type { ClauseRule, Finding } from "./rule.js";

const provisionUnreachable: ClauseRule = (clause) =>
  clause.provisions.flatMap((provision, index): Finding[] => {
    const at = ["provisions", index];
    const { id } = provision;
    if (spotsOf(provision, clause).length === 0 || neverHolds(provision.when ?? [], clause)) {
      return [{ at: [...at, "id"], details: { provision: id } }];
    }
    return (provision.items ?? []).flatMap((item, number) =>
      spotsOf(provision, clause).some(({ level, position }) =>
        itemsAt(provision, level, position).includes(item),
      )
        ? []
        : [{ at: [...at, "items", number], details: { provision: id, item: number + 1, context: "item" } }],
    );
  });

function neverHolds(when: readonly Condition[], { id, requires }: Clause): boolean {
  const alwaysThere = [id, ...requires];
  return when.some(
    (one) =>
      ("no_clause" in one && alwaysThere.includes(one.no_clause)) ||
      when.some((other) => contradict(one, other)),
  );
}

/** «The notice names:» and nothing after it. The assembly itself lists the defined terms. */
const itemsAbsent: ClauseRule = (clause) =>
  clause.provisions.flatMap((provision, index) => {
    if (!provision.items || provision.lists_terms) return [];
    return spotsOf(provision, clause)
      .filter(({ level, position }) => itemsAt(provision, level, position).length === 0)
      .slice(0, 1)
      .map((spot): Finding => {
        return {
          at: ["provisions", index, "items"],
          isKey: true,
          details: { provision: provision.id, ...spot },
        };
      });
  });

function spotsOf(provision: Provision, clause: Clause) {
  return levelsOf(provision, clause)
    .filter((level) => clause.levels.includes(level))
    .flatMap((level) =>
      positionsOf(provision, clause)
        .filter((position) => clause.positions.includes(position))
        .map((position) => ({ level, position })),
    );
}

export const reachRules = {
  "provision-unreachable": provisionUnreachable,
  "items-absent": itemsAbsent,
} satisfies Record<string, ClauseRule>;
