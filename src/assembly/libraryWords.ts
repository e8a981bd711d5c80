/**
 * The words with which the library is shown to lawyers in both languages: levels, positions,
 * status of a provision, conditions. Never part of an agreement.
 */
import type { Clause, Condition, Provision } from "../library/clause.js";
import type { Library } from "../library/library.js";
import { inBoth, type Bilingual, type Level, type Position } from "../library/vocabulary.js";
import { levelsOf, positionsOf } from "../library/wordings.js";

export const levelNames: Readonly<Record<Level, Bilingual>> = {
  sectoral: { kk: "Салалық келісім", ru: "Отраслевое соглашение" },
  regional: { kk: "Өңірлік келісім", ru: "Региональное соглашение" },
  enterprise: { kk: "Ұжымдық шарт", ru: "Коллективный договор" },
};

export const positionNames: Readonly<Record<Position, Bilingual>> = {
  minimum: { kk: "ең төменгі", ru: "минимальная" },
  standard: { kk: "стандартты", ru: "стандартная" },
  strong: { kk: "күшті", ru: "сильная" },
};

export const positionWord: Bilingual = { kk: "ұстаным", ru: "позиция" };

const statusNames: Readonly<Record<Provision["status"], Bilingual>> = {
  law: { kk: "заңда бар", ru: "уже в законе" },
  gap: { kk: "заң үндемейді", ru: "закон молчит" },
  beyond: { kk: "заңнан артық", ru: "больше закона" },
};

/** «Коллективный договор: стандартная, сильная; закон молчит; если выбран раздел «…»». */
export function standingInWords(provision: Provision, clause: Clause, library: Library): Bilingual {
  return inBoth((language) => {
    const where = levelsOf(provision, clause).map((level) => levelNames[level][language]);
    const how = positionsOf(provision, clause).map((position) => positionNames[position][language]);
    return `${where.join(", ")}: ${how.join(", ")}; ${statusInWords(provision, clause, library)[language]}`;
  });
}

/** «закон молчит; если выбран раздел «…»». */
export function statusInWords({ status, when = [] }: Provision, clause: Clause, library: Library): Bilingual {
  return inBoth((language) => {
    const conditions = when.map((one) => conditionInWords(one, clause, library)[language]);
    return [statusNames[status][language], ...conditions].join("; ");
  });
}

function conditionInWords(condition: Condition, clause: Clause, { clauses }: Library): Bilingual {
  if ("clause" in condition) {
    const title = clauses.get(condition.clause)?.title;
    return {
      kk: `«${title?.kk ?? condition.clause}» бөлімі таңдалса`,
      ru: `если выбран раздел «${title?.ru ?? condition.clause}»`,
    };
  }
  if ("no_clause" in condition) {
    const title = clauses.get(condition.no_clause)?.title;
    return {
      kk: `«${title?.kk ?? condition.no_clause}» бөлімі таңдалмаса`,
      ru: `если раздел «${title?.ru ?? condition.no_clause}» не выбран`,
    };
  }
  const options = optionsInWords(condition, clause);
  return "is" in condition
    ? { kk: `жауап мынадай болса: ${options.kk}`, ru: `если ответ – ${options.ru}` }
    : { kk: `жауап мынадай болмаса: ${options.kk}`, ru: `если ответ – не ${options.ru}` };
}

function optionsInWords(condition: Extract<Condition, { parameter: string }>, clause: Clause): Bilingual {
  const ids = "is" in condition ? condition.is : condition.is_not;
  const parameter = clause.parameters[condition.parameter];
  const options = parameter?.kind === "choice" ? parameter.options : [];
  return inBoth((language) =>
    ids.map((id) => options.find((one) => one.id === id)?.label[language] ?? id).join(", "),
  );
}
