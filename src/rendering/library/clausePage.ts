/**
 * Clause → one HTML page that stands by itself: every level and position with the recommended
 * values, the values, the notes for our own side, the norms, where the clause comes from and
 * who has reviewed it.
 */
import { exampleProvisions, type ExampleProvision } from "../../assembly/exampleClause.js";
import { exampleValues } from "../../assembly/exampleValues.js";
import { levelNames, positionNames, positionWord, statusInWords } from "../../assembly/libraryWords.js";
import type { Clause } from "../../library/clause.js";
import type { Library } from "../../library/library.js";
import { printLegalReference } from "../../library/printLegalReference.js";
import type { ReviewState } from "../../library/reviewState.js";
import type { Bilingual, Language, LegalReference } from "../../library/vocabulary.js";
import { escapeHtml } from "../escapeHtml.js";
import { headingHtml, paragraphHtml, provisionHtml, rowHtml } from "../rowHtml.js";
import { pageHtml } from "./pageHtml.js";
import { originInWords, previewWords as words, reviewInWords } from "./previewWords.js";

export interface ClauseView {
  readonly clause: Clause;
  readonly library: Library;
  readonly review: ReviewState;
}

export function clausePage({ clause, library, review }: ClauseView, css: string): string {
  return pageHtml(clause.title, css, [
    `<p><a href="index.html">${escapeHtml(`${words.library.kk} / ${words.library.ru}`)}</a></p>`,
    textRow("standing", originInWords(clause, library.packOf.get(clause.id))),
    textRow("standing", reviewInWords(review)),
    ...standings(clause, library),
    ...valuesHtml(clause),
    ...notesHtml(clause),
    ...normsHtml(clause.legal_basis, library),
  ]);
}

/** Level by level, position by position. */
function standings(clause: Clause, library: Library): string[] {
  return clause.levels.flatMap((level) =>
    clause.positions.flatMap((position) => {
      const provisions = exampleProvisions(clause, level, position);
      return [
        headingHtml("h3", `${level}-${position}`, (language) => {
          return `${levelNames[level][language]}: ${positionNames[position][language]} ${positionWord[language]}`;
        }),
        ...provisions.flatMap((one) => [provisionHtml(one), ...smallPrint(one, clause, library)]),
      ];
    }),
  );
}

function smallPrint({ provision }: ExampleProvision, clause: Clause, library: Library): string[] {
  const norms = provision.legal_basis.map((norm) => printed(norm, library));
  const status = statusInWords(provision, clause, library);
  return [
    rowHtml("small", undefined, (language) =>
      paragraphHtml(
        `<small>${escapeHtml([status[language], ...norms.map((norm) => norm[language])].join("; "))}</small>`,
      ),
    ),
  ];
}

function valuesHtml(clause: Clause): string[] {
  const values = exampleValues(clause);
  if (values.length === 0) return [];
  return [
    headingHtml("h3", "values", (language) => words.values[language]),
    ...values.map(({ question, values: lines }) =>
      rowHtml("values", undefined, (language) =>
        [question[language], ...lines.map((line) => `– ${line[language]}`)].map(paragraph).join(""),
      ),
    ),
  ];
}

function notesHtml({ notes: { why, objections, concede, keep } }: Clause): string[] {
  const labelled = (label: Bilingual, text: Bilingual): string =>
    rowHtml("notes", undefined, (language) => paragraph(`${label[language]}: ${text[language]}`));
  return [
    headingHtml("h3", "notes", (language) => words.notes[language]),
    labelled(words.why, why),
    ...objections.flatMap(({ objection, answer }) => [
      labelled(words.objection, objection),
      labelled(words.answer, answer),
    ]),
    ...concede.map((step, index) =>
      rowHtml("notes", undefined, (language) =>
        paragraph(`${words.concede[language]}, ${String(index + 1)}: ${step[language]}`),
      ),
    ),
    labelled(words.keep, keep),
  ];
}

function normsHtml(norms: readonly LegalReference[], library: Library): string[] {
  return [
    headingHtml("h3", "norms", (language) => words.norms[language]),
    ...norms.map((norm) =>
      rowHtml("norms", undefined, (language) => {
        const read = `(${words.checked[language]} ${norm.checked_on})`;
        const note = norm.note ? `. ${norm.note[language]}` : "";
        return paragraph(`${printed(norm, library)[language]} ${read}${note}`);
      }),
    ),
  ];
}

function printed(norm: LegalReference, { sources }: Library): Bilingual {
  const inLanguage = (language: Language): string => printLegalReference(norm, sources, language);
  return { kk: inLanguage("kk"), ru: inLanguage("ru") };
}

function textRow(kind: string, text: Bilingual): string {
  return rowHtml(kind, undefined, (language) => paragraph(text[language]));
}

function paragraph(text: string): string {
  return paragraphHtml(escapeHtml(text));
}
