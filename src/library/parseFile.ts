/**
 * Text of a YAML or JSON file + schema → value of that schema, and every mistake of the text
 * with its line and column.
 *
 * Knows no clause: clauses, topics, sources and draft plans are all read by it. Dates stay
 * text, as written.
 */
import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { problem, type Checked } from "../problems.js";
import { schemaProblems } from "./schemaProblems.js";
import { placesIn, type Places } from "./yamlPlaces.js";
import { isReadable, yamlProblems } from "./yamlProblems.js";

export interface ParsedFile<T> extends Checked<T | undefined> {
  /** What the text says, even where the schema refuses it; undefined when it is not readable YAML. */
  readonly data: unknown;
  readonly places: Places;
}

/** `file` is the name to report; `value` is undefined when any part of the text is refused. */
export function parseFile<T>(text: string, schema: z.ZodType<T>, file?: string): ParsedFile<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    // Otherwise a key such as 2026 or null would not be the name its author wrote.
    stringKeys: true,
    // Found by `yamlProblems`, in linear time.
    uniqueKeys: false,
  });
  const places = placesIn(document, text, counter, file);
  const refused = yamlProblems(document, text, counter, file);
  if (!isReadable(refused)) return { value: undefined, problems: refused, data: undefined, places };

  const data: unknown = document.toJS();
  if (data === null) {
    return {
      value: undefined,
      problems: [...refused, problem("file-empty", places.keyAt([]))],
      data,
      places,
    };
  }

  const result = schema.safeParse(data);
  const problems = result.success
    ? refused
    : [...refused, ...schemaProblems(result.error, schema, data, places)];
  return { value: problems.length === 0 ? result.data : undefined, problems, data, places };
}
