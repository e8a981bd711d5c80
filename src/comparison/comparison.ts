/**
 * The result of comparing two agreements: what happened to each provision, how much it weighs and
 * why, where the two languages have parted, and what was not compared. Plain data that knows no
 * format; `comparisonJson.ts` says how other programs see it.
 */
import type { ReadAgreement, ReadPlace, TextLanguage, Unprocessed } from "../reading/agreementText.js";
import type { Bilingual, Language } from "../library/vocabulary.js";
import type { WordChange } from "./compareWords.js";

/** What is compared: a file that was read, or the document of a draft. */
export type ComparedAgreement = Pick<ReadAgreement, "layout" | "provisions" | "unprocessed">;

export type Side = "before" | "after";

export const changeKinds = [
  "edited",
  "moved",
  "moved-and-edited",
  "inserted",
  "deleted",
  "split",
  "merged",
  "renumbered",
  "typography",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** In the order in which a list shows them. */
export const weights = ["substantive", "editorial"] as const;
export type Weight = (typeof weights)[number];

/** One provision of one side. */
export interface ComparedText {
  readonly label: string | null;
  /** Of a sub-point: the label of the point it belongs to. */
  readonly point: string | null;
  readonly text: string;
  readonly path: readonly string[];
  readonly language: TextLanguage;
  readonly place: ReadPlace;
  /** Index in `provisions` of its agreement. */
  readonly index: number;
}

export interface Change {
  /** «c1», «c2» … in the order of the list: for links. */
  readonly id: string;
  readonly kind: ChangeKind;
  /** Of a merged provision the pieces joined by a space; of a run of new numbers the first provision. */
  readonly before: ComparedText | null;
  readonly after: ComparedText | null;
  readonly weight: Weight;
  readonly reasons: readonly Reason[];
  /** Keeping and inserting gives `after.text` exactly, keeping and deleting `before.text`. */
  readonly words: readonly WordChange[];
  /** The provisions of the side that has several: `after` of a split, `before` of a merger. */
  readonly pieces?: readonly ComparedText[];
  /** Of new numbers: how many provisions got one. `before.label` is «3.2–3.9». */
  readonly count?: number;
  /** Place among the rows of the document; `fromOrder` is the place a move left. */
  readonly order: number;
  readonly fromOrder?: number;
}

/** A provision that says and stands where it did: the rows between the changes. */
export interface Unchanged {
  readonly before: number;
  readonly after: number;
  readonly order: number;
}

export const reasonCodes = [
  "modality",
  "term",
  "amount",
  "number",
  "deadline-kind",
  "bound",
  "actor",
  "negation",
  "reference",
  "defined-term",
  "condition",
  "action",
  "content",
  "added",
  "removed",
  "division",
  "place",
  "heading",
  "numbering",
  "punctuation",
  "style",
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** For workers: they gain, they lose, or the text alone does not tell. */
export type Effect = "better" | "worse" | "unknown";

export interface Reason {
  readonly code: ReasonCode;
  /** The words of each text that the reason is about; null where there are none. */
  readonly before: string | null;
  readonly after: string | null;
  readonly effect: Effect;
  /** What the words mean: «duty» and «right», «calendar» and «working»; a number without its words. */
  readonly sense?: { readonly before: string | null; readonly after: string | null };
  /** Of a reference: whether it only followed the new number of what it points to. */
  readonly follows?: boolean;
  /** Of a number that the library asks for: its clause and parameter. */
  readonly parameter?: { readonly clause: string; readonly name: string };
}

export const bilingualCodes = [
  "numbers",
  "modality",
  "deadline-kind",
  "missing",
  "missing-sentence",
  "changed-in-one",
] as const;

/** What the two texts of one provision do not say alike. */
export type TextDifference =
  /** What each language has and the other has not: «30 day», «10 working». */
  | { readonly code: "numbers" | "deadline-kind"; readonly details: Bilingual<readonly string[]> }
  /** What binds or frees: «right», «ban», «duty», «consent», «opinion»; null where nothing is said. */
  | { readonly code: "modality"; readonly details: Bilingual<string | null> }
  /** How many sentences each text has. */
  | { readonly code: "missing-sentence"; readonly details: Bilingual<number> };

/** A place where the Kazakh and the Russian text of one agreement do not say the same. */
export type BilingualDifference = {
  /** The agreement in which they part. */
  readonly side: Side;
  readonly kk: ComparedText | null;
  readonly ru: ComparedText | null;
} & (
  | TextDifference
  | { readonly code: "missing"; readonly details: { readonly missing: Language } }
  | {
      readonly code: "changed-in-one";
      readonly details: {
        readonly changed: Language;
        /** Id of the change, and what it touches. */
        readonly change: string;
        readonly reasons: readonly ReasonCode[];
      };
    }
);

/** A reference that still names the old number of a provision: its words did not change, its meaning did. */
export interface StaleReference {
  readonly after: ComparedText;
  readonly reference: string;
  /** What it pointed to, and what has this number now. */
  readonly pointedTo: ComparedText;
  readonly pointsTo: ComparedText | null;
}

export interface ComparisonSummary {
  readonly substantive: number;
  readonly editorial: number;
  readonly unchanged: number;
  readonly kinds: Readonly<Record<ChangeKind, number>>;
  /** Changes that touch it, not single reasons. */
  readonly reasons: Readonly<Partial<Record<ReasonCode, number>>>;
  readonly better: number;
  readonly worse: number;
  readonly bilingual: number;
  readonly staleReferences: number;
  readonly unprocessed: number;
}

export interface Comparison {
  /** Substantive ones first, each group in the order of the document. */
  readonly changes: readonly Change[];
  readonly unchanged: readonly Unchanged[];
  readonly bilingual: readonly BilingualDifference[];
  readonly staleReferences: readonly StaleReference[];
  readonly unprocessed: readonly (Unprocessed & { readonly side: Side })[];
  readonly summary: ComparisonSummary;
}
