/** Provisions of an agreement → what a change shows of them. */
import type { ComparedAgreement, ComparedText } from "./comparison.js";
import { isSubPoint } from "./pairing/labels.js";

/** Throws an Error when the agreement has no such provision. */
export function comparedText({ provisions }: ComparedAgreement, index: number): ComparedText {
  const provision = provisions[index];
  if (!provision) throw new Error(`The agreement has no provision ${String(index)}`);
  const { label, text, path, language, place } = provision;
  return { label, point: pointAbove(provisions, index), text, path, language, place, index };
}

/** The nearest numbered provision before a sub-point that is none itself; null for anything else. */
function pointAbove(provisions: ComparedAgreement["provisions"], index: number): string | null {
  const { label = null, language } = provisions[index] ?? {};
  if (label === null || !isSubPoint(label)) return null;
  for (let at = index - 1; at >= 0; at--) {
    const above = provisions[at];
    if (!above || above.language !== language || above.label === null || isSubPoint(above.label)) continue;
    return above.kind === "heading" ? null : above.label;
  }
  return null;
}

/** Several in a row as one: the label of the first, the texts joined by a space. Null for none. */
export function joinedText(agreement: ComparedAgreement, indexes: readonly number[]): ComparedText | null {
  const [first, ...others] = indexes.map((index) => comparedText(agreement, index));
  if (!first) return null;
  return { ...first, text: [first, ...others].map(({ text }) => text).join(" ") };
}
