/** For each thing that can be wrong with a plan of `smallKelisim`: a plan, and what a Russian reader is told. */
import type { ProblemCode } from "../../src/problems.js";
import { mistakenPackages } from "./mistakenPackages.js";

const both = (kk: string, ru: string) => ({ kk, ru });
const chosen = (answers: object, position = "minimum") => ({
  clauses: [{ clause: "notice", position, answers }],
});
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
  ...mistakenPackages,
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
  [
    "draft-unknown-parameter",
    chosen({ day: 5 }),
    "В разделе «Уведомление» нет вопроса day. Проверьте написание.",
  ],
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
