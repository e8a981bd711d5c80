/**
 * What stands in the blanks of a library clause: answers, gaps that ask their question, and
 * numbers of other provisions.
 */
import type { Draft } from "../agreement/draft.js";
import type { Clause, Reference } from "../library/clause.js";
import { inBoth, type Bilingual, type Language } from "../library/vocabulary.js";
import { declaredBlanks, type DeclaredBlank } from "../library/wordings.js";
import { annexKey } from "./annexes.js";
import { answerOf, type ClauseInDraft } from "./chooseClauses.js";
import type { Part } from "./document.js";
import type { Fill } from "./fillBlanks.js";
import { printAnswer } from "./printAnswer.js";

/** `numberOf` is asked only while filling, when every number is known. */
export function clauseFill(
  chosen: ClauseInDraft,
  draft: Draft,
  numberOf: (key: string) => string | undefined,
): Bilingual<Fill> {
  const blanks = blanksOf(chosen.clause);
  const fillIn = (language: Language): Fill => {
    return (name) => {
      const blank = blanks.get(name);
      // `library check` refuses such a clause, so this is a bug, not a lawyer's slip.
      if (!blank) throw new Error(`No parameter or reference named "${name}" in clause ${chosen.clause.id}`);
      if ("reference" in blank) return referencePart(name, blank.reference, numberOf);
      return answerPart(blank, chosen, draft, language);
    };
  };
  return inBoth(fillIn);
}

/** Key under which the target of a reference is numbered. */
export function referenceKey(reference: Reference): string {
  if ("annex" in reference) return annexKey(reference.annex);
  const { clause, provision } = reference;
  return provision === undefined ? clause : `${clause}/${provision}`;
}

/** The same clause is filled in both languages, and again at the next assembly. */
const declared = new WeakMap<Clause, ReadonlyMap<string, DeclaredBlank>>();

function blanksOf(clause: Clause): ReadonlyMap<string, DeclaredBlank> {
  const blanks = declared.get(clause) ?? declaredBlanks(clause);
  declared.set(clause, blanks);
  return blanks;
}

function referencePart(
  name: string,
  reference: Reference,
  numberOf: (key: string) => string | undefined,
): Part {
  const key = referenceKey(reference);
  const number = numberOf(key);
  return number === undefined
    ? { kind: "gap", parameter: name, text: "…" }
    : { kind: "reference", key, text: number };
}

function answerPart(
  { parameter: name, form }: Extract<DeclaredBlank, { parameter: string }>,
  { choice, clause }: ClauseInDraft,
  draft: Draft,
  language: Language,
): Part {
  const parameter = clause.parameters[name];
  if (!parameter) throw new Error(`No parameter named "${name}" in clause ${clause.id}`);

  const answer = answerOf(choice, clause, name, draft);
  const text = answer === undefined ? undefined : printAnswer(answer, parameter, form, language);
  return text === undefined
    ? { kind: "gap", parameter: name, text: parameter.question[language] }
    : { kind: "filled", parameter: name, text };
}
