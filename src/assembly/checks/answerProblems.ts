/**
 * Answers: missing, of the wrong kind, to a question nobody asks, or worse than the law
 * allows (LC 10.2, 153.7, 157.3: such terms are void).
 */
import type { Answer } from "../../agreement/draft.js";
import { isNumberParameter, type NumberParameter, type Parameter } from "../../library/parameter.js";
import { problem, type Place, type Problem } from "../../problems.js";
import { answerOf, type ChosenProvision, type ClauseInDraft } from "../chooseClauses.js";
import type { DraftInContext } from "../checkDraft.js";
import { blanksOf } from "../fillBlanks.js";
import { isAnswerTo } from "../printAnswer.js";

export function answerProblems({ draft, topics }: DraftInContext): Problem[] {
  return topics.flatMap((section) => {
    if (section.kind === "own") return [];
    const { chosen, provisions } = section;
    const asked = askedParameters(chosen, provisions);
    return [
      ...asked.flatMap((name) =>
        checkAnswer(name, chosen, answerOf(chosen.choice, chosen.clause, name, draft)),
      ),
      ...unaskedAnswers(chosen, new Set(asked)),
    ];
  });
}

/** The parameters whose blanks or conditions stand in the document. */
function askedParameters({ clause }: ClauseInDraft, provisions: readonly ChosenProvision[]): string[] {
  const blanks = new Set(
    provisions.flatMap(({ provision, items }) => [
      ...[provision, ...items].flatMap(blanksOf),
      ...(provision.when ?? []).flatMap((condition) =>
        "parameter" in condition ? [condition.parameter] : [],
      ),
    ]),
  );
  return Object.entries(clause.parameters)
    .filter(
      ([name, parameter]) =>
        blanks.has(name) ||
        (isNumberParameter(parameter) && Object.keys(parameter.forms).some((form) => blanks.has(form))),
    )
    .map(([name]) => name);
}

function checkAnswer(name: string, { clause, index }: ClauseInDraft, answer: Answer | undefined): Problem[] {
  const parameter = clause.parameters[name];
  if (!parameter) return [];

  const where: Place = {
    path: `clauses.${String(index)}.answers.${name}`,
    clause: clause.id,
    parameter: name,
  };
  const details = { title: clause.title, question: parameter.question };
  if (answer === undefined) return [problem("draft-missing-answer", where, details)];
  if (!isAnswerTo(answer, parameter)) {
    return [
      problem("draft-wrong-answer", where, {
        ...details,
        answer,
        kind: parameter.kind,
        ...optionsOf(parameter),
      }),
    ];
  }
  if (!isNumberParameter(parameter) || typeof answer !== "number") return [];
  return boundProblems(answer, parameter, where, details);
}

function optionsOf(parameter: Parameter): { options?: string[] } {
  return parameter.kind === "choice" ? { options: parameter.options.map(({ id }) => id) } : {};
}

function boundProblems(
  answer: number,
  { at_least, at_most }: NumberParameter,
  where: Place,
  details: Problem["details"],
): Problem[] {
  if (at_least && answer < at_least.value) {
    return [
      problem("draft-below-floor", where, {
        ...details,
        answer,
        bound: at_least.value,
        law: at_least.legal_basis,
      }),
    ];
  }
  if (at_most && answer > at_most.value) {
    return [
      problem("draft-above-ceiling", where, {
        ...details,
        answer,
        bound: at_most.value,
        law: at_most.legal_basis,
      }),
    ];
  }
  return [];
}

function unaskedAnswers({ clause, choice, index }: ClauseInDraft, asked: ReadonlySet<string>): Problem[] {
  return Object.keys(choice.answers)
    .filter((name) => !asked.has(name))
    .map((name) => {
      const where: Place = {
        path: `clauses.${String(index)}.answers.${name}`,
        clause: clause.id,
        parameter: name,
      };
      const code = name in clause.parameters ? "draft-answer-not-printed" : "draft-unknown-parameter";
      return problem(code, where, { title: clause.title, name });
    });
}
