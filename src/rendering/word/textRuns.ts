/** Text of one language → runs of Word text marked with that language. */
import { type IRunOptions, TextRun } from "docx";
import type { Language } from "../../library/vocabulary.js";
import { sanitiseText } from "../sanitiseText.js";

/** What Word and screen readers call the language. */
export const languageTag = { kk: "kk-KZ", ru: "ru-RU" } as const satisfies Record<Language, string>;

type RunLook = Omit<IRunOptions, "text" | "children" | "language">;

/**
 * The text is cut after every «{», because docx takes a pair of braces with the name of a list in it
 * for a placeholder of its own and puts a number there.
 */
export function textRuns(text: string, language: Language, look: RunLook = {}): TextRun[] {
  return sanitiseText(text)
    .split(/(?<=\{)/)
    .map((piece) => new TextRun({ ...look, text: piece, language: { value: languageTag[language] } }));
}
