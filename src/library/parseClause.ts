/** Text of a clause file → Clause, and every mistake of its form with line and column. */
import { clauseSchema, type Clause } from "./clause.js";
import { parseFile, type ParsedFile } from "./parseFile.js";

/** What the clause says is judged by `checkClause`, not here. `file`: the name to report. */
export function parseClause(text: string, file: string): ParsedFile<Clause> {
  return parseFile(text, clauseSchema, file);
}
