/** Units of a number: a calendar day in one language is not a working day in the other. */
import { isNumberParameter, type NumberForm } from "../parameter.js";
import type { Path } from "../yamlPlaces.js";
import type { ClauseRule, Finding } from "./rule.js";

const dayKinds = [
  { kk: /күнтізбелік/iu, ru: /календарн/iu },
  { kk: /жұмыс күн/iu, ru: /рабоч\p{L}* (дн|день)/iu },
];

const unitDaysDiffer: ClauseRule = ({ parameters }) =>
  Object.entries(parameters).flatMap(([name, parameter]) => {
    if (!isNumberParameter(parameter)) return [];
    const at = ["parameters", name];
    return [
      ...differing(parameter, at),
      ...Object.entries(parameter.forms).flatMap(([form, one]) => differing(one, [...at, "forms", form])),
    ];
  });

function differing({ unit }: NumberForm, at: Path): Finding[] {
  const { other: kk } = unit.kk;
  // Every form is asked: one of them may have been typed from another parameter.
  return Object.entries(unit.ru).flatMap(([form, ru]) =>
    dayKinds.some((kind) => ru !== undefined && kind.kk.test(kk) !== kind.ru.test(ru))
      ? [{ at: [...at, "unit", "ru", form], details: { kk, ru } }]
      : [],
  );
}

export const unitRules = { "unit-days-differ": unitDaysDiffer } satisfies Record<string, ClauseRule>;
