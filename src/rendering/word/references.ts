/**
 * Live references:  the numbered things of a Document → for each key the field that prints its number.
 *
 * The instructions are chosen so that Word prints a bare number («3», «3.2») before and after it
 * updates the fields, and LibreOffice prints the same. Why each looks as it does is decision 0003.
 */
import type { Language } from "../../library/vocabulary.js";
import { sectionLabel } from "../documentWords.js";

export interface Numbered {
  readonly key: string;
  /** "3", "3.2". */
  readonly number: string;
  readonly kind: "section" | "point" | "annex";
}

/** The name says where the place was when the file was made: `point_ru_3_2`. */
export function bookmarkName({ kind, number }: Numbered, language: Language): string {
  return `${kind}_${language}_${number.replaceAll(/\W/g, "_")}`;
}

/** `languages` are those of the file; `targets` are the things that are referred to. */
export function referenceInstructions(
  targets: readonly Numbered[],
  language: Language,
  languages: readonly Language[],
): ReadonlyMap<string, string> {
  // Sections have the same number in both columns, so both may ask the heading whose number is bare.
  const bare = [language, ...languages].find((one) => sectionLabel[one].before === "");
  const hasLabelledSections = bare === undefined && targets.some(({ kind }) => kind === "section");

  return new Map(
    targets.map((target) => {
      // The bookmark of an annex holds its number itself.
      if (target.kind === "annex") {
        const name = `${bookmarkName(target, language)} \\h`;
        return [target.key, hasLabelledSections ? name : `REF ${name}`];
      }
      if (target.kind === "section" && bare) return [target.key, `REF ${bookmarkName(target, bare)} \\n \\h`];

      const name = bookmarkName(target, language);
      // \t leaves the word «Раздел» out. LibreOffice does not know \t, and without the keyword REF, which
      // Word lets be omitted, it prints what is written. Then no reference of the file may have the keyword.
      const switches = target.kind === "section" ? "\\n \\t \\h" : "\\n \\h";
      return [target.key, hasLabelledSections ? `${name} ${switches}` : `REF ${name} ${switches}`];
    }),
  );
}
