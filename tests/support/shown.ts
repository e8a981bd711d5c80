/** Parts and documents as a reader sees them, for tests. */
import type { Document, Parts } from "../../src/assembly/document.js";
import type { Language } from "../../src/library/vocabulary.js";

/** Gaps in ⟦brackets⟧, references in ‹angles›, hard spaces as plain ones. */
export function shown(parts: Parts): string {
  return parts
    .map((part) => {
      if (part.kind === "gap") return `⟦${part.text}⟧`;
      return part.kind === "reference" ? `‹${part.text}›` : part.text;
    })
    .join("")
    .replaceAll("\u00a0", " ");
}

/** The numbered body, a line each: «2 title», «2.1 text», «1) item». */
export function bodyOf(document: Document, language: Language): string[] {
  return document.sections.flatMap((section) => [
    `${section.number} ${section.title[language]}`,
    ...section.provisions.flatMap((provision) => [
      `${provision.number} ${provision.paragraphs.map((paragraph) => shown(paragraph[language])).join(" ¶ ")}`,
      ...provision.items.map((item) => `${item.number}) ${shown(item.text[language])}`),
    ]),
  ]);
}
