/**
 * Provision of a list → the sentence that opens the list: «Работодатель обязан:». An item says
 * something only together with it.
 */
import type { ComparedAgreement } from "./comparison.js";
import { isSubPoint } from "./pairing/labels.js";

const known = new WeakMap<ComparedAgreement, readonly (string | null)[]>();

/** Null for a provision that is no item of a list. */
export function leadInOf(agreement: ComparedAgreement, index: number): string | null {
  const leadIns = known.get(agreement) ?? leadInsOf(agreement);
  known.set(agreement, leadIns);
  return leadIns[index] ?? null;
}

function leadInsOf({ provisions }: ComparedAgreement): (string | null)[] {
  const open = new Map<string, string>();
  return provisions.map(({ label, text, language, place, kind }) => {
    const lane = `${language} ${place.part}`;
    const isItem = label !== null && isSubPoint(label);
    if (kind === "heading" || (!isItem && label !== null)) open.delete(lane);
    const leadIn = isItem ? (open.get(lane) ?? null) : null;
    if (/:\s*$/u.test(text)) open.set(lane, text);
    return leadIn;
  });
}
