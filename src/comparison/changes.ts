/** Rows → changes with kind, weight and reasons; rows without a change apart. */
import type { Change, ChangeKind, ComparedAgreement, ComparedText, Reason, Unchanged } from "./comparison.js";
import { compareWords, type WordChange } from "./compareWords.js";
import { comparedText, joinedText } from "./comparedText.js";
import { leadInOf } from "./leadIns.js";
import { findModality } from "./lexicon/modality.js";
import { newNumbersOf } from "./newNumbers.js";
import type { OwnTexts } from "./ownTexts.js";
import { editOf } from "./reasons/edit.js";
import { plainReason, reasonsOf, weightOf } from "./reasons/reasonsOf.js";
import type { DefinedTerms } from "./reasons/rule.js";
import type { Row } from "./rows.js";
import { definedTerms, termDefinedBy } from "./terms.js";
import { lexiconOf } from "./words/lexiconLanguage.js";
import { wordsOf } from "./words/words.js";

interface Context {
  readonly before: ComparedAgreement;
  readonly after: ComparedAgreement;
  readonly newNumbers: ReadonlyMap<string, string>;
  readonly termsIn: (language: ComparedText["language"]) => DefinedTerms;
  readonly ownTexts: OwnTexts;
}

export function changesOf(
  rows: readonly Row[],
  before: ComparedAgreement,
  after: ComparedAgreement,
  ownTexts: OwnTexts,
): { readonly changes: Change[]; readonly unchanged: Unchanged[] } {
  const newNumbers = newNumbersOf(rows, before, after);
  const termsIn = definedTerms([before, after], leadInOf);
  const context = { before, after, newNumbers, termsIn, ownTexts };
  const changes: Change[] = [];
  const unchanged: Unchanged[] = [];
  for (const row of rows) {
    const change = changeOf(row, context);
    if (change) changes.push(change);
    else unchanged.push({ before: row.before[0] ?? 0, after: row.after[0] ?? 0, order: row.order });
  }
  return { changes, unchanged };
}

function changeOf(row: Row, context: Context): Change | undefined {
  const [old, fresh] = [joinedText(context.before, row.before), joinedText(context.after, row.after)];
  const words = wordsBetween(old, fresh);
  const kind = kindOf(row, words);
  if (kind === undefined) return undefined;
  const reasons = reasonsFor(kind, words, row, context);
  const pieces =
    kind === "split"
      ? row.after.map((index) => comparedText(context.after, index))
      : row.before.map((index) => comparedText(context.before, index));
  return {
    id: "",
    kind,
    before: old,
    after: fresh,
    weight: weightOf(reasons),
    reasons,
    words,
    ...(pieces.length > 1 ? { pieces } : {}),
    order: row.order,
    ...(row.fromOrder === undefined ? {} : { fromOrder: row.fromOrder }),
  };
}

function wordsBetween(before: ComparedText | null, after: ComparedText | null): WordChange[] {
  if (!before) return after ? [{ kind: "inserted", after: after.text }] : [];
  if (!after) return [{ kind: "deleted", before: before.text }];
  // Most provisions are equal, and are not cut into words for that.
  if (before.text === after.text) return [{ kind: "kept", before: before.text, after: after.text }];
  return compareWords(before.text, after.text);
}

/** Undefined: nothing happened that a reader could see. */
function kindOf({ before, after, hasMoved }: Row, words: readonly WordChange[]): ChangeKind | undefined {
  if (before.length === 0) return "inserted";
  if (after.length === 0) return "deleted";
  if (after.length > 1) return "split";
  if (before.length > 1) return "merged";
  const isEdited = isEdit(words);
  if (hasMoved) return isEdited ? "moved-and-edited" : "moved";
  if (isEdited) return "edited";
  const isOtherwise = words.some((change) =>
    change.kind === "kept"
      ? withoutSpaces(change.before) !== withoutSpaces(change.after)
      : withoutSpaces(textOf(change)) !== "",
  );
  return isOtherwise ? "typography" : undefined;
}

function isEdit(words: readonly WordChange[]): boolean {
  return words.some((change) => change.kind !== "kept" && /[\p{L}\p{N}]/u.test(textOf(change)));
}

function textOf(change: WordChange): string {
  return change.kind === "deleted" ? change.before : change.after;
}

/** Spaces of all kinds, and what is not seen at all. */
function withoutSpaces(text: string): string {
  return text.replace(/[\s\u00a0\u202f\u00ad\u200b\u2060\ufeff]+/g, "");
}

function reasonsFor(kind: ChangeKind, words: readonly WordChange[], row: Row, context: Context): Reason[] {
  const provision =
    context.after.provisions[row.after[0] ?? -1] ?? context.before.provisions[row.before[0] ?? -1];
  if (!provision) return [];
  switch (kind) {
    case "inserted":
    case "deleted":
      if (provision.kind === "heading") return [plainReason("heading")];
      if (!/[\p{L}\p{N}]/u.test(provision.text)) return [plainReason("punctuation")];
      return [plainReason(kind === "inserted" ? "added" : "removed")];
    case "typography":
      return [plainReason("punctuation")];
    case "split":
    case "merged":
      return [...(isEdit(words) ? editReasons(words, row, context) : []), plainReason("division")];
    case "moved":
      return [...otherLeadIn(row, context), plainReason("place")];
    case "moved-and-edited":
      return [...otherLeadIn(row, context), ...editReasons(words, row, context), plainReason("place")];
    case "edited":
    case "renumbered":
      return editReasons(words, row, context);
  }
}

function editReasons(
  words: readonly WordChange[],
  { before: from, after: to }: Row,
  context: Context,
): Reason[] {
  const { before, after, newNumbers, termsIn, ownTexts } = context;
  const [old, fresh] = [before.provisions[from[0] ?? -1], after.provisions[to[0] ?? -1]];
  if (!old || !fresh) return [];
  const { language } = fresh;
  return reasonsOf({
    edit: editOf(words, language),
    language: lexiconOf(language),
    newNumbers,
    terms: termsIn(language),
    defines:
      termDefinedBy(fresh, leadInOf(after, to[0] ?? -1)) ??
      termDefinedBy(old, leadInOf(before, from[0] ?? -1)),
    own: { before: ownTexts.find(old.text, language), after: ownTexts.find(fresh.text, language) },
  });
}

/** An item that moved from «Работодатель обязан:» to «Работодатель вправе:» says something else. */
function otherLeadIn({ before: from, after: to }: Row, { before, after }: Context): Reason[] {
  const { language = "other" } = after.provisions[to[0] ?? -1] ?? {};
  const [old, fresh] = [leadInOf(before, from[0] ?? -1), leadInOf(after, to[0] ?? -1)];
  if (old === null || fresh === null) return [];
  const force = (leadIn: string): string | null =>
    findModality[lexiconOf(language)](wordsOf(leadIn, language))[0]?.value ?? null;
  const sense = { before: force(old), after: force(fresh) };
  if (sense.before === sense.after) return [];
  return [{ code: "modality", before: old, after: fresh, effect: "unknown", sense }];
}
