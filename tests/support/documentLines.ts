/**
 * What a reader must find in a printed Document, line by line, written down without any renderer:
 * the yardstick for every format that has lines.
 */
import type { Document, Parts } from "../../src/assembly/document.js";
import type { Language } from "../../src/library/vocabulary.js";

export interface DocumentLines {
  readonly title: readonly string[];
  readonly place: string;
  readonly date: string;
  readonly headings: readonly string[];
  readonly body: readonly string[];
}

export function documentLines(document: Document, language: Language): DocumentLines {
  const heading = ({ number, title }: Document["sections"][number]) =>
    language === "kk" ? `${number}-бөлім. ${title.kk}` : `Раздел ${number}. ${title.ru}`;

  return {
    title: document.title.map((line) => shown(line[language])),
    place: shown(document.place[language]),
    date: shown(document.date[language]),
    headings: document.sections.map(heading),
    body: [
      ...document.preamble.map((paragraph) => shown(paragraph[language])),
      ...document.sections.flatMap((section) => [
        heading(section),
        ...section.provisions.flatMap(({ number, paragraphs, items }) => [
          ...paragraphs.map((one, index) => (index === 0 ? `${number}. ` : "") + shown(one[language])),
          ...items.map((item) => `${item.number}) ${shown(item.text[language])}`),
        ]),
      ]),
    ],
  };
}

/** The signature block, row by row across the parties. */
export function signatureLines({ signatureTitle, signatures }: Document, language: Language): string[] {
  const fixed =
    language === "kk" ? { caption: "(қолы)", seal: "М.О." } : { caption: "(подпись)", seal: "М.П." };
  return [
    signatureTitle[language],
    ...signatures.map(({ side }) => side[language]),
    ...signatures.map(({ name }) => shown(name[language])),
    ...signatures.map(({ position }) => shown(position[language])),
    ...signatures.map(() => fixed.caption),
    ...signatures.map(({ representative }) => shown(representative[language])),
    ...signatures.map(() => fixed.seal),
  ];
}

function shown(parts: Parts): string {
  return parts.map((part) => (part.kind === "gap" ? `[${part.text}]` : part.text)).join("");
}
