/**
 * Plain text → paragraphs. A line is a paragraph, unless the text was wrapped at a fixed width:
 * then lines that fill it go on with the next one.
 */
import type { Block } from "../blocks.js";
import { splitTypedLabel } from "../provisions/typedLabel.js";

export function plainBlocks(text: string): Block[] {
  const lines = text.split("\n").map((line) => line.trimEnd());
  const width = wrapWidth(lines);
  const paragraphs: { text: string; line: number }[] = [];
  let goesOn = false;
  lines.forEach((line, index) => {
    const last = paragraphs.at(-1);
    const isNext = goesOn && line.trim() !== "" && !splitTypedLabel(line.trim());
    if (isNext && last) last.text += ` ${line.trim()}`;
    else paragraphs.push({ text: line, line: index + 1 });
    goesOn = line.trim() !== "" && width !== undefined && line.length > width * 0.75;
  });
  return paragraphs
    .filter(({ text: found }) => found.trim() !== "")
    .map(({ text: found, line }) => ({
      kind: "paragraph",
      text: found,
      label: null,
      place: { part: "body", paragraph: line },
    }));
}

/** Undefined when the text is not wrapped: some line is longer, or few lines end inside a sentence. */
function wrapWidth(lines: readonly string[]): number | undefined {
  const widest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (widest < 40 || widest > 120) return undefined;
  const open = lines.filter((line) => line.length > widest * 0.75 && !/[.;:!?]$/.test(line));
  const filled = lines.filter((line) => line.trim() !== "");
  return open.length >= 3 && open.length * 5 > filled.length ? widest : undefined;
}
