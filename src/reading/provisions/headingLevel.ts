/**
 * Is this line a heading, and of which level? A style or a word («Раздел», «тарау») says so;
 * otherwise looks do: a short line in capitals, or in bold with a plain number or in the middle.
 */
import type { Paragraph } from "../blocks.js";

/** Headings by looks alone stand below all others. */
const BY_LOOKS = 10;

const LONGEST_HEADING = 300;
const LONGEST_BY_LOOKS = 150;

export interface HeadingSigns {
  /** Without its number. */
  readonly text: string;
  /** Undefined without a label or with one that has no numbers. */
  readonly depth: number | undefined;
  readonly hasLabel: boolean;
  readonly rank: number | undefined;
}

/** `maySeem`: whether looks count here; in a table of facts everything is short and bold. */
export function headingLevel(
  { text, depth, hasLabel, rank }: HeadingSigns,
  { headingLevel: styled, isBold, isCentred }: Pick<Paragraph, "headingLevel" | "isBold" | "isCentred">,
  maySeem: boolean,
): number | undefined {
  if (text.length > LONGEST_HEADING) return undefined;
  if (styled !== undefined) return styled;
  if (rank !== undefined) return isSentence(text) ? undefined : rank;
  if (!maySeem || text.length > LONGEST_BY_LOOKS || /[;:,]$/.test(text)) return undefined;

  // «а)» and «–» stand before items, whatever they look like.
  if (hasLabel && depth === undefined) return undefined;
  const isBoldHeading = isBold === true && !isSentence(text) && (isCentred === true || depth === 1);
  return isCapitals(text) || isBoldHeading ? BY_LOOKS + (depth ?? 1) - 1 : undefined;
}

/** A period inside or at the end of something longer than a title. */
function isSentence(text: string): boolean {
  return text.length > 80 && /[.;]$/.test(text);
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && (text.match(/\p{L}/gu)?.length ?? 0) >= 4;
}
