/**
 * A library of two clauses without a mistake, as texts of files, and a way to spoil it:
 * replace some words of one file and see what is reported.
 */
import { checkLibrary } from "../../src/library/checkLibrary.js";
import type { LibraryFile } from "../../src/library/library.js";
import type { Problem } from "../../src/problems.js";

export const NOTICE = "participation/notice.yaml";
export const WORDS = "foundations/words.yaml";

const topics = `groups:
  foundations: { kk: Негіздер, ru: Основы }
  participation: { kk: Қатысу, ru: Участие }
topics:
  - { id: words, group: foundations, kk: Ұғымдар, ru: Понятия }
  - { id: notice, group: participation, kk: Хабарлау, ru: Уведомление }
`;

const sources = `acts:
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

const ending = `notes:
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

const words = `id: words
topic: words
title: { kk: Ұғымдар, ru: Понятия }
levels: [sectoral, enterprise]
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
    kk: Мынадай ұғымдар пайдаланылады.
    ru: Используются следующие понятия.
${ending}`;

const notice = `id: notice
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
      {{term_point}}-тармақта аталған хабарлама {{method}} беріледі.
    ru: |
      Уведомление, указанное в пункте {{term_point}}, вручается {{method}}.
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
${ending}`;

export const smallLibrary: readonly LibraryFile[] = [
  { path: WORDS, text: words },
  { path: NOTICE, text: notice },
  { path: "sources.yaml", text: sources },
  { path: "topics.yaml", text: topics },
];

/** The library with the first `from` of a file replaced by `to`. Throws when it is not there. */
export function spoiled(path: string, from: string, to: string): readonly LibraryFile[] {
  return smallLibrary.map((file) => {
    if (file.path !== path) return file;
    if (!file.text.includes(from)) throw new Error(`${path} does not say ${from}`);
    return { path, text: file.text.replace(from, () => to) };
  });
}

export function problemsOf(files: readonly LibraryFile[]): readonly Problem[] {
  return checkLibrary(files).problems;
}

/** "notice.yaml:12:3 code", the words of the file that the place points to, up to the end of the line. */
export function asSeen({ code, where }: Problem, files: readonly LibraryFile[]): string {
  const line = files.find(({ path }) => path === where.file)?.text.split("\n")[(where.line ?? 0) - 1];
  return `${code} at ${line?.slice((where.column ?? 1) - 1).trim() ?? "?"}`;
}
