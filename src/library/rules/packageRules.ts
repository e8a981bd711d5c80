/** Packages of linked clauses: known clauses, each once, and an order of concession about them alone. */
import type { ClausePackage, PackagesFile } from "../clausePackage.js";
import type { Path } from "../yamlPlaces.js";
import type { Finding, RuleOf } from "./rule.js";
import { unknownName } from "./unknownName.js";

type PackageRule = RuleOf<PackagesFile>;

const packageTwice: PackageRule = ({ packages }) => {
  const ids = packages.map(({ id }) => id);
  return ids.flatMap((id, index): Finding[] =>
    ids.indexOf(id) === index ? [] : [{ at: ["packages", index, "id"], details: { id } }],
  );
};

const clauseUnknown: PackageRule = (file, { clauseIds }) =>
  eachPackage(file, ({ clauses }, at) =>
    clauses.flatMap(({ clause }, index): Finding[] =>
      clauseIds.has(clause)
        ? []
        : [unknownName([...at, "clauses", index, "clause"], "id", clause, clauseIds)],
    ),
  );

const clauseTwice: PackageRule = (file) =>
  eachPackage(file, ({ clauses }, at) => {
    const ids = clauses.map(({ clause }) => clause);
    return ids.flatMap((id, index): Finding[] =>
      ids.indexOf(id) === index ? [] : [{ at: [...at, "clauses", index, "clause"], details: { id } }],
    );
  });

const stepOutside: PackageRule = (file) =>
  eachPackage(file, ({ clauses, concede, keep }, at) => {
    const ids = clauses.map(({ clause }) => clause);
    return Object.entries({ concede, keep }).flatMap(([key, steps]) =>
      steps.flatMap(({ clause }, index): Finding[] =>
        ids.includes(clause) ? [] : [unknownName([...at, key, index, "clause"], "id", clause, ids)],
      ),
    );
  });

/** The clause may not have the position from which on it carries the others. */
const floorUnknown: PackageRule = (file, { library }) =>
  eachPackage(file, ({ clauses }, at) =>
    clauses.flatMap(({ clause, at_least }, index): Finding[] => {
      const positions = library.clauses.get(clause)?.positions;
      if (!positions || positions.includes(at_least)) return [];
      return [{ at: [...at, "clauses", index, "at_least"], details: { id: clause, position: at_least } }];
    }),
  );

function eachPackage(
  { packages }: PackagesFile,
  find: (one: ClausePackage, at: Path) => readonly Finding[],
): Finding[] {
  return packages.flatMap((one, index) => find(one, ["packages", index]));
}

export const packageRules = {
  "package-twice": packageTwice,
  "package-clause-unknown": clauseUnknown,
  "package-clause-twice": clauseTwice,
  "package-step-outside": stepOutside,
  "package-floor-unknown": floorUnknown,
} satisfies Record<string, PackageRule>;
