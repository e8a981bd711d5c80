/**
 * The whole library → one Document: a section for each clause, a point for each wording, with
 * a line that says where the wording stands, and at the end of a clause the values we recommend.
 *
 * For lawyers who read Word files and not YAML. It is no agreement: all levels and positions
 * stand one under the other.
 */
import type { Frame } from "../agreement/frame.js";
import type { Clause, Provision } from "../library/clause.js";
import type { Library } from "../library/library.js";
import { printLegalReference } from "../library/printLegalReference.js";
import { inBoth, type Bilingual } from "../library/vocabulary.js";
import { levelsOf, positionsOf } from "../library/wordings.js";
import { annexKey, toAnnexes } from "./annexes.js";
import { referenceKey } from "./clauseFill.js";
import type { AnnexTable, Document, NumberedProvision, Parts, Section } from "./document.js";
import { exampleProvision, type NumberOf } from "./exampleClause.js";
import { exampleValues } from "./exampleValues.js";
import { plainText } from "./fillBlanks.js";
import { standingInWords } from "./libraryWords.js";

/** `frame` lends the label of annexes and the mark of a draft. */
export function librarySheet(library: Library, frame: Frame): Document {
  const clauses = [...library.clauses.values()];
  const numberOf = numbersOf(clauses, library);
  return {
    level: frame.level,
    mark: frame.mark,
    title: [both(title)],
    place: both({ kk: "", ru: "" }),
    date: both({ kk: "", ru: "" }),
    preamble: preamble.map(both),
    sections: clauses.map((clause, index) => section(clause, String(index + 1), library, numberOf)),
    signatureTitle: title,
    signatures: [],
    annexes: toAnnexes([...library.attachments.values()], frame, () => emptyList),
  };
}

const title: Bilingual = {
  kk: "Еңбекте жасанды интеллектті қолдану туралы бөлімдер кітапханасы",
  ru: "Библиотека разделов о применении искусственного интеллекта в сфере труда",
};

const preamble: readonly Bilingual[] = [
  {
    kk: "Әр тармақтың алдында оның қай құжатта және қай ұстанымда тұратыны жазылған. Мәндер – біздің ұсынысымыз.",
    ru: "Перед каждым пунктом сказано, в каком документе и в какой позиции он стоит. Значения – наша рекомендация.",
  },
];

/** In an agreement this list is derived from what was chosen. */
const emptyList: Omit<AnnexTable, "title"> = {
  kind: "table",
  columns: [
    { title: { kk: "Тармақ", ru: "Пункт" }, width: 1 },
    { title: { kk: "Белгі", ru: "Отметка" }, width: 1 },
  ],
  rows: [],
};

/** Number of the first wording of each provision: a reference names the provision, not a wording. */
function numbersOf(clauses: readonly Clause[], { attachments }: Library): NumberOf {
  const numbers = new Map<string, string>(
    [...attachments.keys()].map((id, index) => [annexKey(id), String(index + 1)]),
  );
  for (const [index, clause] of clauses.entries()) {
    numbers.set(clause.id, String(index + 1));
    for (const [place, { id }] of clause.provisions.entries()) {
      const key = referenceKey({ clause: clause.id, provision: id });
      if (!numbers.has(key)) numbers.set(key, `${String(index + 1)}.${String(place + 1)}`);
    }
  }
  return (key) => numbers.get(key);
}

function section(clause: Clause, number: string, library: Library, numberOf: NumberOf): Section {
  const seen = new Set<string>();
  const points = clause.provisions.map((provision, index): NumberedProvision => {
    const key = referenceKey({ clause: clause.id, provision: provision.id });
    const isFirst = !seen.has(key);
    seen.add(key);
    return {
      key: isFirst ? key : `${key}/${String(index + 1)}`,
      number: `${number}.${String(index + 1)}`,
      ...point(provision, clause, library, numberOf),
    };
  });
  const values = valuesPoint(clause, `${number}.${String(points.length + 1)}`);
  return {
    key: clause.id,
    source: "library",
    number,
    title: clause.title,
    provisions: values ? [...points, values] : points,
  };
}

function point(provision: Provision, clause: Clause, library: Library, numberOf: NumberOf) {
  const level = levelsOf(provision, clause)[0] ?? "enterprise";
  const all = positionsOf(provision, clause);
  const position = all.includes("standard") ? "standard" : (all[0] ?? "standard");
  const { paragraphs, items } = exampleProvision(provision, clause, level, position, numberOf);
  const [first, ...others] = paragraphs;
  const label = labelOf(provision, clause, library);
  // In the paragraph itself: a line of its own could be left alone at the foot of a page.
  const labelled = inBoth((language): Parts => [...plainText(label[language]), ...(first?.[language] ?? [])]);
  return { paragraphs: [labelled, ...others], items };
}

/** «[Коллективный договор: сильная; закон молчит; Трудовой кодекс, статья 46] ». */
function labelOf(provision: Provision, clause: Clause, library: Library): Bilingual {
  const standing = standingInWords(provision, clause, library);
  return inBoth((language) => {
    const norms = provision.legal_basis.map((norm) => printLegalReference(norm, library.sources, language));
    return `[${[standing[language], ...norms].join("; ")}] `;
  });
}

function valuesPoint(clause: Clause, number: string): NumberedProvision | undefined {
  const values = exampleValues(clause);
  if (values.length === 0) return undefined;
  return {
    key: `${clause.id}/values`,
    number,
    paragraphs: [both({ kk: "Ұсынылатын мәндер:", ru: "Рекомендуемые значения:" })],
    items: values.map(({ question, values: lines }, index) => ({
      key: `${clause.id}/values/${String(index + 1)}`,
      number: String(index + 1),
      text: both(
        inBoth((language) => `${question[language]} ${lines.map((line) => line[language]).join("; ")}`),
      ),
    })),
  };
}

function both(text: Bilingual): Bilingual<Parts> {
  return inBoth((language) => plainText(text[language]));
}
