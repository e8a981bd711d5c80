/**
 * Fields, which Word updates by itself:  instruction + what it prints now → runs of a paragraph.
 *
 * The result is always written with the field, so the file reads right before anybody updates it.
 */
import { BuilderElement, StringContainer, TextRun, type XmlComponent } from "docx";
import type { Language } from "../../library/vocabulary.js";
import { languageTag, textRuns } from "./textRuns.js";

/** A field with its result, as runs of a paragraph. */
export function fieldRuns(instruction: string, result: string, language: Language): TextRun[] {
  return [fieldStart(instruction, language), ...textRuns(result, language), fieldEnd(language)];
}

/** Everything up to the result. A dirty field is updated by Word when the file is opened. */
export function fieldStart(instruction: string, language: Language, isDirty = false): TextRun {
  return markerRun(
    [fieldCharacter("begin", isDirty), instructionText(instruction), fieldCharacter("separate")],
    language,
  );
}

export function fieldEnd(language: Language): TextRun {
  return markerRun([fieldCharacter("end")], language);
}

function markerRun(children: readonly XmlComponent[], language: Language): TextRun {
  return new TextRun({ children, language: { value: languageTag[language] } });
}

function instructionText(instruction: string): XmlComponent {
  return new StringContainer("w:instrText", instruction);
}

function fieldCharacter(type: "begin" | "separate" | "end", isDirty = false): XmlComponent {
  const attributes = {
    type: { key: "w:fldCharType", value: type },
    ...(isDirty ? { dirty: { key: "w:dirty", value: "true" } } : {}),
  };
  return new BuilderElement<{ type: string; dirty?: string }>({ name: "w:fldChar", attributes });
}
