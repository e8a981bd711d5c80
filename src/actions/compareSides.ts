/**
 * Two sides, each a file or a draft plan → what changed between them.
 *
 * A plan is printed first and then read like any other file: so it is compared as the other side
 * would see it, and a redline can be written into it.
 */
import type { Draft } from "../agreement/draft.js";
import { compareAgreements } from "../comparison/compareAgreements.js";
import type { Comparison } from "../comparison/comparison.js";
import { ownTextsOf, type OwnTexts } from "../comparison/ownTexts.js";
import type { Library } from "../library/library.js";
import type { ReadAgreement } from "../reading/agreementText.js";
import { readLimits } from "../reading/limits.js";
import { readAgreement, type Convert } from "../reading/readAgreement.js";
import { ReadRefusal } from "../reading/readRefusal.js";
import { exportWord, type WordLanguages } from "./exportWord.js";
import type { Kelisim } from "./kelisim.js";

export const revisionPolicies = ["accept", "reject", "refuse"] as const;
/** What is done with the tracked changes that a file has already. */
export type RevisionPolicy = (typeof revisionPolicies)[number];

/** Bytes of a file that may be brought along. */
export const largestFile = readLimits.fileBytes;

export type ComparedInput =
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "plan"; readonly name: string; readonly draft: Draft };

export interface ComparedSide {
  /** For people: the name of the file or of the plan. */
  readonly name: string;
  readonly agreement: ReadAgreement;
  /** The Word file; undefined when the side is a file of another format. */
  readonly word: Uint8Array | undefined;
}

export interface ComparedSides {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  readonly comparison: Comparison;
  readonly ownTexts: OwnTexts;
}

/** A side that cannot be compared: which one, and the key and values of the sentence that says why. */
export class RefusedSide extends Error {
  override readonly name = "RefusedSide";
  readonly file: string;
  readonly key: string;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(file: string, key: string, details: RefusedSide["details"]) {
    super(`${file}: ${key}`);
    this.file = file;
    this.key = key;
    this.details = details;
  }
}

/** Throws RefusedSide when a file cannot be read, or has tracked changes and may not. */
export async function compareSides(
  kelisim: Kelisim,
  before: ComparedInput,
  after: ComparedInput,
  { revisions, convert }: { readonly revisions: RevisionPolicy; readonly convert: Convert },
): Promise<ComparedSides> {
  const read = (side: ComparedInput): Promise<ComparedSide> | undefined =>
    side.kind === "file" ? readSide(side, revisions, convert) : undefined;
  const [first, second] = [await read(before), await read(after)];
  // What a plan is printed in depends on the file beside it.
  const languages = languagesOf((first ?? second)?.agreement);
  const one = first ?? (await printSide(kelisim, before, languages, convert));
  const other = second ?? (await printSide(kelisim, after, languages, convert));
  if (revisions === "refuse") refuseRevisions(one, other);
  const ownTexts = knownTexts(kelisim.library);
  return {
    before: one,
    after: other,
    comparison: compareAgreements(one.agreement, other.agreement, ownTexts),
    ownTexts,
  };
}

async function readSide(
  { name, bytes }: Extract<ComparedInput, { kind: "file" }>,
  revisions: RevisionPolicy,
  convert: Convert,
): Promise<ComparedSide> {
  const view = revisions === "reject" ? "rejected" : "accepted";
  try {
    const agreement = await readAgreement(bytes, name, { view, convert }, readLimits);
    return { name, agreement, word: agreement.format === "docx" ? bytes : undefined };
  } catch (error) {
    if (!(error instanceof ReadRefusal)) throw error;
    throw new RefusedSide(name, `reading.refusals.${error.code}`, error.details);
  }
}

async function printSide(
  kelisim: Kelisim,
  side: ComparedInput,
  languages: WordLanguages,
  convert: Convert,
): Promise<ComparedSide> {
  if (side.kind === "file") throw new Error(`The file ${side.name} has been read already`);
  const { bytes } = await exportWord(kelisim, side.draft, { languages, edition: "clean" }, side.name);
  const agreement = await readAgreement(
    bytes,
    `${side.name}.docx`,
    { view: "accepted", convert },
    readLimits,
  );
  // Our own table of contents repeats the headings: that is no part left out.
  const unprocessed = agreement.unprocessed.filter(({ code }) => code !== "table-of-contents");
  return { name: side.name, agreement: { ...agreement, unprocessed }, word: bytes };
}

/** A plan is printed in the languages of the file it is compared with; two plans in both. */
function languagesOf(agreement: ReadAgreement | undefined): WordLanguages {
  if (!agreement || agreement.layout !== "one-language") return "bilingual";
  const count = (language: string): number =>
    agreement.provisions.filter((one) => one.language === language).length;
  return count("kk") > count("ru") ? "kk" : "ru";
}

function refuseRevisions(before: ComparedSide, after: ComparedSide): void {
  for (const { name, agreement } of [before, after]) {
    const count = agreement.revisions.length;
    if (count > 0) throw new RefusedSide(name, "comparison.has-revisions", { count });
  }
}

/** The library does not change while the program runs, and its index takes longer than a comparison. */
const known = new WeakMap<Library, OwnTexts>();

function knownTexts(library: Library): OwnTexts {
  const texts = known.get(library) ?? ownTextsOf(library);
  known.set(library, texts);
  return texts;
}
