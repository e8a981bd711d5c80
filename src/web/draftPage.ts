/**
 * One agreement to read: its files, what is still open, the text in both languages, its plan.
 * The same page shows a ready plan and a pasted one; they differ in where the files come from.
 */
import type { Draft } from "../agreement/draft.js";
import type { Document } from "../assembly/document.js";
import { editions, wordLanguages, type WordFormat } from "../actions/exportWord.js";
import { previewDraft } from "../actions/previewDraft.js";
import { problemMessage } from "../actions/problemMessage.js";
import { summariseDraft } from "../actions/summariseDraft.js";
import type { Problem } from "../problems.js";
import type { Translate } from "../wording.js";
import { draftFacts, draftName, levelLabel } from "./draftFacts.js";
import { planForm } from "./planForm.js";
import { problemGroups } from "./problemGroups.js";
import type { Visitor } from "./visitor.js";
import { frameOf, type WebNeeds } from "./webNeeds.js";

export interface DraftToShow {
  readonly draft: Draft;
  readonly document: Document;
  readonly problems: readonly Problem[];
  /** The plan as it was written. */
  readonly planText: string;
}

/** Where the page is and where its files are: an address each, or the form that sends the plan along. */
export interface DraftAddress {
  readonly path: string;
  readonly formId: string | undefined;
  readonly fileHref: (format: WordFormat) => string;
}

export function draftPage(
  { draft, document, problems, planText }: DraftToShow,
  address: DraftAddress,
  visitor: Visitor,
  { kelisim, render, wording }: WebNeeds,
): string {
  const { language } = visitor;
  const translate = wording(language);
  const summary = summariseDraft(draft, problems);
  const preview = previewDraft(draft, document, problems);
  const message = problemMessage(language, translate, kelisim.library.sources);
  const name = draftName(summary, language, translate);

  return render("draft", frameOf(visitor, name, address.path, address.formId), {
    level: levelLabel(summary, language, translate),
    name,
    facts: draftFacts(summary, language, translate),
    editions: editionsOf(address, visitor, translate),
    groups: problemGroups(preview.problems, message, translate),
    contents: preview.contents.map(({ anchor, heading }) => ({
      href: `#${anchor}`,
      heading: heading[language],
    })),
    html: preview.html,
    plan: planForm(language, planText),
  });
}

function editionsOf(
  { formId, fileHref }: DraftAddress,
  { mayReadNotes }: Visitor,
  translate: Translate,
): unknown[] {
  const offered = editions.filter((edition) => edition !== "team" || mayReadNotes);
  return offered.map((edition) => ({
    edition,
    name: translate(`pages.downloads.${edition}.name`),
    meaning: translate(`pages.downloads.${edition}.meaning`),
    files: wordLanguages.map((languages) => ({
      formId,
      href: fileHref({ languages, edition }),
      label: translate(`pages.downloads.${languages}`),
    })),
  }));
}
