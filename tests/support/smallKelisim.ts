/** A library of four small clauses in which anything can be wrong with a plan, with the real words and laws. */
import type { Kelisim } from "../../src/actions/kelisim.js";
import type { ClausePackage } from "../../src/library/clausePackage.js";
import type { Library } from "../../src/library/library.js";
import { kelisim } from "./runningApp.js";
import { clauseOf, frameOf, libraryOf } from "./sampleLibrary.js";

const both = (kk: string, ru: string) => ({ kk, ru });
const law = { act: "labour-code", article: "46", point: "2", checked_on: "2026-11-21" };
const days = { kk: { other: "күн" }, ru: { one: "дня", other: "дней" } };

const notice = clauseOf({
  id: "notice",
  title: both("Хабарлау", "Уведомление"),
  positions: ["minimum", "strong"],
  requires: ["terms"],
  uses_terms: ["system"],
  conflicts_with: ["silence"],
  references: { terms_point: { clause: "terms", provision: "extra" } },
  parameters: {
    notice_days: {
      kind: "whole-number",
      question: both("Неше күн?", "За сколько дней?"),
      unit: days,
      better: "higher",
      at_least: { value: 15, legal_basis: law },
      at_most: { value: 90, legal_basis: law },
    },
    extra_days: { kind: "whole-number", question: both("Тағы?", "Ещё?"), unit: days, better: "higher" },
    answered_by: {
      kind: "choice",
      question: both("Кім?", "Кто отвечает?"),
      options: [
        { id: "head", label: both("басшы", "глава"), text: both("басшы", "глава") },
        { id: "lawyer", label: both("заңгер", "юрист"), text: both("заңгер", "юрист") },
      ],
    },
  },
  provisions: [
    {
      id: "term",
      kind: "duty",
      status: "gap",
      kk: "{{notice_days}} бұрын, {{answered_by}}.",
      ru: "За {{notice_days}}, {{answered_by}}.",
      core: {
        actor: "employer",
        deadline: both("мерзім", "срок"),
        record: both("хат", "письмо"),
        remedy: both("с", "п"),
      },
    },
    {
      id: "more",
      kind: "duty",
      status: "gap",
      positions: ["strong"],
      kk: "{{terms_point}}-тармақ, {{extra_days}}.",
      ru: "Пункт {{terms_point}}, {{extra_days}}.",
    },
  ],
});

const terms = clauseOf({
  id: "terms",
  title: both("Ұғымдар", "Понятия"),
  requirement: "core",
  provisions: [
    { id: "list", kind: "definition", status: "gap", kk: "Ұғымдар:", ru: "Понятия:", lists_terms: true },
    { id: "text", kind: "definition", status: "gap", kk: "Ұғым.", ru: "Понятие." },
    { id: "extra", kind: "definition", status: "gap", positions: ["strong"], kk: "Тағы.", ru: "Ещё." },
  ],
});

const regional = clauseOf({ id: "regional", title: both("Өңір", "Регион"), levels: ["regional"] });
const silence = clauseOf({
  id: "silence",
  title: both("Үнсіздік", "Молчание"),
  provisions: [
    { id: "text", kind: "duty", status: "gap", kk: "Үнсіз.", ru: "Молча.", core: { actor: "employer" } },
  ],
});

/** The clause on silence as it once was: a plan may be frozen with it. */
export const earlierSilence = { ...silence, title: both("Бұрынғы үнсіздік", "Прежнее молчание") };

const linked: ClausePackage = {
  id: "linked",
  title: both("Байланыс", "Связь"),
  purpose: both("Бірге", "Вместе"),
  clauses: [
    { clause: "notice", at_least: "strong", why: both("Мерзім керек.", "Нужен срок.") },
    { clause: "terms", at_least: "minimum", why: both("Мағына керек.", "Нужен смысл.") },
  ],
  concede: [{ clause: "terms", ...both("атау", "имя") }],
  keep: [{ clause: "notice", ...both("хабар", "весть") }],
};

const library: Library = {
  ...libraryOf(notice, terms, regional, silence),
  packages: new Map([[linked.id, linked]]),
  sources: kelisim.library.sources,
};
const frame = frameOf(["terms", "notice", "silence"], {
  longest_term_years: 3,
  preamble: [both("Келісті ({{resolution_mark}}).", "Договорились ({{resolution_mark}}).")],
  questions: {
    place: both("жасалған жері", "место заключения"),
    date: both("күні", "дата"),
    starts_on: both("Қай күннен?", "С какого дня?"),
    ends_on: both("Қай күнге дейін?", "По какой день?"),
    resolution_mark: both("Нөмірі?", "Номер?"),
  },
});

export const smallKelisim: Kelisim = {
  ...kelisim,
  library,
  frames: { sectoral: frame, regional: frame, enterprise: frame },
  starters: new Map(),
};
