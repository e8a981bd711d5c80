/**
 * Finds references that kept their number while what they point to got another one: no word has
 * changed, and the provision now speaks of something else.
 */
import type { ComparedAgreement, StaleReference } from "./comparison.js";
import { comparedText } from "./comparedText.js";
import { referencesIn, type Reference } from "./facts/references.js";
import { newNumbersOf } from "./newNumbers.js";
import { numberOfLabel } from "./pairing/labels.js";
import type { Row } from "./rows.js";
import { lexiconOf } from "./words/lexiconLanguage.js";
import { wordsOf } from "./words/words.js";

export function staleReferences(
  rows: readonly Row[],
  before: ComparedAgreement,
  after: ComparedAgreement,
): StaleReference[] {
  const moved = new Map([...newNumbersOf(rows, before, after)].filter(([old, fresh]) => old !== fresh));
  if (moved.size === 0) return [];
  const paired = rows.filter((row) => row.before.length > 0 && row.after.length > 0);
  return paired.flatMap((row) => {
    const [from, to] = [row.before[0] ?? 0, row.after[0] ?? 0];
    const kept = new Set(ownReferences(before, from).map(({ target }) => target));
    return ownReferences(after, to)
      .filter(({ target, number }) => kept.has(target) && moved.has(number))
      .flatMap((reference) => staleReference(reference, to, paired, before, after));
  });
}

function ownReferences({ provisions }: ComparedAgreement, index: number): Reference[] {
  const { text = "", language = "other" } = provisions[index] ?? {};
  if (!/\d/.test(text)) return [];
  const found = referencesIn(wordsOf(text, language), lexiconOf(language));
  return found.filter(
    ({ kind, number, isForeign }) => !isForeign && (kind === "section" || number.includes(".")),
  );
}

function staleReference(
  { target, number }: Reference,
  index: number,
  paired: readonly Row[],
  before: ComparedAgreement,
  after: ComparedAgreement,
): StaleReference[] {
  const isNumbered = (agreement: ComparedAgreement, one: number | undefined): boolean => {
    const provision = agreement.provisions[one ?? -1];
    const own = agreement === after ? provision?.language === after.provisions[index]?.language : true;
    return own && numberOfLabel(provision?.label ?? null) === number;
  };
  const language = after.provisions[index]?.language;
  const pointedTo = paired.find(
    (row) =>
      isNumbered(before, row.before[0]) && before.provisions[row.before[0] ?? -1]?.language === language,
  );
  if (!pointedTo) return [];
  const now = after.provisions.findIndex((_, one) => isNumbered(after, one));
  return [
    {
      after: comparedText(after, index),
      reference: target,
      pointedTo: comparedText(after, pointedTo.after[0] ?? 0),
      pointsTo: now < 0 ? null : comparedText(after, now),
    },
  ];
}
