/**
 * Lines of a PDF → paragraphs and tables. Two columns become a table: a row begins where a
 * paragraph begins at one height on both sides.
 */
import type { ReadPlace } from "../agreementText.js";
import type { Block, Row } from "../blocks.js";
import type { PdfLine } from "./pageLines.js";
import { rejoinLines, type PdfParagraph } from "./rejoinLines.js";
import type { Separated } from "./runningHeads.js";

export function pdfBlocks({ text, heads, feet }: Separated): Block[] {
  const counter = { paragraphs: 0, tables: 0 };
  const body = runsOf(text.flat()).flatMap((run) =>
    run[0]?.column === "both" ? paragraphs(rejoinLines(run), counter) : [tableOf(run, counter)],
  );
  return [...body, ...margins(heads, "header"), ...margins(feet, "footer")];
}

interface Counter {
  paragraphs: number;
  tables: number;
}

/** Lines that follow each other over the whole width, or in columns. */
function runsOf(lines: readonly PdfLine[]): PdfLine[][] {
  const runs: PdfLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const isSame = (run?.[0]?.column === "both") === (line.column === "both");
    if (run && isSame) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

function tableOf(lines: readonly PdfLine[], counter: Counter): Block {
  counter.tables += 1;
  const left = rejoinLines(lines.filter(({ column }) => column === "left"));
  const right = rejoinLines(lines.filter(({ column }) => column === "right"));
  const rows = commonStarts(left, right);
  return {
    kind: "table",
    rows: rows.map(([leftFrom, rightFrom], index): Row => {
      const [leftTo, rightTo] = rows[index + 1] ?? [left.length, right.length];
      const cell = (column: number, side: readonly PdfParagraph[]): Row["cells"][number] => ({
        column,
        lastColumn: column,
        blocks: paragraphs(side, counter, { table: counter.tables, row: index + 1, column }),
      });
      const cells = [cell(1, left.slice(leftFrom, leftTo)), cell(2, right.slice(rightFrom, rightTo))];
      return { isHeader: false, cells };
    }),
  };
}

/** Where rows begin on either side; both sides go from top to bottom. */
function commonStarts(left: readonly PdfParagraph[], right: readonly PdfParagraph[]): [number, number][] {
  const starts: [number, number][] = [[0, 0]];
  let [at, other] = [1, 1];
  for (;;) {
    const [one, two] = [left[at], right[other]];
    if (!one || !two) return starts;
    const isCommon = Math.abs(one.top - two.top) < one.height / 2;
    if (isCommon) starts.push([at, other]);
    if (isCommon || one.top < two.top) at += 1;
    if (isCommon || one.top > two.top) other += 1;
  }
}

function paragraphs(
  found: readonly PdfParagraph[],
  counter: Counter,
  cell?: NonNullable<ReadPlace["cell"]>,
): Block[] {
  return found.map(({ text, page }) => {
    counter.paragraphs += 1;
    const place: ReadPlace = { part: "body", paragraph: counter.paragraphs, page, ...(cell ? { cell } : {}) };
    return { kind: "paragraph", text, label: null, place };
  });
}

function margins(lines: readonly PdfLine[], part: "header" | "footer"): Block[] {
  return lines.map(({ text, page }, index) => ({
    kind: "paragraph",
    text,
    label: null,
    place: { part, paragraph: index + 1, page },
  }));
}
