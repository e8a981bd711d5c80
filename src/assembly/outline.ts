/**
 * Sections in order → the same with keys and numbers: «Раздел 3», «3.2», «1)».
 *
 * Numbers are given once, to provisions and not to texts, so both languages count alike by
 * construction. Wording is not filled here: references need the finished numbers first.
 */
import type { Bilingual, Position } from "../library/vocabulary.js";
import type { Fill } from "./fillBlanks.js";

/** A provision before numbering. `fill` is left out where the wording has no blanks. */
export interface Draftable {
  readonly id: string;
  readonly wording: Bilingual;
  readonly items: readonly Bilingual[];
  readonly fill?: Bilingual<Fill>;
}

export interface DraftableSection {
  readonly key: string;
  readonly source: "library" | "own" | "frame";
  readonly position?: Position;
  readonly title: Bilingual;
  readonly provisions: readonly Draftable[];
}

export interface OutlineProvision extends Draftable {
  readonly key: string;
  readonly number: string;
}

export interface OutlineSection extends Omit<DraftableSection, "provisions"> {
  readonly number: string;
  readonly provisions: readonly OutlineProvision[];
}

/** Sections without provisions get no number and are left out. */
export function numberSections(sections: readonly DraftableSection[]): OutlineSection[] {
  return sections
    .filter(({ provisions }) => provisions.length > 0)
    .map((section, index) => {
      const number = String(index + 1);
      return { ...section, number, provisions: numberProvisions(section, number) };
    });
}

function numberProvisions(section: DraftableSection, sectionNumber: string): OutlineProvision[] {
  return section.provisions.map((provision, index) => ({
    ...provision,
    key: `${section.key}/${provision.id}`,
    number: `${sectionNumber}.${String(index + 1)}`,
  }));
}

/** Key of a section or provision → its number. */
export function numbersByKey(sections: readonly OutlineSection[]): Map<string, string> {
  return new Map(
    sections.flatMap(({ key, number, provisions }) => [
      [key, number] as const,
      ...provisions.map((provision) => [provision.key, provision.number] as const),
    ]),
  );
}
