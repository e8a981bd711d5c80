/**
 * Lines of one column → paragraphs. A line goes on with the next one, unless something shows that
 * a paragraph ended: a number, a gap, an indent, or room that the next word would have filled.
 */
import { splitTypedLabel } from "../provisions/typedLabel.js";
import type { PdfLine } from "./pageLines.js";

export interface PdfParagraph {
  readonly text: string;
  readonly page: number;
  readonly top: number;
  readonly height: number;
}

export function rejoinLines(lines: readonly PdfLine[]): PdfParagraph[] {
  const column = measure(lines);
  const paragraphs: PdfParagraph[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    if (before && last && goesOn(before, line, column)) {
      paragraphs[paragraphs.length - 1] = { ...last, text: joined(last.text, line.text) };
    } else {
      paragraphs.push({ text: line.text, page: line.page, top: line.top, height: line.height });
    }
  });
  return paragraphs;
}

interface Column {
  readonly left: number;
  readonly right: number;
  /** The usual distance from line to line. */
  readonly pitch: number;
}

function measure(lines: readonly PdfLine[]): Column {
  const steps = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    return before && before.page === line.page ? [line.top - before.top] : [];
  });
  return {
    left: quantile(
      lines.map(({ x }) => x),
      0.05,
    ),
    right: quantile(
      lines.map(({ right }) => right),
      0.95,
    ),
    // The smaller half: paragraphs may stand apart more often than lines follow each other.
    pitch: quantile(steps, 0.25),
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function goesOn(before: PdfLine, line: PdfLine, { left, right, pitch }: Column): boolean {
  if (Math.abs(line.height - before.height) > before.height * 0.2) return false;
  const isSamePage = line.page === before.page;
  if (isSamePage && line.top - before.top > Math.max(pitch, before.height) * 1.45) return false;

  const label = splitTypedLabel(line.text);
  const isDash = label !== undefined && /^[-–—]/.test(label.label);
  if (label && (!isDash || line.x > left + 6 || /[.;:]$/.test(before.text))) return false;

  const firstWord = /^\S+/.exec(line.text)?.[0].length ?? 0;
  const letter = (line.right - line.x) / Math.max(line.text.length, 1);
  const wouldFit = before.right + letter * (firstWord + 1) < right - letter;
  // Words that may not be parted («30 (отыз) күн») leave room too: inside a sentence it means nothing.
  const isInSentence = !/[.;:!?]$/.test(before.text) && /^[\p{Ll}\d(]/u.test(line.text);
  if (wouldFit) return isInSentence;
  const isIndented = line.x > left + 10 && before.x < left + 5;
  return !isIndented || splitTypedLabel(before.text) !== undefined;
}

/** A hyphen at the end of a line may belong to the word: it is kept, and the word made whole. */
function joined(text: string, next: string): string {
  return /[\p{L}\d][-\u00ad\u2010]$/u.test(text) && /^\p{Ll}/u.test(next) ? text + next : `${text} ${next}`;
}
