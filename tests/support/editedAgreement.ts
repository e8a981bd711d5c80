/**
 * The sample agreement after a round of negotiation:  document → the same with one edit, numbered
 * anew by place, so that references follow as they do in a real draft.
 */
import type { Document, NumberedProvision, Parts, Section } from "../../src/assembly/document.js";
import type { Bilingual } from "../../src/library/vocabulary.js";
import { sampleDocument } from "./sampleDocument.js";

type Sections = readonly Section[];

const words = (kk: string, ru: string): Bilingual<Parts> => ({
  kk: [{ kind: "text", text: kk }],
  ru: [{ kind: "text", text: ru }],
});

const added: NumberedProvision = {
  key: "added",
  number: "",
  paragraphs: [
    words(
      "Тараптар жүйелердің тізілімін жылына екі рет жаңартады.",
      "Стороны обновляют реестр систем дважды в год.",
    ),
  ],
  items: [],
};

/** By what a negotiator would call them. */
export const agreementEdits: Readonly<Record<string, (sections: Sections) => Sections>> = {
  "a number in both languages": (all) => withTexts(all, (text) => text.replace(/\d+/, "77"), 1),
  "a word in Russian only": (all) =>
    withTexts(all, (text, language) => (language === "ru" ? `${text} Иначе это недействительно.` : text), 2),
  "quotation marks everywhere": (all) =>
    withTexts(all, (text) => text.replaceAll("«", "“").replaceAll("»", "”"), Infinity),
  "a point that comes": (all) =>
    withSection(all, 1, (points) => [...points.slice(0, 1), added, ...points.slice(1)]),
  "a point that goes": (all) => withSection(all, 2, (points) => points.slice(1)),
  "a point that moves": (all) => withSection(all, 3, ([first, ...rest]) => (first ? [...rest, first] : rest)),
  "a point that is split": (all) =>
    withSection(all, 1, ([first, ...rest]) =>
      first ? [{ ...first, paragraphs: [...first.paragraphs, ...added.paragraphs] }, ...rest] : rest,
    ),
  "a section that goes": (all) => all.filter((_, index) => index !== 4),
  "sections that change places": (all) => [
    ...all.slice(0, 2),
    ...all.slice(3, 4),
    ...all.slice(2, 3),
    ...all.slice(4),
  ],
  "a section written anew": (all) =>
    withSection(all, 5, (points) => points.map((point) => ({ ...point, paragraphs: added.paragraphs }))),
  "everything at once": (all) =>
    Object.entries(agreementEdits)
      .filter(([name]) => name !== "everything at once")
      .reduce((sections, [, edit]) => edit(sections), all),
};

export function editedAgreement(name: string): Document {
  const edit = agreementEdits[name]!;
  return { ...sampleDocument, sections: renumbered(edit(sampleDocument.sections)) };
}

function withSection(
  all: Sections,
  at: number,
  change: (points: readonly NumberedProvision[]) => NumberedProvision[],
): Sections {
  return all.map((section, index) =>
    index === at ? { ...section, provisions: change(section.provisions) } : section,
  );
}

/** The first `most` paragraphs that the change touches in either language. */
function withTexts(
  all: Sections,
  change: (text: string, language: "kk" | "ru") => string,
  most: number,
): Sections {
  let left = most;
  const changed = (paragraph: Bilingual<Parts>): Bilingual<Parts> => {
    const side = (language: "kk" | "ru"): Parts =>
      paragraph[language].map((part) =>
        part.kind === "text" ? { ...part, text: change(part.text, language) } : part,
      );
    const fresh = { kk: side("kk"), ru: side("ru") };
    if (left === 0 || JSON.stringify(fresh) === JSON.stringify(paragraph)) return paragraph;
    left -= 1;
    return fresh;
  };
  return all.map((section) => ({
    ...section,
    provisions: section.provisions.map((point) => ({ ...point, paragraphs: point.paragraphs.map(changed) })),
  }));
}

function renumbered(all: Sections): Section[] {
  const numbers = new Map<string, string>();
  const numbered = all.map((section, index): Section => {
    numbers.set(section.key, `${index + 1}`);
    const provisions = section.provisions.map((point, place) => {
      numbers.set(point.key, `${index + 1}.${place + 1}`);
      return { ...point, number: `${index + 1}.${place + 1}` };
    });
    return { ...section, number: `${index + 1}`, provisions };
  });
  const refer = (parts: Parts): Parts =>
    parts.map((part) => {
      if (part.kind !== "reference") return part;
      const number = numbers.get(part.key);
      // What is no longer there cannot be pointed to.
      return number === undefined ? { kind: "text", text: part.text } : { ...part, text: number };
    });
  const both = ({ kk, ru }: Bilingual<Parts>): Bilingual<Parts> => ({ kk: refer(kk), ru: refer(ru) });
  return numbered.map((section) => ({
    ...section,
    provisions: section.provisions.map((point) => ({
      ...point,
      paragraphs: point.paragraphs.map(both),
      items: point.items.map((item) => ({ ...item, text: both(item.text) })),
    })),
  }));
}
