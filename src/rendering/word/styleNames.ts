/**
 * Names and ids of the paragraph styles. A person sees the names in Word, in the language of the text.
 *
 * Title, headings and contents are Word's own styles, so that its outline, its table of contents and
 * screen readers know them. The right one of two columns takes the next level, because a table of
 * contents collects a level and each column has its own.
 */
import type { Bilingual } from "../../library/vocabulary.js";
import { blockKinds } from "./blocks.js";
import type { Column } from "./column.js";

export const styleKinds = [
  ...blockKinds,
  "contentsEntry",
  "columnTitle",
  "signatureTitle",
  "signatureSide",
  "signature",
  "signatureLine",
  "signatureSeal",
  "annexLabel",
  "annexTitle",
  "annexPartTitle",
  "annexPoint",
  "annexSubPoint",
  "annexSigned",
  "cellTitle",
  "cell",
] as const;
export type StyleKind = (typeof styleKinds)[number];

export interface StyleName {
  readonly id: string;
  readonly name: string;
}

type WordsOwn = "title" | "heading" | "contentsEntry";

/** By the order of the column. */
const WORDS_OWN: Readonly<Record<WordsOwn, readonly [StyleName, StyleName]>> = {
  title: [
    { id: "Title", name: "Title" },
    { id: "TitleRight", name: "Title (2)" },
  ],
  heading: [
    { id: "Heading1", name: "heading 1" },
    { id: "Heading2", name: "heading 2" },
  ],
  contentsEntry: [
    { id: "TOC1", name: "toc 1" },
    { id: "TOC2", name: "toc 2" },
  ],
};

const OUR_NAMES: Readonly<Record<Exclude<StyleKind, WordsOwn>, Bilingual>> = {
  place: { kk: "Орны", ru: "Место" },
  date: { kk: "Күні", ru: "Дата" },
  contentsTitle: { kk: "Мазмұн атауы", ru: "Заголовок содержания" },
  body: { kk: "Мәтін", ru: "Текст" },
  point: { kk: "Тармақ", ru: "Пункт" },
  subPoint: { kk: "Тармақша", ru: "Подпункт" },
  columnTitle: { kk: "Баған атауы", ru: "Заголовок столбца" },
  signatureTitle: { kk: "Қолтаңбалар атауы", ru: "Заголовок подписей" },
  signatureSide: { kk: "Қол қоятын тарап", ru: "Подписывающая сторона" },
  signature: { kk: "Қолтаңба", ru: "Подпись" },
  signatureLine: { kk: "Қол қою жолы", ru: "Строка подписи" },
  signatureSeal: { kk: "Мөр орны", ru: "Место печати" },
  annexLabel: { kk: "Қосымша белгісі", ru: "Отметка приложения" },
  annexTitle: { kk: "Қосымша атауы", ru: "Заголовок приложения" },
  annexPartTitle: { kk: "Қосымша бөлігінің атауы", ru: "Заголовок части приложения" },
  annexPoint: { kk: "Қосымша тармағы", ru: "Пункт приложения" },
  annexSubPoint: { kk: "Қосымша тармақшасы", ru: "Подпункт приложения" },
  annexSigned: { kk: "Қосымшаға қол қою жолы", ru: "Строка подписи приложения" },
  cellTitle: { kk: "Ұяшық атауы", ru: "Заголовок графы" },
  cell: { kk: "Ұяшық", ru: "Графа" },
};

export function styleName(
  kind: StyleKind,
  { language, order }: Pick<Column, "language" | "order">,
): StyleName {
  if (isWordsOwn(kind)) return WORDS_OWN[kind][order];
  return { id: `${kind}-${language}`, name: OUR_NAMES[kind][language] };
}

export function styleId(kind: StyleKind, column: Pick<Column, "language" | "order">): string {
  return styleName(kind, column).id;
}

function isWordsOwn(kind: StyleKind): kind is WordsOwn {
  return kind in WORDS_OWN;
}
