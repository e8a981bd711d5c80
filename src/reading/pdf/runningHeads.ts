/**
 * Lines of all pages → those of the text, and those that stand at the head or foot of page after
 * page: they are read once, and numbers of pages not at all.
 */
import { splitTypedLabel } from "../provisions/typedLabel.js";
import { PAGE_STEP, type PdfLine } from "./pageLines.js";

export interface Separated {
  readonly text: readonly (readonly PdfLine[])[];
  readonly heads: readonly PdfLine[];
  readonly feet: readonly PdfLine[];
}

/** How many lines from the edge a head or foot may have. */
const DEPTH = 3;

export function separateRunningHeads(pages: readonly (readonly PdfLine[])[]): Separated {
  const heads = repeated(pages, (page) => page.slice(0, DEPTH));
  const feet = repeated(pages, (page) => page.slice(-DEPTH));
  return {
    text: pages.map((page) =>
      page.filter((line, index) => {
        const isHead = index < DEPTH && (heads.has(line) || isPageNumber(line, index === 0));
        const fromEnd = page.length - index;
        const isFoot = fromEnd <= DEPTH && (feet.has(line) || isPageNumber(line, fromEnd === 1));
        return !isHead && !isFoot;
      }),
    ),
    heads: firstOfEach(heads),
    feet: firstOfEach(feet),
  };
}

/** Lines that stand, but for their digits, at this edge of at least every second page. */
function repeated(
  pages: readonly (readonly PdfLine[])[],
  edge: (page: readonly PdfLine[]) => readonly PdfLine[],
): Set<PdfLine> {
  const found = new Map<string, PdfLine[]>();
  for (const line of pages.flatMap(edge)) {
    // A numbered line is a point, though the like of it may stand on many pages.
    if (splitTypedLabel(line.text)) continue;
    const key = withoutDigits(line.text);
    found.set(key, [...(found.get(key) ?? []), line]);
  }
  const isOften = (lines: readonly PdfLine[]): boolean => {
    const on = new Set(lines.map(({ page }) => page)).size;
    return on >= 3 && on * 2 >= pages.length && isOneHeight(lines);
  };
  return new Set([...found.values()].filter(isOften).flat());
}

/** A head stands at one height; a caption of many tables does not. */
function isOneHeight(lines: readonly PdfLine[]): boolean {
  const heights = lines.map(({ top, page }) => Math.round((top - page * PAGE_STEP) / 4));
  return new Set(heights).size <= 2;
}

function isPageNumber({ text }: PdfLine, isOutermost: boolean): boolean {
  return isOutermost && /^[-–—\s]*\d{1,4}(?:\s*(?:\/|из|of)\s*\d{1,4})?[-–—\s]*$/u.test(text);
}

function withoutDigits(text: string): string {
  return text.replaceAll(/\d+/g, "#");
}

/** Numbers of pages alone are no text. */
function firstOfEach(lines: ReadonlySet<PdfLine>): PdfLine[] {
  const byText = new Map<string, PdfLine>();
  for (const line of lines) {
    const key = withoutDigits(line.text);
    if (/\p{L}/u.test(key) && !byText.has(key)) byText.set(key, line);
  }
  return [...byText.values()];
}
