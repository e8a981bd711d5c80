/** What every page is made from, and how it is sent. */
import { gzipSync } from "node:zlib";
import type { Response } from "express";
import type { Kelisim } from "../actions/kelisim.js";
import type { Language } from "../library/vocabulary.js";
import type { InterfaceLanguage, Translate } from "../wording.js";
import { inLanguage, languageNames, pageLanguages } from "./pageLanguage.js";
import type { PageFrame, RenderPage } from "./pages.js";
import type { Visitor } from "./visitor.js";

export interface WebNeeds {
  readonly kelisim: Kelisim;
  readonly render: RenderPage;
  readonly wording: (language: InterfaceLanguage) => Translate;
  /** Largest plan that may be pasted, in bytes. */
  readonly largestBody: number;
}

/** `path` is the address of the page; `formId` names the form that takes an unsaved text along. */
export function frameOf(visitor: Visitor, title: string, path: string, formId?: string): PageFrame {
  const { language } = visitor;
  return {
    language,
    title,
    visitor,
    languageLinks: pageLanguages.map((other) => ({
      language: other,
      name: languageNames[other],
      href: inLanguage(path, other),
      isCurrent: other === language,
      formId,
    })),
  };
}

/**
 * A page is asked for anew each time, and sent again only when it has changed (ETag). A text in
 * two languages is long and shrinks to a fifth.
 */
export function sendPage(response: Response, language: Language, html: string): void {
  response.set("Content-Language", language).vary("Accept-Encoding");
  // Whoever stands between must not show one person's page to another.
  response.set("Cache-Control", "private, no-cache");
  response.type("html");
  if (response.req.acceptsEncodings("gzip") === false) response.send(html);
  else response.set("Content-Encoding", "gzip").send(gzipSync(html));
}
