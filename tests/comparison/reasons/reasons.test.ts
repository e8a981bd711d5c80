import { describe, expect, test } from "vitest";
import type { Language } from "../../../src/library/vocabulary.js";
import { compareLines, shownReasons, textsOf } from "../../support/comparing.js";

function reasons(redline: string, language: Language): string[] {
  const [before, after] = textsOf(redline);
  return shownReasons(compareLines([`3.1. ${before}`], [`3.1. ${after}`], language));
}

describe("what a change touches", () => {
  test.each([
    // Terms: notice is better longer, an answer of the employer sooner, an answer that workers owe later.
    [
      "ru",
      "Работодатель уведомляет работников не позднее чем за [-30-]{+60+} дней до начала.",
      ["term better: не позднее чем за 30 дней → не позднее чем за 60 дней"],
    ],
    [
      "ru",
      "Работодатель отвечает в течение [-10-]{+15+} рабочих дней.",
      ["term worse: в течение 10 рабочих дней → в течение 15 рабочих дней"],
    ],
    [
      "ru",
      "Представители работников отвечают в течение [-10-]{+15+} рабочих дней.",
      ["term better: в течение 10 рабочих дней → в течение 15 рабочих дней"],
    ],
    [
      "kk",
      "Жұмыс беруші кемінде [-30-]{+15+} күнтізбелік күн бұрын хабарлайды.",
      ["term worse: кемінде 30 күнтізбелік күн бұрын → кемінде 15 күнтізбелік күн бұрын"],
    ],
    [
      "ru",
      "Срок отработки не превышает [-6-]{+12+} месяцев.",
      ["term worse: не превышает 6 месяцев → не превышает 12 месяцев"],
    ],
    // The kind of days, the limit.
    [
      "ru",
      "Работодатель отвечает в течение 10 [-календарных-]{+рабочих+} дней.",
      ["deadline-kind worse: в течение 10 календарных дней → в течение 10 рабочих дней"],
    ],
    [
      "kk",
      "Жұмыс беруші 10 [-күнтізбелік күн-]{+жұмыс күні+} ішінде жауап береді.",
      ["deadline-kind worse: 10 күнтізбелік күн ішінде → 10 жұмыс күні ішінде"],
    ],
    [
      "ru",
      "Обучение длится не [-менее-]{+более+} 40 часов.",
      ["bound: не менее 40 часов → не более 40 часов"],
    ],
    // Sums.
    ["ru", "Работодатель выплачивает доплату в размере [-5-]{+3+} МРП.", ["amount worse: 5 МРП → 3 МРП"]],
    // Modality.
    ["ru", "Работодатель [-обязан-]{+вправе+} уведомить работников.", ["modality worse: обязан → вправе"]],
    [
      "ru",
      "Работодатель [-согласует решение с представителями работников-]{+учитывает мнение представителей работников+}.",
      ["modality worse: согласует → мнение"],
    ],
    [
      "ru",
      "[-Запрещается-]{+Не рекомендуется+} использовать результаты системы.",
      ["modality worse: Запрещается → Не рекомендуется"],
    ],
    ["kk", "Жұмыс беруші жауап беруге [-міндетті-]{+құқылы+}.", ["modality worse: міндетті → құқылы"]],
    [
      "kk",
      "Актілер өкілдермен [-келісу бойынша-]{+пікірін ескере отырып+} шығарылады.",
      ["modality worse: келісу бойынша → пікірін"],
    ],
    [
      "kk",
      "Деректерді пайдалануға тыйым [-салынады-]{+салынбайды+}.",
      ["modality worse: тыйым салынады → тыйым салынбайды"],
    ],
    // Negation, actor, reference, condition, act.
    ["ru", "До ответа система [-не -]применяется.", ["negation: не → –"]],
    ["kk", "Жауап берілгенге дейін жүйе [-қолданылмайды-]{+қолданылады+}.", ["negation: қолданылмайды → –"]],
    [
      "ru",
      "Карту утверждают [-стороны-]{+представители работодателя+}.",
      ["actor: стороны → представители работодателя"],
    ],
    ["ru", "Применяются меры, указанные в пункте [-9.6-]{+9.8+}.", ["reference: пункте 9.6 → пункте 9.8"]],
    ["ru", "Работодатель [-письменно -]объясняет причины.", ["condition: письменно → –"]],
    ["ru", "Работник [-и-]{+или+} его представитель подают заявление.", ["condition: и → или"]],
    [
      "ru",
      "Работодатель [-прекращает-]{+приостанавливает+} применение системы.",
      ["action: прекращает → приостанавливает"],
    ],
    // Style: another form, another order, the words of one act for those of another.
    ["ru", "Работодатель [-уведомит-]{+уведомляет+} работников.", ["style"]],
    ["ru", "Работодатель [-незамедлительно-]{+немедленно+} сообщает о сбое.", ["style"]],
    ["ru", "[-Не допускается-]{+Запрещается+} скрытое наблюдение.", ["style"]],
    ["kk", "Жұмыс беруші өкілдерді [-хабардар етеді-]{+хабардар ететін болады+}.", ["style"]],
  ] as const)("%s: %s", (language, redline, expected) => {
    expect(reasons(redline, language)).toEqual(expected);
  });
});

