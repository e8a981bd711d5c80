/**
 * The words of the comparative table. They belong to the form of the document that is handed to
 * the other side, so they are in the language of the table and not in that of the interface.
 */
import type { Bilingual } from "../../../library/vocabulary.js";

export interface TableWords {
  readonly title: string;
  /** Number, element, wording in force, wording proposed, justification. */
  readonly columns: readonly [string, string, string, string, string];
  readonly editorial: string;
  readonly absent: string;
  readonly excluded: string;
  readonly renumbered: string;
  /** Before the element a provision was moved from. */
  readonly movedFrom: string;
  readonly nothing: string;
  readonly point: { readonly before: string; readonly after: string };
  readonly subPoint: { readonly before: string; readonly after: string };
  readonly header: string;
  readonly footer: string;
  readonly note: string;
}

export const tableWords: Bilingual<TableWords> = {
  kk: {
    title: "Салыстырма кесте",
    columns: ["Р/с №", "Құрылымдық элемент", "Қолданыстағы редакция", "Ұсынылатын редакция", "Негіздеме"],
    editorial: "Редакциялық өзгерістер",
    absent: "Жоқ.",
    excluded: "Алып тасталсын.",
    renumbered: "Нөмірі мынадай болсын:",
    movedFrom: "Орны ауысты, бұрын:",
    nothing: "Өзгеріс жоқ.",
    point: { before: "", after: "-тармақ" },
    subPoint: { before: "", after: " тармақша" },
    header: "жоғарғы колонтитул",
    footer: "төменгі колонтитул",
    note: "сілтеме",
  },
  ru: {
    title: "Сравнительная таблица",
    columns: ["№ п/п", "Структурный элемент", "Действующая редакция", "Предлагаемая редакция", "Обоснование"],
    editorial: "Редакционные изменения",
    absent: "Отсутствует.",
    excluded: "Исключить.",
    renumbered: "Считать соответственно:",
    movedFrom: "Перенесено, прежнее место:",
    nothing: "Изменений нет.",
    point: { before: "пункт ", after: "" },
    subPoint: { before: "подпункт ", after: "" },
    header: "верхний колонтитул",
    footer: "нижний колонтитул",
    note: "сноска",
  },
};
