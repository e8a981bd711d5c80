/** Summary of a draft → what a card and the head of a page say of it. */
import type { DraftSummary } from "../actions/summariseDraft.js";
import type { Language } from "../library/vocabulary.js";
import type { Translate } from "../wording.js";

export interface Fact {
  readonly label: string;
  readonly values: readonly string[];
}

export function draftName({ name, level }: DraftSummary, language: Language, translate: Translate): string {
  return name?.[language] ?? translate(`pages.levels.${level}`);
}

/** Stands over the name; left out where the name already says it. */
export function levelLabel(
  summary: DraftSummary,
  language: Language,
  translate: Translate,
): string | undefined {
  const level = translate(`pages.levels.${summary.level}`);
  return draftName(summary, language, translate).startsWith(level) ? undefined : level;
}

export function draftFacts(
  { parties, term, clauseCount, problemCounts }: DraftSummary,
  language: Language,
  translate: Translate,
): Fact[] {
  const { error, warning } = problemCounts;
  const open = translate(`pages.facts.${error + warning === 0 ? "open-none" : "open-counts"}`, {
    error,
    warning,
  });
  const facts: Fact[] = [
    { label: translate("pages.facts.parties"), values: parties.map((party) => party[language]) },
    { label: translate("pages.facts.term"), values: term ? [term[language]] : [] },
    { label: translate("pages.facts.clauses"), values: [String(clauseCount)] },
    { label: translate("pages.facts.open"), values: [open] },
  ];
  return facts.filter(({ values }) => values.length > 0);
}
