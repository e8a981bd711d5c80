/** What a clause leads to: other clauses, their provisions, and the parameters of its conditions. */
import type { Clause, ClauseReference, Condition, Provision } from "../clause.js";
import type { Level } from "../vocabulary.js";
import { blanksIn, levelsOf, provisionsAt } from "../wordings.js";
import type { Path } from "../yamlPlaces.js";
import { printedTexts } from "./printedTexts.js";
import type { ClauseRule, Finding, Surroundings } from "./rule.js";
import { unknownName } from "./unknownName.js";

interface Link {
  readonly at: Path;
  readonly clause: string;
  /** Levels at which the other clause has to be; none where its absence harms nothing. */
  readonly levels: readonly Level[];
}

const clauseUnknown: ClauseRule = (clause, { clauseIds }) =>
  linksOf(clause)
    .filter((link) => link.clause !== clause.id && !clauseIds.has(link.clause))
    .map((link) => unknownName(link.at, "id", link.clause, clauseIds));

const clauseLacksLevel: ClauseRule = (clause, { library }) =>
  linksOf(clause).flatMap(({ at, clause: id, levels }) => {
    const target = library.clauses.get(id);
    const lacking = target ? levels.filter((level) => !target.levels.includes(level)) : [];
    return lacking.map((level): Finding => ({ at, details: { id, level } }));
  });

function linksOf(clause: Clause): Link[] {
  const listed = (["requires", "recommends", "conflicts_with"] as const).flatMap((key) =>
    clause[key].map((id, index): Link => ({
      at: [key, index],
      clause: id,
      levels: key === "requires" ? clause.levels : [],
    })),
  );
  const references = clauseReferences(clause).map(([name, { clause: id }]): Link => ({
    at: ["references", name, "clause"],
    clause: id,
    levels: clause.levels.filter((level) =>
      usesOf(name, clause).some(({ levels }) => levels.includes(level)),
    ),
  }));
  return [
    ...listed,
    ...references,
    ...clause.provisions.flatMap((one, index) => conditionLinks(one, index, clause)),
  ];
}

/** Without those to annexes, which have rules of their own. */
function clauseReferences({ references }: Clause): [name: string, reference: ClauseReference][] {
  return Object.entries(references).flatMap(([name, reference]) =>
    "clause" in reference ? [[name, reference] as [string, ClauseReference]] : [],
  );
}

function conditionLinks(provision: Provision, index: number, clause: Clause): Link[] {
  return (provision.when ?? []).flatMap((condition, number): Link[] => {
    const at = ["provisions", index, "when", number];
    if ("clause" in condition) {
      return [{ at: [...at, "clause"], clause: condition.clause, levels: levelsOf(provision, clause) }];
    }
    return "no_clause" in condition
      ? [{ at: [...at, "no_clause"], clause: condition.no_clause, levels: [] }]
      : [];
  });
}

function usesOf(blank: string, clause: Clause): ReturnType<typeof printedTexts> {
  return printedTexts(clause).filter(
    ({ kk, ru }) => blanksIn(kk).includes(blank) || blanksIn(ru).includes(blank),
  );
}

const referenceProvisionUnknown: ClauseRule = (clause, { library }) =>
  clauseReferences(clause).flatMap(([name, { clause: id, provision }]): Finding[] => {
    const target = targetOf(id, clause, library);
    if (!target || provision === undefined) return [];
    const ids = target.provisions.map((one) => one.id);
    if (ids.includes(provision)) return [];
    const finding = unknownName(["references", name, "provision"], "target", provision, ids);
    return [{ ...finding, details: { ...finding.details, id } }];
  });

/**
 * The point that a reference names must be printed wherever the reference is. Of another
 * clause every position is asked, because the parties choose it separately.
 */
const referenceProvisionAbsent: ClauseRule = (clause, { library }) =>
  clauseReferences(clause).flatMap(([name, { clause: id, provision }]): Finding[] => {
    const target = targetOf(id, clause, library);
    if (!target?.provisions.some((one) => one.id === provision)) return [];
    const missing = usesOf(name, clause).flatMap(({ levels, positions }) =>
      levels
        .filter((level) => target.levels.includes(level))
        .flatMap((level) =>
          (target === clause ? positions : target.positions)
            .filter((position) => !provisionsAt(target, level, position).some((one) => one.id === provision))
            .map((position) => ({ id, target: provision, level, position })),
        ),
    )[0];
    return missing ? [{ at: ["references", name, "provision"], details: missing }] : [];
  });

function targetOf(id: string, clause: Clause, { clauses }: Surroundings["library"]): Clause | undefined {
  return id === clause.id ? clause : clauses.get(id);
}

/** Without a condition the reference would print no number when the other clause is not chosen. */
const referenceUnguarded: ClauseRule = (clause) =>
  clauseReferences(clause).flatMap(([name, { clause: id }]) => {
    if (id === clause.id || clause.requires.includes(id)) return [];
    return usesOf(name, clause)
      .filter(({ provision }) => !(provision.when ?? []).some((one) => "clause" in one && one.clause === id))
      .map(({ at }): Finding => ({ at, details: { blank: name, id } }));
  });

const conditionParameterUnknown: ClauseRule = (clause) =>
  parameterConditions(clause).flatMap(({ at, condition: { parameter } }): Finding[] => {
    const choices = Object.entries(clause.parameters).flatMap(([name, { kind }]) =>
      kind === "choice" ? [name] : [],
    );
    return choices.includes(parameter) ? [] : [unknownName([...at, "parameter"], "name", parameter, choices)];
  });

const conditionOptionUnknown: ClauseRule = (clause) =>
  parameterConditions(clause).flatMap(({ at, condition }) => {
    const parameter = clause.parameters[condition.parameter];
    if (parameter?.kind !== "choice") return [];
    const options = parameter.options.map(({ id }) => id);
    const [key, asked] = "is" in condition ? ["is", condition.is] : ["is_not", condition.is_not];
    return asked.flatMap((option, index) =>
      options.includes(option) ? [] : [unknownName([...at, key, index], "option", option, options)],
    );
  });

type ParameterCondition = Extract<Condition, { parameter: string }>;

function parameterConditions({ provisions }: Clause): { at: Path; condition: ParameterCondition }[] {
  return provisions.flatMap(({ when = [] }, index) =>
    when.flatMap((condition, number) =>
      "parameter" in condition ? [{ at: ["provisions", index, "when", number], condition }] : [],
    ),
  );
}

export const linkRules = {
  "clause-unknown": clauseUnknown,
  "clause-lacks-level": clauseLacksLevel,
  "reference-provision-unknown": referenceProvisionUnknown,
  "reference-provision-absent": referenceProvisionAbsent,
  "reference-unguarded": referenceUnguarded,
  "condition-parameter-unknown": conditionParameterUnknown,
  "condition-option-unknown": conditionOptionUnknown,
} satisfies Record<string, ClauseRule>;
