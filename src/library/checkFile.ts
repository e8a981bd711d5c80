/**
 * One file + the library around it → what is wrong with it, by the editorial rules in `rules/`.
 * Each rule is small, and its name is the code of the problem it reports.
 */
import { problem, type Place, type Problem, type ProblemCode } from "../problems.js";
import type { Clause } from "./clause.js";
import type { PackagesFile } from "./clausePackage.js";
import type { ParsedFile } from "./parseFile.js";
import type { AttachmentFile, ClauseFile } from "./readFiles.js";
import { annexRules } from "./rules/annexRules.js";
import { attachmentRules } from "./rules/attachmentRules.js";
import { blankRules } from "./rules/blankRules.js";
import { declarationRules } from "./rules/declarationRules.js";
import { linkRules } from "./rules/linkRules.js";
import { modalityRules } from "./rules/modalityRules.js";
import { normRules } from "./rules/normRules.js";
import { packageRules } from "./rules/packageRules.js";
import { placeRules } from "./rules/placeRules.js";
import { reachRules } from "./rules/reachRules.js";
import type { Finding, RuleOf, Surroundings, TextRule } from "./rules/rule.js";
import { sentenceRules } from "./rules/sentenceRules.js";
import { standingRules } from "./rules/standingRules.js";
import { strengthRules } from "./rules/strengthRules.js";
import { termRules } from "./rules/termRules.js";
import { textRules } from "./rules/textRules.js";
import { typographyRules } from "./rules/typographyRules.js";
import { unitRules } from "./rules/unitRules.js";
import { valueRules } from "./rules/valueRules.js";
import { wordRules } from "./rules/wordRules.js";
import { writtenTexts, type FileKind } from "./rules/writtenTexts.js";

/** Rules about the words of a file; a file that the schema refuses is checked by them too. */
export const wordingRules = {
  ...textRules,
  ...typographyRules,
  ...sentenceRules,
  ...wordRules,
  ...modalityRules,
  ...blankRules,
} satisfies Rules<TextRule>;

/** Rules about a clause as a whole, and about what it has to do with the others. */
export const clauseRules = {
  ...placeRules,
  ...normRules,
  ...declarationRules,
  ...unitRules,
  ...standingRules,
  ...reachRules,
  ...strengthRules,
  ...linkRules,
  ...annexRules,
  ...valueRules,
  ...termRules,
} satisfies Rules<RuleOf<Clause>>;

type Rules<Rule> = Partial<Record<ProblemCode, Rule>>;

/** What all files have around them. */
export type Around = Omit<Surroundings, "folder" | "fileName">;

/** `without`: rules that cannot be judged, because a file they look into could not be read. */
export function checkClause(file: ClauseFile, around: Around, without: ReadonlySet<ProblemCode>): Problem[] {
  return check(file, "clause", clauseRules, { ...around, folder: file.folder, fileName: file.name }, without);
}

export function checkAttachment(
  file: AttachmentFile,
  around: Around,
  without: ReadonlySet<ProblemCode>,
): Problem[] {
  const surroundings = { ...around, folder: file.folder, fileName: file.name };
  return check(file, "attachment", attachmentRules, surroundings, without);
}

export function checkPackages(file: ParsedFile<PackagesFile>, around: Around): Problem[] {
  return check(file, "packages", packageRules, { ...around, folder: "", fileName: "packages" }, new Set());
}

function check<T>(
  file: ParsedFile<T>,
  kind: FileKind,
  rules: Rules<RuleOf<T>>,
  surroundings: Surroundings,
  without: ReadonlySet<ProblemCode>,
): Problem[] {
  const texts = writtenTexts(file.data, kind);
  const { value } = file;
  return [
    ...entriesOf<TextRule>(wordingRules).flatMap(([code, rule]) =>
      rule(texts).map((finding) => toProblem(code, finding, file)),
    ),
    ...entriesOf(value === undefined ? {} : rules)
      .filter(([code]) => !without.has(code))
      .flatMap(([code, rule]) =>
        rule(value as T, surroundings).map((finding) => toProblem(code, finding, file)),
      ),
  ];
}

/** `Object.entries` forgets that the keys are codes. */
function entriesOf<Rule>(rules: Rules<Rule>): [ProblemCode, Rule][] {
  return Object.entries(rules) as [ProblemCode, Rule][];
}

function toProblem(
  code: ProblemCode,
  { at, words, isKey, details }: Finding,
  { places, value }: ParsedFile<unknown>,
): Problem {
  const place = isKey ? places.keyAt(at) : places.valueAt(at, words);
  return problem(code, { ...place, ...namesOf(at, value) }, details);
}

/** What the place is called in the clause, for readers who do not open the file. */
function namesOf(at: Finding["at"], value: unknown): Place {
  if (typeof value !== "object" || value === null || !("provisions" in value)) return {};
  const clause = value as Clause;
  const [part, name] = at;
  const provision = part === "provisions" ? clause.provisions[Number(name)]?.id : undefined;
  return {
    clause: clause.id,
    ...(provision === undefined ? {} : { provision }),
    ...(part === "parameters" && typeof name === "string" ? { parameter: name } : {}),
  };
}
