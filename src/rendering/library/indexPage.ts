/** Library → the page that leads to the page of each clause, topic by topic, and tells what is reviewed. */
import type { Library } from "../../library/library.js";
import type { ReviewState } from "../../library/reviewState.js";
import { languages } from "../../library/vocabulary.js";
import { escapeHtml } from "../escapeHtml.js";
import { headingHtml } from "../rowHtml.js";
import { pageHtml } from "./pageHtml.js";
import { previewWords as words, reviewInWords } from "./previewWords.js";

/** `reviews`: by clause id. */
export function indexPage(library: Library, reviews: ReadonlyMap<string, ReviewState>, css: string): string {
  const clauses = [...library.clauses.values()];
  const body = library.topics.flatMap((topic) => {
    const rows = clauses
      .filter((clause) => clause.topic === topic.id)
      .map(({ id, title }) => {
        const state = reviews.get(id) ?? { kind: "never" };
        return languages.map((language) => {
          const link = `<a href="${id}.html">${escapeHtml(title[language])}</a>`;
          return `<div lang="${language}"><p>${link} <small>${escapeHtml(reviewInWords(state)[language])}</small></p></div>`;
        });
      })
      .map((cells) => `<div class="row">${cells.join("")}</div>`);
    return rows.length === 0 ? [] : [headingHtml("h3", topic.id, (language) => topic[language]), ...rows];
  });
  return pageHtml(words.library, css, body);
}
