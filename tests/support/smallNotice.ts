/** The clause of the small library that has everything: parameters, references, conditions, items. */
export const ending = `notes:
  why: { kk: Неге, ru: Почему }
  objections:
    - objection: { kk: Қарсылық, ru: Возражение }
      answer: { kk: Жауап, ru: Ответ }
  concede:
    - { kk: Мерзім, ru: Срок }
  keep: { kk: Хабарлама, ru: Уведомление }
provenance:
  status: own
  drafted_by: Kelisim
  based_on: [own wording]
  licence: CC-BY-4.0
`;

export const notice = `id: notice
topic: notice
title: { kk: Хабарлау, ru: Уведомление }
levels: [sectoral, enterprise]
requirement: core
requires: [words]
uses_terms: [ai-system]
legal_basis:
  - { act: labour-code, article: "46", point: "2", checked_on: 2026-11-21 }
parameters:
  days:
    kind: whole-number
    question: { kk: Неше күн?, ru: Сколько дней? }
    unit:
      kk: { other: күн }
      ru: { one: день, few: дня, many: дней, other: дня }
    forms:
      days_least:
        unit:
          kk: { other: күннен }
          ru: { one: дня, other: дней }
    recommended: { minimum: 20, standard: 30, strong: 60 }
    at_least:
      value: 15
      legal_basis: { act: labour-code, article: "46", checked_on: 2026-11-21 }
    at_most:
      value: 90
      legal_basis: { act: labour-code, article: "46", checked_on: 2026-11-21 }
    better: higher
    practice:
      - { value: { kk: 180 күн, ru: 180 дней }, source: example-2023 }
  method:
    kind: choice
    question: { kk: Қалай?, ru: Как? }
    options:
      - { id: letter, label: { kk: хат, ru: письмо }, text: { kk: хатпен, ru: письмом } }
      - { id: meeting, label: { kk: жиналыс, ru: собрание }, text: { kk: жиналыста, ru: на собрании } }
    recommended_at: { enterprise: { standard: letter, strong: meeting } }
    better: later
references:
  term_point: { clause: notice, provision: term }
  words_section: { clause: words }
  journal_annex: { annex: journal }
provisions:
  - id: term
    kind: duty
    levels: [sectoral]
    status: gap
    kk: Жұмыс беруші ақылды жүйе туралы кемінде {{days_least}} бұрын хабарлайды.
    ru: Работодатель уведомляет об умной системе не менее чем за {{days_least}}.
    core:
      actor: employer
      deadline: { kk: "{{days_least}} бұрын", ru: "за {{days_least}}" }
  - id: term
    kind: duty
    levels: [enterprise]
    status: gap
    kk: Жұмыс беруші ақылды жүйе туралы {{days}} бұрын хабарлайды.
    ru: Работодатель уведомляет об умной системе за {{days}}.
    core: { actor: employer }
  - id: method
    kind: procedure
    levels: [enterprise]
    positions: [standard, strong]
    status: gap
    kk: |
      {{term_point}}-тармақта аталған хабарлама {{method}} беріледі:
    ru: |
      Уведомление, указанное в пункте {{term_point}}, вручается {{method}}:
    items:
      - { kk: бірінші дана, ru: первый экземпляр }
      - { positions: [strong], kk: "{{words_section}}-бөлім", ru: "раздел {{words_section}}" }
    core: { actor: employer }
  - id: meeting
    kind: right
    levels: [enterprise]
    positions: [standard, strong]
    when: [{ parameter: method, is: [meeting] }]
    status: beyond
    kk: Жұмыскерлер сұрақ қоюға құқылы.
    ru: Работники вправе задать вопросы.
  - id: record
    kind: duty
    levels: [sectoral, enterprise]
    positions: [standard, strong]
    status: law
    kk: Жұмыс беруші хабарламаны {{journal_annex}}-қосымшаның нысаны бойынша журналға жазуға міндетті.
    ru: Работодатель обязан записать уведомление в журнал по форме приложения {{journal_annex}}.
    legal_basis:
      - { act: labour-code, article: "46", point: "2", checked_on: 2026-11-21 }
    core:
      actor: employer
      deadline: { kk: бір жұмыс күні ішінде, ru: в течение одного рабочего дня }
      record: { kk: журнал, ru: журнал }
      remedy: { kk: хабарлама берілмеген болып есептеледі, ru: уведомление считается неподанным }
  - id: no-use
    kind: ban
    positions: [strong]
    status: beyond
    kk: Хабарламасыз қолдануға тыйым салынады.
    ru: Применение без уведомления запрещается.
    core: { actor: employer }
${ending}`;
