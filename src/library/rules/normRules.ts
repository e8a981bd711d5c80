/** References to norms: the act is known, the number has the form of its kind, somebody has read it. */
import type { Clause } from "../clause.js";
import type { Sources } from "../sources.js";
import { legalReferences, type PlacedNorm } from "./legalReferences.js";
import type { ClauseRule, Finding } from "./rule.js";
import { unknownName } from "./unknownName.js";

export function unknownActs(norms: readonly PlacedNorm[], { acts }: Sources): Finding[] {
  return norms.flatMap(({ at, norm: { act } }): Finding[] =>
    acts.has(act) ? [] : [unknownName([...at, "act"], "act", act, acts.keys())],
  );
}

/** «46», «19-1»; the brackets of a sub-point are printed, not written. */
const NUMBER = /^\d{1,3}(-\d{1,2})?$/;

export function oddShapes(norms: readonly PlacedNorm[]): Finding[] {
  return norms.flatMap(({ at, norm }) =>
    (["article", "point", "subpoint"] as const).flatMap((part): Finding[] => {
      const value = norm[part];
      if (value === undefined || NUMBER.test(value)) return [];
      return [{ at: [...at, part], details: { value, part } }];
    }),
  );
}

/** Nobody can have read a norm before the act was passed: the date was typed to satisfy the form. */
export function checkedTooEarly(norms: readonly PlacedNorm[], { acts }: Sources): Finding[] {
  return norms.flatMap(({ at, norm: { act, checked_on } }): Finding[] => {
    const passed = acts.get(act)?.date;
    if (passed === undefined || checked_on >= passed) return [];
    return [{ at: [...at, "checked_on"], details: { checked_on, passed } }];
  });
}

const actUnknown: ClauseRule = (clause, { library }) => unknownActs(legalReferences(clause), library.sources);

const normShape: ClauseRule = (clause) => oddShapes(legalReferences(clause));

const normCheckedEarly: ClauseRule = (clause, { library }) =>
  checkedTooEarly(legalReferences(clause), library.sources);

/** «The law already says so» is a claim about an article. */
const lawWithoutBasis: ClauseRule = ({ provisions }: Clause) =>
  provisions.flatMap(({ id, status, legal_basis }, index): Finding[] =>
    status === "law" && legal_basis.length === 0
      ? [{ at: ["provisions", index, "status"], details: { provision: id } }]
      : [],
  );

const practiceSourceUnknown: ClauseRule = ({ parameters }, { library }) =>
  Object.entries(parameters).flatMap(([name, { practice }]) =>
    practice.flatMap(({ source }, index): Finding[] => {
      const known = library.sources.practice;
      if (known.has(source)) return [];
      return [unknownName(["parameters", name, "practice", index, "source"], "source", source, known.keys())];
    }),
  );

export const normRules = {
  "act-unknown": actUnknown,
  "norm-shape": normShape,
  "norm-checked-early": normCheckedEarly,
  "law-without-basis": lawWithoutBasis,
  "practice-source-unknown": practiceSourceUnknown,
} satisfies Record<string, ClauseRule>;
