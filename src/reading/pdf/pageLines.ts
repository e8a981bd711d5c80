/**
 * Pieces of each page → its lines from top to bottom. Where a page has two columns, each line
 * belongs to one of them, or stands across both.
 */
import type { Piece } from "./openPdf.js";

export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Grows downwards through the whole file: a page begins far below the one before. */
  readonly top: number;
  readonly height: number;
  /** From 1. */
  readonly page: number;
  readonly column: "left" | "right" | "both";
}

/** Greater than any page is high. */
export const PAGE_STEP = 100_000;

export function linesOfPages(pages: readonly (readonly Piece[])[]): PdfLine[][] {
  let gutter: number | undefined;
  return pages.map((pieces, index) => {
    const rows = rowsOf(pieces);
    // The last page of two columns may hold too little to show them.
    const kept = gutter !== undefined && crossings(rows, gutter) === 0 ? gutter : undefined;
    gutter = findGutter(rows) ?? kept;
    return pageLines(rows, index + 1, gutter);
  });
}

function pageLines(rows: readonly (readonly Piece[])[], page: number, gutter: number | undefined): PdfLine[] {
  return rows.flatMap((row) => {
    if (gutter === undefined || crossings([row], gutter) > 0) return [lineOf(row, page, "both")];
    const left = row.filter(({ x }) => x < gutter);
    const right = row.filter(({ x }) => x >= gutter);
    return [
      ...(left.length > 0 ? [lineOf(left, page, "left")] : []),
      ...(right.length > 0 ? [lineOf(right, page, "right")] : []),
    ];
  });
}

/** How many rows have something that goes across the place. */
function crossings(rows: readonly (readonly Piece[])[], place: number): number {
  return rows.filter((row) => row.some(({ x, right }) => x < place - 1 && right > place + 1)).length;
}

/** Pieces of about one height on the page, from left to right; signs raised a little belong to them. */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && first.y - piece.y < Math.max(first.height, piece.height) * 0.4) row.push(piece);
    else rows.push([piece]);
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  return rows;
}

function lineOf(row: readonly Piece[], page: number, column: PdfLine["column"]): PdfLine {
  let text = "";
  let end: number | undefined;
  for (const piece of row) {
    const isApart = end !== undefined && piece.x - end > piece.height * 0.15;
    text += isApart && !/\s$/.test(text) ? ` ${piece.text}` : piece.text;
    end = piece.right;
  }
  const height = greatest(row.map((piece) => piece.height));
  const top = page * PAGE_STEP - greatest(row.map(({ y }) => y));
  return {
    text: text.trim(),
    x: least(row.map(({ x }) => x)),
    right: greatest(row.map(({ right }) => right)),
    top,
    height,
    page,
    column,
  };
}

/**
 * A place across which hardly any line goes, with text on both sides of it. In a page of one
 * column a word stands nearly everywhere; in two columns nothing stands between them.
 */
function findGutter(rows: readonly (readonly Piece[])[]): number | undefined {
  const all = rows.flat();
  if (rows.length < 3) return undefined;
  const [from, to] = [least(all.map(({ x }) => x)), greatest(all.map(({ right }) => right))];
  const steps = Array.from({ length: 41 }, (_, step) => from + (to - from) * (0.3 + step * 0.01));
  const counts = steps.map((place) => crossings(rows, place));
  const fewest = least(counts);
  if (fewest > rows.length * 0.15) return undefined;
  const places = steps.filter((_, index) => counts[index] === fewest);
  const gutter = places[Math.floor(places.length / 2)] ?? from;
  const isOnBoth = (row: readonly Piece[]): boolean =>
    row.some(({ right }) => right < gutter + 1) && row.some(({ x }) => x > gutter - 1);
  return rows.filter(isOnBoth).length >= rows.length * 0.3 ? gutter : undefined;
}

function least(values: readonly number[]): number {
  return values.reduce((found, value) => Math.min(found, value), Infinity);
}

function greatest(values: readonly number[]): number {
  return values.reduce((found, value) => Math.max(found, value), -Infinity);
}