test("words that only stand elsewhere in the provision touch nothing", () => {
  const before = "Работодатель в течение 10 рабочих дней письменно отвечает представителям работников.";
  const after = "Работодатель письменно отвечает представителям работников в течение 10 рабочих дней.";
  const [change] = compareLines([`3.1. ${before}`], [`3.1. ${after}`]).changes;
  expect([change?.weight, change?.reasons.map(({ code }) => code)]).toEqual(["editorial", ["style"]]);
});

test("a reference that only followed a new number is editorial", () => {
  const before = [
    "3.1. Срок уведомления составляет десять календарных дней.",
    "3.2. Срок, указанный в пункте 3.1, продлевается по согласованию сторон.",
  ];
  const after = [
    "3.1. Уведомление составляется в письменной форме и регистрируется в журнале.",
    before[0]!.replace("3.1.", "3.2."),
    before[1]!.replace("3.2.", "3.3.").replace("пункте 3.1", "пункте 3.2"),
  ];
  const edited = compareLines(before, after).changes.find(({ kind }) => kind === "edited");
  expect([edited?.weight, edited?.reasons[0]?.code, edited?.reasons[0]?.follows]).toEqual([
    "editorial",
    "reference",
    true,
  ]);
});

test("a definition is a defined term whatever changes in it", () => {
  const lines = (definition: string): string[] => [
    "2.1. Используются следующие понятия:",
    `1) внедрение – ${definition};`,
  ];
  const { changes } = compareLines(
    lines("подготовка к применению и начало применения системы"),
    lines("начало применения системы"),
  );
  expect(changes.flatMap(({ reasons: list }) => list.map(({ code }) => code))).toContain("defined-term");
});

test("an item that moved from a duty to a right says something else", () => {
  const item = "предоставление отчёта о работе системы искусственного интеллекта";
  const other = "организация обучения работников, на труд которых влияет система";
  const before = [
    "3.1. Работодатель обязан обеспечить:",
    `1) ${item};`,
    `2) ${other}.`,
    "3.2. Работодатель вправе обеспечить:",
    "1) установку дополнительных средств защиты рабочих мест.",
  ];
  const after = [before[0]!, `1) ${other}.`, before[3]!, before[4]!, `2) ${item};`];
  const moved = compareLines(before, after).changes.find(({ kind }) => kind === "moved");
  expect([moved?.weight, moved?.reasons[0]?.sense]).toEqual([
    "substantive",
    { before: "duty", after: "right" },
  ]);
});
