/** What was compared → the files that show it: a page, a comparative table, tracked changes, data. */
import { comparedText } from "../comparison/comparedText.js";
import { comparisonJson } from "../comparison/comparisonJson.js";
import { comparisonHtml } from "../rendering/comparison/comparisonHtml.js";
import { comparisonPage } from "../rendering/comparison/comparisonPage.js";
import { summaryText } from "../rendering/comparison/summaryText.js";
import { justificationFrom } from "../rendering/comparison/word/justification.js";
import { toComparisonTable } from "../rendering/comparison/word/toComparisonTable.js";
import { readLimits } from "../reading/limits.js";
import type { Unprocessed } from "../reading/agreementText.js";
import { redlineWord, type Redline } from "../redline/redlineWord.js";
import type { InterfaceLanguage, Translate } from "../wording.js";
import type { ComparedSides, RevisionPolicy } from "./compareSides.js";
import type { Kelisim } from "./kelisim.js";
import { unprocessedText } from "./readFile.js";

export const tableLanguages = ["kk", "ru", "both"] as const;
export type TableLanguage = (typeof tableLanguages)[number];

/** What makes the page stand alone. */
export interface PageParts {
  readonly css: string;
  readonly script: string;
}

/** From the texts of `templates/pages/`, by file name. Throws an Error when one is missing. */
export function pagePartsOf(texts: ReadonlyMap<string, string>): PageParts {
  const [css, script] = ["comparison.css", "comparison.js"].map((name) => texts.get(name));
  if (css === undefined || script === undefined)
    throw new Error("comparison.css or comparison.js is missing");
  return { css, script };
}

export function comparisonFile(
  sides: ComparedSides,
  language: InterfaceLanguage,
  translate: Translate,
  parts: PageParts,
): string {
  const { before, after, comparison } = sides;
  const lines = unprocessedLines(sides, translate);
  const body = comparisonHtml(comparison, (index) => comparedText(after.agreement, index), lines, translate);
  const names = { before: before.name, after: after.name };
  return comparisonPage({
    language,
    title: translate("comparison.title"),
    subtitle: translate("comparison.subtitle", names),
    body,
    ...parts,
  });
}

/** `isJustified`: whether our reasons are printed; they come from the notes for our own side. */
export async function comparisonTable(
  { before, after, comparison, ownTexts }: ComparedSides,
  { library, wordStyle }: Kelisim,
  languages: TableLanguage,
  isJustified: boolean,
): Promise<Uint8Array> {
  return toComparisonTable(
    comparison,
    { before: before.agreement, after: after.agreement },
    {
      languages,
      names: { before: before.name, after: after.name },
      justify: isJustified ? justificationFrom(ownTexts, library.sources) : () => "",
      style: wordStyle,
    },
  );
}

export interface RedlineRequest {
  readonly author: string;
  /** ISO 8601. */
  readonly date: string;
  readonly revisions: RevisionPolicy;
}

/** Undefined when one side is no Word file: there is nothing to write tracked changes into. */
export async function comparisonRedline(
  { before, after }: ComparedSides,
  request: RedlineRequest,
): Promise<Redline | undefined> {
  if (!before.word || !after.word) return undefined;
  return redlineWord(before.word, after.word, { ...request, limits: readLimits });
}

/** The public form, with a message for everything that was not compared. */
export function comparisonData(
  { comparison }: Pick<ComparedSides, "comparison">,
  translate: Translate,
  redline: readonly Unprocessed[] = [],
): object {
  const { unprocessed, ...rest } = comparisonJson(comparison);
  return {
    ...rest,
    unprocessed: [
      ...unprocessed.map((one) => ({ ...one, message: unprocessedText(translate, one) })),
      ...redline.map((one) => ({ ...one, side: "redline", message: redlineUnprocessedText(translate, one) })),
    ],
  };
}

/** Sentences to be read aloud. */
export function comparisonSummary(
  { comparison }: Pick<ComparedSides, "comparison">,
  translate: Translate,
): string[] {
  return summaryText(comparison, translate);
}

export function unprocessedLines(
  { comparison }: Pick<ComparedSides, "comparison">,
  translate: Translate,
): string[] {
  return comparison.unprocessed.map((one) =>
    translate(`comparison.unprocessed-in.${one.side}`, { said: unprocessedText(translate, one) }),
  );
}

/** What a redline does not show. */
export function redlineUnprocessedText(
  translate: Translate,
  { code, where, count = 1, details }: Unprocessed,
): string {
  const said = translate(`redline.unprocessed.${code}`, { ...details, count, place: where });
  return translate("comparison.unprocessed-in.redline", { said });
}
