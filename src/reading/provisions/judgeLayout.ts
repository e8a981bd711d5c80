/** Provisions with their languages → how the two languages lie in the file. */
import type { ReadAgreement, TextLanguage } from "../agreementText.js";
import type { DraftProvision } from "./draftProvision.js";

/** A second language of less than this share is a quotation, a name, a signature. */
const SMALLEST_SHARE = 0.08;

/** Title, first text, second text: so many turns still mean one text after the other. */
const MOST_TURNS = 3;

const LONG_ENOUGH = 30;

export function judgeLayout(
  drafts: readonly DraftProvision[],
  languages: readonly TextLanguage[],
): ReadAgreement["layout"] {
  const size = { kk: 0, ru: 0, other: 0 };
  let inColumns = 0;
  drafts.forEach(({ text, lane }, index) => {
    size[languages[index] ?? "other"] += text.length;
    if (lane !== undefined) inColumns += text.length;
  });
  const both = size.kk + size.ru;
  if (both > 0 && inColumns * 2 >= both) return "two-columns";
  if (Math.min(size.kk, size.ru) < both * SMALLEST_SHARE || both === 0) return "one-language";
  return turns(drafts, languages) <= MOST_TURNS ? "one-after-another" : "mixed";
}

function turns(drafts: readonly DraftProvision[], languages: readonly TextLanguage[]): number {
  const long = languages.filter(
    (language, index) => language !== "other" && (drafts[index]?.text.length ?? 0) >= LONG_ENOUGH,
  );
  return long.filter((language, index) => index > 0 && language !== long[index - 1]).length;
}
