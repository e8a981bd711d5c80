/** The library for lawyers who do not open YAML: a page for each clause, and one Word sheet of the whole. */
import { librarySheet } from "../assembly/librarySheet.js";
import { reviewState } from "../library/reviewState.js";
import { clausePage } from "../rendering/library/clausePage.js";
import { indexPage } from "../rendering/library/indexPage.js";
import { toWord } from "../rendering/word/toWord.js";
import type { Kelisim } from "./kelisim.js";
import { NotFound } from "./refusals.js";

/** File name → page. `only`: the id of one clause; throws NotFound. `css` stands in each page. */
export function previewPages(
  { library, fingerprintOf }: Kelisim,
  css: string,
  only?: string,
): Map<string, string> {
  if (only !== undefined && !library.clauses.has(only)) throw new NotFound("no-such-clause", { id: only });
  const clauses = [...library.clauses.values()];
  const reviews = new Map(clauses.map((clause) => [clause.id, reviewState(clause, fingerprintOf)]));
  const pages = clauses
    .filter(({ id }) => only === undefined || id === only)
    .map((clause): [string, string] => {
      const review = reviews.get(clause.id) ?? { kind: "never" };
      return [`${clause.id}.html`, clausePage({ clause, library, review }, css)];
    });
  return new Map([...pages, ["index.html", indexPage(library, reviews, css)]]);
}

/** Kazakh left, Russian right. */
export async function previewSheet({ library, frames, wordStyle }: Kelisim): Promise<Uint8Array> {
  return toWord(librarySheet(library, frames.enterprise), { languages: "bilingual", style: wordStyle });
}
