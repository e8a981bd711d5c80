/**
 * Two agreements → what changed, how much it weighs and why, where their languages part, and what
 * was not compared.
 *
 * Pure: the same agreements give the same result. Time grows with the length of the texts, not
 * with its square.
 */
import { bilingualDifferences } from "./bilingual/bilingualDifferences.js";
import { changesOf } from "./changes.js";
import { weights, type ComparedAgreement, type Comparison } from "./comparison.js";
import { noOwnTexts, type OwnTexts } from "./ownTexts.js";
import { pairLanes } from "./pairing/pairLanes.js";
import { renumberings } from "./renumbering.js";
import { rowsOf } from "./rows.js";
import { staleReferences } from "./staleReferences.js";
import { summaryOf } from "./summary.js";

export function compareAgreements(
  before: ComparedAgreement,
  after: ComparedAgreement,
  ownTexts: OwnTexts = noOwnTexts,
): Comparison {
  const rows = rowsOf(pairLanes(before, after), before);
  const { changes: edits, unchanged } = changesOf(rows, before, after, ownTexts);
  const changes = [...edits, ...renumberings(rows, before, after)]
    .sort((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight) || a.order - b.order)
    .map((change, index) => ({ ...change, id: `c${String(index + 1)}` }));
  const result = {
    changes,
    unchanged,
    bilingual: bilingualDifferences(before, after, rows, changes),
    staleReferences: staleReferences(rows, before, after),
    unprocessed: [
      ...before.unprocessed.map((part) => ({ ...part, side: "before" as const })),
      ...after.unprocessed.map((part) => ({ ...part, side: "after" as const })),
    ],
  };
  return { ...result, summary: summaryOf(result) };
}
