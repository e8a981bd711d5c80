/**
 * Two agreements → where the Kazakh and the Russian text of one of them part: other numbers, other
 * force, a sentence or a provision missing, a change made in one language only.
 *
 * The second agreement is looked at whole; of the first, only what is different there and was put
 * right since would be left, and that its changes show.
 */
import type { BilingualDifference, Change, ComparedAgreement } from "../comparison.js";
import { comparedText } from "../comparedText.js";
import type { Row } from "../rows.js";
import { differencesBetween } from "./differences.js";
import { languagePairs, type LanguagePair } from "./languagePairs.js";

export function bilingualDifferences(
  before: ComparedAgreement,
  after: ComparedAgreement,
  rows: readonly Row[],
  changes: readonly Change[],
): BilingualDifference[] {
  const changed = changesByProvision(changes);
  const inBefore = new Map(
    rows.flatMap(({ before: from, after: to }) => to.map((one) => [one, from[0]] as const)),
  );
  return languagePairs(after).flatMap((pair) => [
    ...differencesOf(pair, after),
    ...changedInOne(pair, before, after, changed, inBefore),
  ]);
}

function differencesOf(pair: LanguagePair, agreement: ComparedAgreement): BilingualDifference[] {
  const shown = textsOf(pair, agreement);
  if (!shown.kk || !shown.ru) {
    const missing = shown.kk ? "ru" : "kk";
    return [{ code: "missing", side: "after", ...shown, details: { missing } }];
  }
  return differencesBetween({ kk: shown.kk.text, ru: shown.ru.text }).map((difference) => ({
    ...difference,
    side: "after" as const,
    ...shown,
  }));
}

function textsOf({ kk, ru }: LanguagePair, agreement: ComparedAgreement) {
  return {
    kk: kk === null ? null : comparedText(agreement, kk),
    ru: ru === null ? null : comparedText(agreement, ru),
  };
}

/** Changes of the words, by index in the second agreement. */
function changesByProvision(changes: readonly Change[]): Map<number, Change> {
  const worded = changes.filter(
    ({ kind }) => !["renumbered", "typography", "moved", "deleted"].includes(kind),
  );
  return new Map(
    worded.flatMap((change) =>
      (change.kind === "split" ? (change.pieces ?? []) : [change.after]).flatMap((text) =>
        text ? [[text.index, change] as const] : [],
      ),
    ),
  );
}

/** A whole provision in one language only is missing, not changed; changes of style need no counterpart. */
function changedInOne(
  { kk, ru }: LanguagePair,
  before: ComparedAgreement,
  after: ComparedAgreement,
  changed: ReadonlyMap<number, Change>,
  inBefore: ReadonlyMap<number, number | undefined>,
): BilingualDifference[] {
  if (kk === null || ru === null) return [];
  const isKnown = (index: number): boolean => before.provisions[inBefore.get(index) ?? -1] !== undefined;
  if (!isKnown(kk) || !isKnown(ru)) return [];
  const [inKazakh, inRussian] = [changed.get(kk), changed.get(ru)];
  const only = inKazakh && inRussian ? undefined : (inKazakh ?? inRussian);
  if (only?.weight !== "substantive") return [];
  const details = {
    changed: inKazakh ? ("kk" as const) : ("ru" as const),
    change: only.id,
    reasons: only.reasons.map(({ code }) => code),
  };
  return [{ code: "changed-in-one", side: "after", ...textsOf({ kk, ru }, after), details }];
}
