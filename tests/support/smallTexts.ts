/** The other files of the small library. */
import { ending } from "./smallNotice.js";

export const topics = `groups:
  foundations: { kk: Негіздер, ru: Основы }
  participation: { kk: Қатысу, ru: Участие }
topics:
  - { id: words, group: foundations, kk: Ұғымдар, ru: Понятия }
  - { id: notice, group: participation, kk: Хабарлау, ru: Уведомление }
`;

export const sources = `acts:
  labour-code:
    kk: Еңбек кодексі
    ru: Трудовой кодекс
    short: { kk: Кодекс, ru: Кодекс }
    number: № 414-V
    date: 2015-11-23
    kind: code
    edition: "2026-03-02"
    link: https://adilet.zan.kz/rus/docs/K1500000414
practice:
  example-2023: { kk: Мысал, ru: Пример }
`;

export const words = `id: words
topic: words
title: { kk: Ұғымдар, ru: Понятия }
levels: [sectoral, enterprise]
positions: [standard]
requirement: core
terms:
  - id: system
    stems: { kk: жүйе, ru: систем }
    name: { kk: жүйе, ru: система }
    definition: { kk: бағдарлама, ru: программа }
  - id: ai-system
    stems: { kk: ақылды жүйе, ru: умн систем }
    name: { kk: ақылды жүйе, ru: умная система }
    definition: { kk: модельге негізделген жүйе, ru: система на основе модели }
legal_basis:
  - { act: labour-code, article: "1", checked_on: 2026-11-21 }
provisions:
  - id: terms
    kind: definition
    status: gap
    lists_terms: true
    kk: "Мынадай ұғымдар пайдаланылады:"
    ru: "Используются следующие понятия:"
${ending}`;

export const journal = `id: journal
title: { kk: Хабарламалар журналы, ru: Журнал уведомлений }
levels: [sectoral, enterprise]
clauses: [notice]
parts:
  - kind: points
    points:
      - { id: entry, kk: Жазбаны жауапты адам жасайды., ru: Запись делает ответственное лицо. }
      - id: content
        kk: "Жазбада мыналар көрсетіледі:"
        ru: "В записи указываются:"
        items:
          - { kk: күні, ru: дата }
  - kind: table
    columns:
      - { kk: Күні, ru: Дата }
      - { kk: Қолы, ru: Подпись }
    rows: [[null, null]]
legal_basis:
  - { act: labour-code, article: "150", point: "3", checked_on: 2026-11-21 }
provenance:
  status: own
  drafted_by: Kelisim
  based_on: [own wording]
  licence: CC-BY-4.0
`;

export const packages = `packages:
  - id: early-word
    title: { kk: Алдын ала айтылған сөз, ru: Сказано заранее }
    purpose: { kk: Уақыт беру, ru: Дать время }
    clauses:
      - { clause: notice, at_least: standard, why: { kk: Мерзім жоғалады., ru: Пропадает срок. } }
      - { clause: words, at_least: standard, why: { kk: Мағынасы даулы болады., ru: Смысл становится спорным. } }
    concede:
      - { clause: notice, kk: мерзімнің ұзақтығы, ru: длина срока }
    keep:
      - { clause: words, kk: ұғымдар, ru: понятия }
`;
