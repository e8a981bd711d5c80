/** What a rule is given and what it gives: one edit of one provision → the reasons it finds in it. */
import type { Language } from "../../library/vocabulary.js";
import type { Effect, Reason, ReasonCode } from "../comparison.js";
import type { OwnWording } from "../ownTexts.js";
import type { Edit, EditedSide } from "./edit.js";

export interface RuleInput {
  readonly edit: Edit;
  /** Whose lexicon is used: a text in neither language is looked at as Russian. */
  readonly language: Language;
  /** Numbers that the provisions of the first text have in the second one: «2.8» → «2.9». */
  readonly newNumbers: ReadonlyMap<string, string>;
  readonly terms: DefinedTerms;
  /** The term that the provision defines, when it is a definition. */
  readonly defines: string | null;
  /** The wordings of the library that the texts are, when they are ours. */
  readonly own: { readonly before: OwnWording | undefined; readonly after: OwnWording | undefined };
}

export type Rule = (input: RuleInput) => Reason[];

export interface DefinedTerms {
  /** Terms that stand in a text, longest first, with the words that say them. */
  readonly find: (side: EditedSide) => readonly { readonly value: string; readonly at: readonly number[] }[];
}

interface Said {
  readonly before: { readonly at: readonly number[] } | null;
  readonly after: { readonly at: readonly number[] } | null;
}

/** A reason with the words of both texts that it is about. */
export function reasonOf(
  code: ReasonCode,
  { before, after }: Said,
  { edit }: RuleInput,
  effect: Effect = "unknown",
): Reason {
  return { code, before: wordsAt(edit.before, before?.at), after: wordsAt(edit.after, after?.at), effect };
}

/** From the first of the words to the last, as the text has them. */
function wordsAt({ text, words }: EditedSide, at: readonly number[] | undefined): string | null {
  const [first, last] = [words[at?.[0] ?? -1], words[at?.at(-1) ?? -1]];
  return first && last ? text.slice(first.start, last.end) : null;
}
