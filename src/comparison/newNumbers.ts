/** Rows → the numbers that points and sections have got: «2.8» → «2.9». A number that stands twice is left out. */
import type { ComparedAgreement } from "./comparison.js";
import { numberOfLabel } from "./pairing/labels.js";
import type { Row } from "./rows.js";

export function newNumbersOf(
  rows: readonly Row[],
  before: ComparedAgreement,
  after: ComparedAgreement,
): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const { before: from, after: to } of rows) {
    const old = numberOfLabel(before.provisions[from[0] ?? -1]?.label ?? null);
    const fresh = numberOfLabel(after.provisions[to[0] ?? -1]?.label ?? null);
    if (old === null || fresh === null) continue;
    // Both languages of one agreement say the same; lists that count anew do not.
    if ((numbers.get(old) ?? fresh) !== fresh) doubtful.add(old);
    numbers.set(old, fresh);
  }
  for (const old of doubtful) numbers.delete(old);
  return numbers;
}
