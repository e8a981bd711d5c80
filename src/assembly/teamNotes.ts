/**
 * Draft + library → notes for our own side: why, objections with answers, what to concede and
 * what never, legal basis, and the wording to fall back on.
 *
 * Made apart from the Document, under the same keys: an edition for the other side is printed
 * from the Document alone.
 */
import type { Draft } from "../agreement/draft.js";
import type { Clause, Notes, Provision } from "../library/clause.js";
import type { Library } from "../library/library.js";
import { printLegalReference } from "../library/printLegalReference.js";
import { inBoth, positions, type Bilingual, type LegalReference } from "../library/vocabulary.js";
import { provisionsAt } from "../library/wordings.js";
import { clausesInDraft, topicSections, type ClauseInDraft } from "./chooseClauses.js";
import { clauseFill } from "./clauseFill.js";
import { fillParagraphs, textOf } from "./fillBlanks.js";
import { libraryOfDraft } from "./frozenWording.js";
import type { Frame } from "../agreement/frame.js";
import { paragraphsOf } from "./typography.js";

/** Key of a section or provision of the Document → paragraphs of the comment for our own side. */
export type TeamNotes = ReadonlyMap<string, readonly Bilingual[]>;

export function teamNotes(draft: Draft, currentLibrary: Library, frame: Frame): TeamNotes {
  const library = libraryOfDraft(draft, currentLibrary);
  const notes = new Map<string, readonly Bilingual[]>();
  for (const section of topicSections(draft, clausesInDraft(draft, library), frame)) {
    if (section.kind === "own") continue;
    const { clause } = section.chosen;
    notes.set(clause.id, [
      originOf(clause, library),
      ...sectionNotes(clause.notes),
      ...basis(clause.legal_basis, library),
    ]);
    for (const { provision } of section.provisions) {
      const paragraphs = [
        ...basis(provision.legal_basis, library),
        labels[provision.status],
        ...fallback(provision, section.chosen, draft),
      ];
      notes.set(`${clause.id}/${provision.id}`, paragraphs);
    }
  }
  return notes;
}

/** Words of the notes in the languages of the document. */
const labels = {
  own: {
    kk: "Мәтінді Kelisim әзірледі, бұл ресми қосымшаның мәтіні емес. Қол қойылғанға дейін кәсіподақ заңгері тексереді.",
    ru: "Текст разработан Kelisim, это не текст официального приложения. До подписания его проверяет юрист профсоюза.",
  },
  official: { kk: "Ресми мәтін", ru: "Официальный текст" },
  draft: { kk: "Ресми емес мәтін, жоба", ru: "Не официальный текст, проект" },
  why: { kk: "Не үшін", ru: "Зачем" },
  objection: { kk: "Қарсылық", ru: "Возражение" },
  answer: { kk: "Жауап", ru: "Ответ" },
  concede: { kk: "Шегіну реті", ru: "Порядок уступок" },
  keep: { kk: "Шегінуге болмайды", ru: "Не уступать" },
  basis: { kk: "Құқықтық негіз", ru: "Правовое основание" },
  fallback: { kk: "Қосалқы нұсқа", ru: "Запасной вариант" },
  law: { kk: "Мәртебесі: заңда бар.", ru: "Статус: уже следует из закона." },
  gap: {
    kk: "Мәртебесі: заң үндемейді, норманы шарт белгілейді.",
    ru: "Статус: закон молчит, норму создаёт договор.",
  },
  beyond: {
    kk: "Мәртебесі: заңнан артық, келіссөздің нәтижесі.",
    ru: "Статус: больше закона, результат переговоров.",
  },
  droppable: {
    kk: "Қосалқы нұсқа: әлсіз позицияда бұл тармақ жоқ.",
    ru: "Запасной вариант: в более слабой позиции этого пункта нет.",
  },
} as const satisfies Record<string, Bilingual>;

/** Our words must never be taken for official ones, nor official ones for ours. */
function originOf({ id, provenance }: Clause, { packOf }: Library): Bilingual {
  const pack = packOf.get(id);
  if (!pack && provenance.status === "own") return labels.own;
  const label = provenance.status === "official" ? labels.official : labels.draft;
  const name = pack ? inBoth((language) => `${pack.name[language]}, ${pack.version}`) : undefined;
  return labelled(label, name ?? inBoth(() => provenance.drafted_by));
}

function sectionNotes({ why, objections, concede, keep }: Notes): Bilingual[] {
  return [
    labelled(labels.why, why),
    ...objections.flatMap(({ objection, answer }) => [
      labelled(labels.objection, objection),
      labelled(labels.answer, answer),
    ]),
    labelled(
      labels.concede,
      inBoth((language) =>
        concede.map((step, index) => `${String(index + 1)}) ${step[language]}`).join("; "),
      ),
    ),
    labelled(labels.keep, keep),
  ];
}

function basis(references: readonly LegalReference[], library: Library): Bilingual[] {
  if (references.length === 0) return [];
  const printed = inBoth((language) =>
    references.map((reference) => printLegalReference(reference, library.sources, language)).join("; "),
  );
  return [labelled(labels.basis, printed)];
}

/** The same provision one position weaker, filled with the values recommended there. */
function fallback(provision: Provision, chosen: ClauseInDraft, draft: Draft): Bilingual[] {
  const weaker = positions[positions.indexOf(chosen.choice.position) - 1];
  if (weaker === undefined) return [];

  const other = provisionsAt(chosen.clause, draft.level, weaker).find(({ id }) => id === provision.id);
  if (!other) return [labels.droppable];
  if (other === provision) return [];

  const asRecommended: Draft = { ...draft, unanswered: "recommended" };
  const choice = { ...chosen.choice, position: weaker, answers: {} };
  const fill = clauseFill({ ...chosen, choice }, asRecommended, () => undefined);
  const paragraphs = fillParagraphs(other, fill);
  const wording = inBoth((language) => paragraphs.map((paragraph) => textOf(paragraph[language])).join(" "));
  return [labelled(labels.fallback, wording)];
}

function labelled(label: Bilingual, text: Bilingual): Bilingual {
  return inBoth((language) => `${label[language]}: ${paragraphsOf(text[language]).join(" ")}`);
}
