/**
 * Markdown → paragraphs and tables. Headings keep their level and lists their numbers as typed;
 * marks of form are taken off.
 */
import type { Block, Row } from "../blocks.js";
import type { Findings } from "../findings.js";
import { markdownInline } from "./markdownInline.js";

export function markdownBlocks(text: string, findings: Findings): Block[] {
  const lines = text.split("\n").map((line, index) => ({ text: line, number: index + 1 }));
  const blocks: Block[] = [];
  let tables = 0;
  for (let at = 0; at < lines.length;) {
    const group = groupAt(lines, at);
    at += group.length;
    if (isTable(group)) blocks.push(tableOf(group, (tables += 1), findings));
    else blocks.push(...paragraphOf(group, findings));
  }
  return blocks;
}

interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

const BLANK = /^\s*$/;
const HEADING = /^ {0,3}(#{1,6})\s+(\S.*)$/;
const UNDERLINE = /^ {0,3}(=+|-+)\s*$/;
const RULE = /^ {0,3}(?:[-*_]\s*){3,}$/;
const FENCE = /^ {0,3}(?:```|~~~)/;
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s+/;

/** The lines that make one paragraph, heading or table. */
function groupAt(lines: readonly Line[], at: number): Line[] {
  const first = lines[at] ?? { text: "", number: at + 1 };
  if (isAlone(first.text)) return [first];
  const group = [first];
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line || ((isAlone(line.text) || ITEM.test(line.text)) && !isUnderline(line.text, group))) break;
    group.push(line);
    if (isUnderline(line.text, group.slice(0, -1))) break;
  }
  return group;
}

/** «---» is a rule by itself, and under one line of text the mark of a heading. */
function isUnderline(text: string, above: readonly Line[]): boolean {
  return above.length === 1 && UNDERLINE.test(text);
}

function isAlone(text: string): boolean {
  return [BLANK, HEADING, RULE, FENCE].some((pattern) => pattern.test(text));
}

function isTable([first, second]: readonly Line[]): boolean {
  return (
    first?.text.includes("|") === true &&
    /^[\s|:-]*-[\s|:-]*$/.test(second?.text ?? "") &&
    second?.text.includes("|") === true
  );
}

function tableOf(group: readonly Line[], table: number, findings: Findings): Block {
  const rows = group.filter((_, index) => index !== 1);
  return {
    kind: "table",
    rows: rows.map((line, index): Row => ({
      isHeader: index === 0,
      cells: cellsOf(line.text).map((text, column) => ({
        column: column + 1,
        lastColumn: column + 1,
        blocks: [
          {
            kind: "paragraph",
            text: plain(text, findings),
            label: null,
            place: {
              part: "body",
              paragraph: line.number,
              cell: { table, row: index + 1, column: column + 1 },
            },
          },
        ],
      })),
    })),
  };
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "")
    .split(/(?<!\\)\|/);
}

function paragraphOf(group: readonly Line[], findings: Findings): Block[] {
  const [first, second] = group;
  if (!first || [BLANK, RULE, FENCE].some((pattern) => pattern.test(first.text))) return [];
  const heading = HEADING.exec(first.text);
  const underline = group.length === 2 ? UNDERLINE.exec(second?.text ?? "")?.[1] : undefined;
  const level = heading?.[1]?.length ?? (underline ? (underline.startsWith("=") ? 1 : 2) : undefined);
  const written = withoutClosing(heading?.[2]) ?? (underline ? first.text : joined(group));
  const text = plain(written, findings);
  const place = { part: "body", paragraph: first.number } as const;
  return [
    { kind: "paragraph", text, label: null, place, ...(level === undefined ? {} : { headingLevel: level }) },
  ];
}

/** «## Title ##» → «Title». */
function withoutClosing(title: string | undefined): string | undefined {
  const words = title?.trimEnd() ?? "";
  const end = words.lastIndexOf(" ");
  return title === undefined
    ? undefined
    : /^#+$/.test(words.slice(end + 1))
      ? words.slice(0, Math.max(end, 0))
      : words;
}

/** Two spaces or a backslash at the end break the line; a quotation loses its sign. */
function joined(group: readonly Line[]): string {
  const lines = group.map(({ text }) =>
    text.replace(/^(?:\s*>)+\s?/, "").replace(/^(\s*)[*+](\s+)/, "$1•$2"),
  );
  return lines
    .map((line, index) => {
      const end = index === lines.length - 1 ? "" : /(?: {2,}|\\)$/.test(line) ? "\n" : " ";
      return line.replace(/\\$/, "").trim() + end;
    })
    .join("");
}

function plain(text: string, findings: Findings): string {
  const { text: found, images, tags } = markdownInline(text);
  if (images > 0) findings.notRead("images", "body", images);
  if (tags > 0) findings.notRead("html", "body", tags);
  return found;
}
