/**
 * The pieces of a sentence → runs of Word text.
 *
 * A gap is highlighted and stands in brackets, so that it is also seen in print and without colours;
 * a reference becomes a field that Word can update.
 */
import type { TextRun } from "docx";
import type { Part, Parts } from "../../assembly/document.js";
import type { Column } from "./column.js";
import { fieldRuns } from "./fields.js";
import { textRuns } from "./textRuns.js";
import type { WordStyle } from "./wordStyle.js";

export function partRuns(parts: Parts, column: Column, style: WordStyle): TextRun[] {
  return parts.flatMap((part) => runsOf(part, column, style));
}

function runsOf(part: Part, column: Column, { gap }: WordStyle): TextRun[] {
  switch (part.kind) {
    case "text":
    case "filled":
      return textRuns(part.text, column.language);
    case "gap":
      return textRuns(gapText(part.text, gap), column.language, { highlight: gap.highlight });
    case "reference":
      return fieldRuns(instructionOf(part.key, column), part.text, column.language);
  }
}

/** The assembly makes only references that lead somewhere, so a lost one is a bug. */
function instructionOf(key: string, { references }: Column): string {
  const instruction = references.get(key);
  if (instruction === undefined) throw new Error(`A reference leads to "${key}", where nothing is numbered`);
  return instruction;
}

function gapText(question: string, { opening, closing }: WordStyle["gap"]): string {
  return `${opening}${question}${closing}`;
}

/** The same as plain text, for places that hold no runs. */
export function partsText(parts: Parts, { gap }: WordStyle): string {
  return parts.map((part) => (part.kind === "gap" ? gapText(part.text, gap) : part.text)).join("");
}
