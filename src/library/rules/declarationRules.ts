/** Blanks, parameters and references: what a text uses is declared, what is declared is used, and once. */
import type { Clause } from "../clause.js";
import { isNumberParameter } from "../parameter.js";
import { languages } from "../vocabulary.js";
import { blanksIn, declaredBlanks } from "../wordings.js";
import type { Path } from "../yamlPlaces.js";
import { printedTexts } from "./printedTexts.js";
import type { ClauseRule, Finding } from "./rule.js";
import { unknownName } from "./unknownName.js";

const blankUndeclared: ClauseRule = (clause) => {
  const declared = declaredBlanks(clause);
  return printedTexts(clause).flatMap(({ at, ...text }) =>
    languages.flatMap((language) =>
      [...new Set(blanksIn(text[language]))]
        .filter((blank) => !declared.has(blank))
        .map((blank): Finding => ({
          ...unknownName([...at, language], "blank", blank, declared.keys()),
          words: `{{${blank}}}`,
        })),
    ),
  );
};

/** A parameter is used by a text with its own blank or another form of it, or by a condition. */
const blankUnused: ClauseRule = (clause) => {
  const used = new Set([
    ...printedTexts(clause).flatMap(({ kk, ru }) => [...blanksIn(kk), ...blanksIn(ru)]),
    ...parametersOfConditions(clause),
  ]);
  return declarations(clause)
    .filter(({ name, forms }) => ![name, ...forms].some((blank) => used.has(blank)))
    .map(({ at, name }): Finding => ({ at, isKey: true, details: { blank: name } }));
};

const blankDeclaredTwice: ClauseRule = (clause) => {
  const seen = new Set<string>();
  return declarations(clause).flatMap(({ at, name }): Finding[] => {
    const isTwice = seen.has(name);
    seen.add(name);
    return isTwice ? [{ at, isKey: true, details: { blank: name } }] : [];
  });
};

interface Declaration {
  /** Path of its key. */
  readonly at: Path;
  readonly name: string;
  /** Other blanks that print the same answer. */
  readonly forms: readonly string[];
}

function declarations(clause: Clause): Declaration[] {
  return [
    ...Object.keys(clause.parameters).flatMap((name) => {
      const forms = formsOf(clause, name);
      const at = ["parameters", name];
      return [
        { at, name, forms },
        ...forms.map((form) => ({ at: [...at, "forms", form], name: form, forms: [] })),
      ];
    }),
    ...Object.keys(clause.references).map((name) => ({ at: ["references", name], name, forms: [] })),
  ];
}

function formsOf(clause: Clause, name: string): string[] {
  const parameter = clause.parameters[name];
  return parameter && isNumberParameter(parameter) ? Object.keys(parameter.forms) : [];
}

function parametersOfConditions({ provisions }: Clause): string[] {
  return provisions
    .flatMap(({ when }) => when ?? [])
    .flatMap((condition) => ("parameter" in condition ? [condition.parameter] : []));
}

export const declarationRules = {
  "blank-undeclared": blankUndeclared,
  "blank-unused": blankUnused,
  "blank-declared-twice": blankDeclaredTwice,
} satisfies Record<string, ClauseRule>;
