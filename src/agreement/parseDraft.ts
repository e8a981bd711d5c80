/** Text of a draft plan (YAML or JSON) → Draft, and every mistake of its form with line and column. */
import { parseFile, type ParsedFile } from "../library/parseFile.js";
import { draftSchema, type Draft } from "./draft.js";

/**
 * `value` is undefined when the text is no plan. What the plan says is judged by the
 * assembly: an unfinished plan is a good plan. `file`: the name to report, when there is one.
 */
export function parseDraft(text: string, file?: string): ParsedFile<Draft> {
  return parseFile(text, draftSchema, file);
}
