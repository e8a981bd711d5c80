/**
 * Values already won in a higher agreement: a lower one may only improve them (LC 157.3;
 * Law on Trade Unions 19.2).
 */
import type { Answer, HigherValue } from "../../agreement/draft.js";
import { isNumberParameter, type Parameter } from "../../library/parameter.js";
import { problem, type Place, type Problem } from "../../problems.js";
import { answerOf } from "../chooseClauses.js";
import type { DraftInContext } from "../checkDraft.js";
import { isAnswerTo } from "../printAnswer.js";

export function higherLevelProblems({ draft, library, topics }: DraftInContext): Problem[] {
  return draft.higher_level.flatMap((higher, index): Problem[] => {
    const where: Place = {
      path: `higher_level.${String(index)}`,
      clause: higher.clause,
      parameter: higher.parameter,
    };
    const clause = library.clauses.get(higher.clause);
    const parameter = clause?.parameters[higher.parameter];
    if (!clause || !parameter || !isAnswerTo(higher.value, parameter)) {
      return [problem("draft-higher-value-unknown", where, { ...higher })];
    }
    const section = topics.find((topic) => topic.kind === "library" && topic.chosen.clause.id === clause.id);
    if (section?.kind !== "library") {
      return [
        problem("draft-higher-value-without-clause", where, {
          title: clause.title,
          agreement: higher.agreement,
        }),
      ];
    }
    const answer = answerOf(section.chosen.choice, clause, higher.parameter, draft);
    if (answer === undefined || !isWeaker(answer, higher, parameter)) return [];
    const path = `clauses.${String(section.chosen.index)}.answers.${higher.parameter}`;
    const details = { title: clause.title, question: parameter.question, answer, bound: higher.value };
    return [
      problem("draft-weaker-than-higher", { ...where, path }, { ...details, agreement: higher.agreement }),
    ];
  });
}

/** Worse for workers, where the parameter says which way is better. */
function isWeaker(answer: Answer, { value }: HigherValue, parameter: Parameter): boolean {
  if (isNumberParameter(parameter)) {
    if (typeof answer !== "number" || typeof value !== "number") return false;
    if (parameter.better === "higher") return answer < value;
    return parameter.better === "lower" && answer > value;
  }
  if (parameter.kind !== "choice" || parameter.better !== "later") return false;
  const place = (id: Answer): number => parameter.options.findIndex((option) => option.id === id);
  return place(answer) < place(value);
}
