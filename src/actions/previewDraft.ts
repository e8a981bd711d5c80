/** Draft with its agreement + problems → what a page shows: the text, its contents, each problem with its place. */
import type { Draft } from "../agreement/draft.js";
import type { Document } from "../assembly/document.js";
import { inBoth, type Bilingual } from "../library/vocabulary.js";
import type { Problem } from "../problems.js";
import { anchorOf, problemPlace, type ProblemPlace } from "../rendering/anchors.js";
import { annexHeading } from "../rendering/annexHtml.js";
import { sectionHeading, toHtml } from "../rendering/toHtml.js";

export interface Preview {
  /** Safe HTML: everything that came from a plan is escaped. */
  readonly html: string;
  readonly contents: readonly ContentsLine[];
  readonly problems: readonly ShownProblem[];
}

export interface ContentsLine {
  readonly anchor: string;
  readonly heading: Bilingual;
}

export interface ShownProblem {
  readonly problem: Problem;
  /** Left out when the problem has no place in the text, such as a clause that is missing. */
  readonly place: ProblemPlace | undefined;
}

export function previewDraft(draft: Draft, document: Document, problems: readonly Problem[]): Preview {
  return {
    html: toHtml(document),
    contents: contentsOf(document),
    problems: problems.map((problem) => ({ problem, place: problemPlace(problem, document, draft) })),
  };
}

function contentsOf({ sections, annexes }: Document): ContentsLine[] {
  return [
    ...sections.map((section) => ({
      anchor: anchorOf(section.key),
      heading: inBoth((language) => sectionHeading(section, language)),
    })),
    ...annexes.map((annex) => ({
      anchor: anchorOf(annex.key),
      heading: inBoth((language) => annexHeading(annex, language)),
    })),
  ];
}
