/**
 * One answer → the words that stand in the text, in one language; undefined when the answer
 * is not of the parameter's kind (the caller shows the question instead).
 *
 * Forms are taken from the clause, never made: neither language can be inflected safely.
 */
import type { Answer } from "../agreement/draft.js";
import {
  isNumberParameter,
  type NumberForm,
  type NumberParameter,
  type Parameter,
} from "../library/parameter.js";
import type { Bilingual, Language } from "../library/vocabulary.js";
import { isoDate } from "./numerals/calendar.js";
import { longDate } from "./numerals/dates.js";
import { digits, noBreakSpace } from "./numerals/digits.js";
import { kazakhWords } from "./numerals/kazakhNumerals.js";
import { russianWords } from "./numerals/russianNumerals.js";
import { largestInWords } from "./numerals/wholeNumber.js";
import { withNoBreakSpaces } from "./typography.js";

/** `form` is one of the parameter's number forms; it is ignored for other kinds. */
export function printAnswer(
  answer: Answer,
  parameter: Parameter,
  form: NumberForm | undefined,
  language: Language,
): string | undefined {
  if (isNumberParameter(parameter)) {
    return isAnswerNumber(answer, parameter) ? printNumber(answer, form ?? parameter, language) : undefined;
  }
  switch (parameter.kind) {
    case "date":
      return isDay(answer) ? longDate(answer, language) : undefined;
    case "choice": {
      const option = parameter.options.find(({ id }) => id === answer);
      return option && withNoBreakSpaces(option.text[language]);
    }
    case "text":
      return isBilingual(answer) ? withNoBreakSpaces(answer[language]) : undefined;
    case "list":
      return Array.isArray(answer)
        ? answer.map((entry) => withNoBreakSpaces(entry[language])).join("; ")
        : undefined;
  }
}

/** Whether the answer is of the kind the parameter asks for. */
export function isAnswerTo(answer: Answer, parameter: Parameter): boolean {
  return printAnswer(answer, parameter, undefined, "ru") !== undefined;
}

/** Only percentages and MCI may have a fraction, and none may be nothing: a term of 0 days is no term. */
function isAnswerNumber(answer: Answer, parameter: NumberParameter): answer is number {
  if (typeof answer !== "number" || answer <= 0 || answer > largestInWords) return false;
  return parameter.kind === "percentage" || parameter.kind === "money-mci" || Number.isInteger(answer);
}

/** «30 (тридцать) календарных дней» / «30 (отыз) күнтізбелік күн». */
function printNumber(answer: number, form: NumberForm, language: Language): string {
  const words = form.in_words && Number.isInteger(answer) ? ` (${inWords(answer, form, language)})` : "";
  return `${digits(answer, language)}${words} ${unitFor(answer, form, language)}`.replace(" ", noBreakSpace);
}

function inWords(answer: number, form: NumberForm, language: Language): string {
  if (language === "kk") return kazakhWords(answer);
  return russianWords(answer, form.in_words ?? { case: "nominative", gender: "masculine" });
}

function unitFor(answer: number, form: NumberForm, language: Language): string {
  const forms: { readonly [rule in Intl.LDMLPluralRule]?: string | undefined } & { readonly other: string } =
    form.unit[language];
  return forms[pluralRules[language].select(answer)] ?? forms.other;
}

const pluralRules: Bilingual<Intl.PluralRules> = {
  kk: new Intl.PluralRules("kk"),
  ru: new Intl.PluralRules("ru"),
};

function isDay(answer: Answer): answer is string {
  return typeof answer === "string" && isoDate(answer) !== undefined;
}

function isBilingual(answer: Answer): answer is Bilingual {
  return typeof answer === "object" && !Array.isArray(answer);
}
