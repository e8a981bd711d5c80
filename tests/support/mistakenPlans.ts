/** A small library, and for each thing that can be wrong with a plan: a plan, and what a Russian reader is told. */
import type { Kelisim } from "../../src/actions/kelisim.js";
import type { Library } from "../../src/library/library.js";
import type { ProblemCode } from "../../src/problems.js";
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
      core: { actor: "employer", deadline: both("мерзім", "срок"), record: both("хат", "письмо"), remedy: both("с", "п") },
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
  provisions: [{ id: "text", kind: "duty", status: "gap", kk: "Үнсіз.", ru: "Молча.", core: { actor: "employer" } }],
});

const library: Library = {
  ...libraryOf(notice, terms, regional, silence),
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

const chosen = (answers: object, position = "minimum") => ({ clauses: [{ clause: "notice", position, answers }] });
const own = (more: object, count = 1) => ({
  own_clauses: Array.from({ length: count }, () => ({
    id: "mine",
    title: both("Өз бөлімім", "Своё"),
    provisions: [{ id: "one", kk: "Бір.", ru: "Один." }],
    ...more,
  })),
});
const higher = (more: object) => ({
  higher_level: [
    {
      clause: "notice",
      parameter: "notice_days",
      value: 60,
      agreement: both("Салалық келісім", "Отраслевое соглашение"),
      ...more,
    },
  ],
});

/** What the plan has besides its level, and the message. */
export const mistakenPlans: readonly [code: ProblemCode, plan: object, message: string][] = [
  [
    "draft-unknown-clause",
    { clauses: [{ clause: "notise", position: "strong" }] },
    "Раздела «notise» нет в библиотеке. Проверьте написание: все разделы показывает команда kelisim library list.",
  ],
  [
    "draft-clause-twice",
    { clauses: [...chosen({}).clauses, ...chosen({}).clauses] },
    "Раздел «Уведомление» выбран дважды; напечатано первое упоминание. Удалите одно из двух.",
  ],
  [
    "draft-clause-not-at-level",
    { clauses: [{ clause: "regional", position: "strong" }] },
    "Раздел «Регион» написан для других уровней: региональный. Уберите его из плана или смените уровень.",
  ],
  [
    "draft-clause-empty",
    chosen({}, "standard"),
    "В разделе «Уведомление» на этом уровне нет ни одного пункта для позиции «стандартная». Выберите другую позицию.",
  ],
  [
    "draft-clauses-in-conflict",
    { clauses: [{ clause: "silence", position: "strong" }, ...chosen({}).clauses] },
    "Разделы «Уведомление» и «Молчание» противоречат друг другу. Оставьте один из них.",
  ],
  [
    "draft-missing-required-clause",
    chosen({}),
    "Раздел «Уведомление» опирается на раздел «Понятия», а его нет в плане. Добавьте terms.",
  ],
  [
    "draft-missing-core-clause",
    {},
    "Нет раздела «Понятия»: мы предлагаем его для каждого документа этого уровня. Добавьте terms или решите, что обойдётесь без него.",
  ],
  [
    "draft-terms-without-definitions",
    chosen({}),
    "В тексте есть специальные понятия, а раздела с определениями нет. Добавьте definitions-and-principles.",
  ],
  [
    "draft-reference-without-target",
    { clauses: [...chosen({}, "strong").clauses, { clause: "terms", position: "minimum" }] },
    "Раздел «Уведомление» ссылается на пункт раздела «Понятия», которого в документе нет. Добавьте terms или выберите другую позицию.",
  ],
  [
    "draft-declarative-clause",
    { clauses: [{ clause: "silence", position: "strong" }] },
    "Раздел «Молчание» в позиции «сильная» трудно исполнить и проверить. В нём не сказано: в какой срок, в каком документе это видно, что следует за нарушением. Выберите более сильную позицию или допишите свой раздел.",
  ],
  [
    "draft-missing-answer",
    chosen({ answered_by: "head" }),
    "Нет ответа на вопрос «За сколько дней?» (раздел «Уведомление»). Впишите ответ notice_days; до тех пор в тексте стоит сам вопрос.",
  ],
  [
    "draft-wrong-answer",
    chosen({ notice_days: 30, answered_by: "clerk" }),
    "Ответ «clerk» не подходит к вопросу «Кто отвечает?» (раздел «Уведомление»). Нужно: одно из слов head, lawyer.",
  ],
  [
    "draft-wrong-answer",
    chosen({ notice_days: "2026-03-01", answered_by: "head" }),
    "Ответ «1 марта 2026 года» не подходит к вопросу «За сколько дней?» (раздел «Уведомление»). Нужно: целое число.",
  ],
  [
    "draft-below-floor",
    chosen({ notice_days: 10 }),
    "Ответ 10 хуже гарантии закона: не менее 15 (Трудовой кодекс, статья 46, пункт 2). Такое условие недействительно. Впишите 15 или больше. Вопрос: «За сколько дней?».",
  ],
  [
    "draft-above-ceiling",
    chosen({ notice_days: 91 }),
    "Ответ 91 больше, чем разрешает закон: не более 90 (Трудовой кодекс, статья 46, пункт 2). Такое условие недействительно. Впишите 90 или меньше. Вопрос: «За сколько дней?».",
  ],
  [
    "draft-answer-not-printed",
    chosen({ extra_days: 5 }),
    "Ответ extra_days нигде не печатается: в разделе «Уведомление» на этом уровне и в этой позиции об этом не спрашивают. Уберите ответ или смените позицию.",
  ],
  ["draft-unknown-parameter", chosen({ day: 5 }), "В разделе «Уведомление» нет вопроса day. Проверьте написание."],
  [
    "draft-weaker-than-higher",
    { ...chosen({ notice_days: 30 }), ...higher({}) },
    "Ответ 30 хуже для работников, чем уже достигнуто: 60 (Отраслевое соглашение). Впишите 60 или лучше. Вопрос: «За сколько дней?» (раздел «Уведомление»).",
  ],
  [
    "draft-higher-value-unknown",
    higher({ parameter: "day" }),
    "Достигнутое выше нельзя сравнить: в разделе notice нет вопроса day или значение «60» ему не подходит. Исправьте запись в higher_level.",
  ],
  [
    "draft-higher-value-without-clause",
    higher({}),
    "Документ «Отраслевое соглашение» содержит условие раздела «Уведомление», а в плане этого раздела нет. Добавьте его, чтобы улучшить достигнутое.",
  ],
  [
    "draft-missing-party",
    {},
    "Не названа сторона – работодатель. Кто? Добавьте её в parties с ролью employer.",
  ],
  [
    "draft-party-not-of-level",
    { parties: [{ role: "akimat", name: both("Әкімдік", "Акимат") }] },
    "Сторона «Акимат» в роли akimat не заключает документ этого уровня. Возможные роли: employer, workers.",
  ],
  [
    "draft-missing-representative",
    { parties: [{ role: "employer", name: both("Зауыт", "Завод") }] },
    "У стороны «Завод» не назван представитель. Впишите имя, должность и основание полномочий: без них документ некому подписать.",
  ],
  ["draft-missing-value", {}, "Не заполнено: «место заключения». Впишите place в план."],
  [
    "draft-ends-before-start",
    { starts_on: "2027-03-01", ends_on: "2027-02-01" },
    "Последний день срока (1 февраля 2027 года) наступает не позже первого (1 марта 2027 года). Исправьте одну из дат.",
  ],
  [
    "draft-term-too-long",
    { starts_on: "2027-03-01", ends_on: "2030-03-01" },
    "Срок действия длиннее, чем разрешает Трудовой кодекс: не более 3 лет. Приблизьте последний день (1 марта 2030 года).",
  ],
  [
    "draft-resolution-date",
    {},
    "Дата постановления напечатана так, как стоит в обоих его текстах: № 3-3 26.06.2021. Год не сходится со стратегией на 2025–2030 годы, которой оно служит. Сверьте с подлинником; верную дату можно вписать в resolution.corrected_date.",
  ],
  [
    "draft-beyond-this-section",
    {},
    "Этот раздел – не весь документ. Закон (Трудовой кодекс, статья 46, пункт 2) требует и другого: pay ru.",
  ],
  [
    "draft-own-id-taken",
    own({}, 2),
    "Обозначение mine в своём разделе «Своё» занято дважды. Дайте каждому своё.",
  ],
  [
    "draft-own-not-translated",
    own({ provisions: [{ id: "one", kk: "Один.", ru: "Один." }] }),
    "В своём разделе «Своё» пункт one одинаков на обоих языках. Переведите его.",
  ],
  [
    "draft-own-paragraphs-differ",
    own({ provisions: [{ id: "one", kk: "Бір.\n\nЕкі.", ru: "Один." }] }),
    "В своём разделе «Своё» в пункте one на двух языках разное число абзацев. Разделите оба текста пустыми строками одинаково.",
  ],
  [
    "draft-own-place-unknown",
    own({ after: "nowhere" }),
    "Свой раздел «Своё» должен стоять после nowhere, а такого раздела в плане нет; он поставлен последним. Исправьте after.",
  ],
];
