/**
 * Attachments of the chosen clauses → annexes of the agreement, numbered in the order in
 * which its provisions name them.
 */
import type { Attachment, AttachmentPart } from "../library/attachment.js";
import type { Library } from "../library/library.js";
import { inBoth, type Bilingual, type Level } from "../library/vocabulary.js";
import type { Frame } from "../agreement/frame.js";
import type { TopicSection } from "./chooseClauses.js";
import type { Annex, AnnexPart, AnnexTable, NumberedProvision, Parts } from "./document.js";
import { ended } from "./ended.js";
import { blanksOf, fillLine, fillParagraphs, plainText } from "./fillBlanks.js";

/** Key under which an annex is numbered. */
export function annexKey(id: string): string {
  return `annex/${id}`;
}

/**
 * The attachments that stand in the agreement: those a printed provision refers to, in the
 * order of the references. A form that nobody is told to fill in would only be paper.
 */
export function standingAttachments(
  topics: readonly TopicSection[],
  library: Library,
  level: Level,
): Attachment[] {
  const named = new Set(topics.flatMap(annexesNamedIn));
  return [...named].flatMap((id) => {
    const attachment = library.attachments.get(id);
    return attachment?.levels.includes(level) ? [attachment] : [];
  });
}

function annexesNamedIn(section: TopicSection): string[] {
  if (section.kind === "own") return [];
  const { references } = section.chosen.clause;
  return section.provisions
    .flatMap(({ provision, items }) => [provision, ...items].flatMap(blanksOf))
    .flatMap((blank) => {
      const reference = references[blank];
      return reference && "annex" in reference ? [reference.annex] : [];
    });
}

export function toAnnexes(
  attachments: readonly Attachment[],
  frame: Frame,
  controlList: () => Omit<AnnexTable, "title">,
): Annex[] {
  return attachments.map(({ id, title, parts }, index) => {
    const key = annexKey(id);
    return {
      key,
      number: String(index + 1),
      label: inBoth((language) => labelAround(frame.annex_label[language])),
      title,
      parts: toParts(parts, key, controlList),
    };
  });
}

function labelAround(label: string): { before: string; after: string } {
  const [before = "", after = ""] = label.split("№");
  return { before, after };
}

function toParts(
  parts: readonly AttachmentPart[],
  key: string,
  controlList: () => Omit<AnnexTable, "title">,
): AnnexPart[] {
  let points = 0;
  return parts.map((part): AnnexPart => {
    switch (part.kind) {
      case "text":
        return { kind: "text", text: fillLine(part, undefined) };
      case "signed-by":
        return part;
      case "fields":
        return { ...titled(part), ...fieldsTable(part.fields) };
      case "table":
        return { ...titled(part), ...givenTable(part) };
      case "control-list":
        return { ...titled(part), ...controlList() };
      case "points": {
        const first = points + 1;
        points += part.points.length;
        return {
          kind: "points",
          ...titled(part),
          points: part.points.map((point, index) => toPoint(point, key, first + index)),
        };
      }
    }
  });
}

function titled({ title }: { title?: Bilingual | undefined }): { title?: Bilingual } {
  return title ? { title } : {};
}

type Points = Extract<AttachmentPart, { kind: "points" }>["points"];

function toPoint(point: Points[number], key: string, number: number): NumberedProvision {
  const items = point.items ?? [];
  const pointKey = `${key}/${point.id}`;
  return {
    key: pointKey,
    number: String(number),
    paragraphs: fillParagraphs(point, undefined),
    items: items.map((item, index) => {
      const text = fillLine(item, undefined);
      const mark = index === items.length - 1 ? "." : ";";
      return {
        key: `${pointKey}/${String(index + 1)}`,
        number: String(index + 1),
        text: inBoth((language) => ended(text[language], mark)),
      };
    }),
  };
}

const formColumns: AnnexTable["columns"] = [
  { title: { kk: "№", ru: "№" }, width: 1 },
  { title: { kk: "Мәлімет", ru: "Сведения" }, width: 7 },
  { title: { kk: "Жазба", ru: "Запись" }, width: 8 },
];

type Fields = Extract<AttachmentPart, { kind: "fields" }>["fields"];

function fieldsTable(fields: Fields): AnnexTable {
  return {
    kind: "table",
    columns: formColumns,
    rows: fields.map((field, index) => [inBoth(() => plainText(String(index + 1))), withHint(field), null]),
  };
}

function withHint({ hint, ...field }: Fields[number]): Bilingual<Parts> {
  const label = fillLine(field, undefined);
  return hint ? inBoth((language) => [...label[language], ...plainText(` (${hint[language]})`)]) : label;
}

function givenTable({ columns, rows, empty_rows }: Extract<AttachmentPart, { kind: "table" }>): AnnexTable {
  const given = rows.map((row) =>
    columns.map((_, index) => {
      const cell = row[index];
      return cell ? fillLine(cell, undefined) : null;
    }),
  );
  const empty = Array.from({ length: empty_rows }, () => columns.map(() => null));
  return {
    kind: "table",
    columns: columns.map(({ width, ...title }) => ({ title, width })),
    rows: [...given, ...empty],
  };
}
