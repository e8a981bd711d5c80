/** Draft and its problems → what a reader wants to know before opening it. */
import type { Draft } from "../agreement/draft.js";
import { longDate } from "../assembly/numerals/dates.js";
import { inBoth, type Bilingual, type Level } from "../library/vocabulary.js";
import type { Problem, Severity } from "../problems.js";

export interface DraftSummary {
  readonly level: Level;
  /** As the author calls the draft; the name of the level stands in when this is missing. */
  readonly name: Bilingual | undefined;
  readonly parties: readonly Bilingual[];
  /** «1 марта 2026 года – 28 февраля 2029 года»; missing while a date is. */
  readonly term: Bilingual | undefined;
  /** Chosen from the library and written by the parties themselves. */
  readonly clauseCount: number;
  readonly problemCounts: Readonly<Record<Severity, number>>;
}

export function summariseDraft(draft: Draft, problems: readonly Problem[]): DraftSummary {
  const count = (severity: Severity): number => problems.filter((one) => one.severity === severity).length;
  return {
    level: draft.level,
    name: draft.name,
    parties: draft.parties.map(({ name }) => name),
    term: termOf(draft),
    clauseCount: draft.clauses.length + draft.own_clauses.length,
    problemCounts: { error: count("error"), warning: count("warning"), note: count("note") },
  };
}

function termOf({ starts_on: from, ends_on: to }: Draft): Bilingual | undefined {
  if (from === undefined || to === undefined) return undefined;
  return inBoth((language) => `${longDate(from, language)} – ${longDate(to, language)}`);
}
