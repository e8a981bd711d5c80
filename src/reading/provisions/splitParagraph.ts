/**
 * One paragraph → its provisions. Where the author broke lines by hand, every line that begins
 * with a number is a provision of its own; other lines go on with the one before.
 */
import type { ReadProvision } from "../agreementText.js";
import type { Paragraph } from "../blocks.js";
import type { DraftProvision } from "./draftProvision.js";
import { headingLevel } from "./headingLevel.js";
import { splitTypedLabel, type TypedLabel } from "./typedLabel.js";

export interface Surroundings extends Pick<DraftProvision, "lane" | "row"> {
  /** In a table of facts and in the margins of a page looks do not make a heading. */
  readonly maySeemHeading: boolean;
}

export function splitParagraph(paragraph: Paragraph, around: Surroundings): DraftProvision[] {
  const lines = linesOf(paragraph);
  return lines.flatMap((line, index) => {
    const signs = index === 0 ? paragraph : NO_SIGNS;
    const draft = finish(line, signs, paragraph, around);
    return draft ? [draft] : [];
  });
}

const NO_SIGNS = {};

interface Line {
  readonly label: string | null;
  readonly labelKind: ReadProvision["labelKind"];
  readonly typed: TypedLabel | undefined;
  text: string;
}

function linesOf(paragraph: Paragraph): Line[] {
  const lines: Line[] = [];
  paragraph.text.split("\n").forEach((written, index) => {
    const line = written.trim();
    const numbered = index === 0 ? numberedLine(line, paragraph) : undefined;
    const typed = numbered ? undefined : splitTypedLabel(line);
    const last = lines.at(-1);
    if (numbered) lines.push(numbered);
    else if (typed) lines.push({ label: typed.label, labelKind: "typed", typed, text: typed.rest });
    else if (last) last.text = last.text === "" ? line : `${last.text}\n${line}`;
    else lines.push({ label: null, labelKind: "none", typed: undefined, text: line });
  });
  return lines;
}

/** What Word counted is read like a typed number, so that both have the same depth and rank. */
function numberedLine(line: string, { label, isLabelJoined }: Paragraph): Line | undefined {
  if (label === null) return undefined;
  const joined = isLabelJoined ? splitTypedLabel(label + line) : undefined;
  if (joined && joined.label.length > label.length) {
    return { label: joined.label, labelKind: "automatic", typed: joined, text: joined.rest };
  }
  return { label, labelKind: "automatic", typed: splitTypedLabel(`${label} X`), text: line };
}

function finish(
  { label, labelKind, typed, text: found }: Line,
  signs: Pick<Paragraph, "headingLevel" | "isBold" | "isCentred">,
  { place }: Paragraph,
  { lane, row, maySeemHeading }: Surroundings,
): DraftProvision | undefined {
  const text = found.trim();
  // A number that Word counts before nothing says nothing; one that was typed is text itself.
  if (text === "" && (label === null || labelKind === "automatic")) return undefined;
  const level = headingLevel(
    { text, depth: typed?.depth, hasLabel: label !== null, rank: typed?.headingRank },
    signs,
    maySeemHeading,
  );
  const body =
    text === ""
      ? ({ label: null, labelKind: "none", text: label ?? "" } as const)
      : { label, labelKind, text };
  return { ...body, headingLevel: level, place, lane, row };
}
