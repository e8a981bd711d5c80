/**
 * One clause file + the library around it → what is wrong with the clause, by the editorial
 * rules in `rules/`. Each rule is small, and its name is the code of the problem it reports.
 */
import { problem, type Place, type Problem, type ProblemCode } from "../problems.js";
import type { Clause } from "./clause.js";
import type { ClauseFile } from "./readLibrary.js";
import { blankRules } from "./rules/blankRules.js";
import { declarationRules } from "./rules/declarationRules.js";
import { linkRules } from "./rules/linkRules.js";
import { placeRules } from "./rules/placeRules.js";
import type { ClauseRule, Finding, Surroundings, TextRule } from "./rules/rule.js";
import { standingRules } from "./rules/standingRules.js";
import { termRules } from "./rules/termRules.js";
import { textRules } from "./rules/textRules.js";
import { valueRules } from "./rules/valueRules.js";
import { writtenTexts } from "./rules/writtenTexts.js";

/** Rules about the words of a file; a file that the schema refuses is checked by them too. */
export const wordingRules = { ...textRules, ...blankRules } satisfies Rules<TextRule>;

/** Rules about a clause as a whole, and about what it has to do with the others. */
export const clauseRules = {
  ...placeRules,
  ...declarationRules,
  ...standingRules,
  ...linkRules,
  ...valueRules,
  ...termRules,
} satisfies Rules<ClauseRule>;

type Rules<Rule> = Partial<Record<ProblemCode, Rule>>;

/** `without`: rules that cannot be judged, because a file they look into could not be read. */
export function checkClause(
  file: ClauseFile,
  around: Omit<Surroundings, "folder" | "fileName">,
  without: ReadonlySet<ProblemCode> = new Set(),
): Problem[] {
  const texts = writtenTexts(file.data);
  const problems = entriesOf(wordingRules).flatMap(([code, rule]) =>
    rule(texts).map((finding) => toProblem(code, finding, file)),
  );
  const clause = file.value;
  if (!clause) return problems;

  const surroundings = { ...around, folder: file.folder, fileName: file.name };
  return [
    ...problems,
    ...entriesOf(clauseRules)
      .filter(([code]) => !without.has(code))
      .flatMap(([code, rule]) => rule(clause, surroundings).map((finding) => toProblem(code, finding, file))),
  ];
}

/** `Object.entries` forgets that the keys are codes. */
function entriesOf<Code extends ProblemCode, Rule>(rules: Record<Code, Rule>): [Code, Rule][] {
  return Object.entries(rules) as [Code, Rule][];
}

function toProblem(code: ProblemCode, { at, words, isKey, details }: Finding, file: ClauseFile): Problem {
  const place = isKey ? file.places.keyAt(at) : file.places.valueAt(at, words);
  return problem(code, { ...place, ...namesOf(at, file.value) }, details);
}

/** What the place is called in the clause, for readers who do not open the file. */
function namesOf(at: Finding["at"], clause: Clause | undefined): Place {
  if (!clause) return {};
  const [part, name] = at;
  const provision = part === "provisions" ? clause.provisions[Number(name)]?.id : undefined;
  return {
    clause: clause.id,
    ...(provision === undefined ? {} : { provision }),
    ...(part === "parameters" && typeof name === "string" ? { parameter: name } : {}),
  };
}
