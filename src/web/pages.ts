/**
 * Texts of `templates/pages/` → a function that fills them. The only place that knows Handlebars.
 *
 * Everything is escaped unless a template says otherwise with three braces; only the assembled
 * text does, and that comes escaped. A template that asks for what a page does not have is a
 * mistake in the program and throws.
 */
import Handlebars from "handlebars";
import type { Language } from "../library/vocabulary.js";
import type { InterfaceLanguage, Translate } from "../wording.js";
import type { Visitor } from "./visitor.js";

/** `data` is what the template of that name prints. */
export type RenderPage = (name: string, page: PageFrame, data?: Readonly<Record<string, unknown>>) => string;

/** What every page has. */
export interface PageFrame {
  readonly language: Language;
  readonly title: string;
  readonly visitor: Visitor;
  readonly languageLinks: readonly LanguageLink[];
}

export interface LanguageLink {
  readonly language: Language;
  readonly name: string;
  readonly href: string;
  readonly isCurrent: boolean;
  /** Set when the page shows a text that is not saved: the form with this id takes it along. */
  readonly formId: string | undefined;
}

/** `files`: file name → text; those that end in `.hbs` are templates and one another's partials. */
export function createPages(
  files: ReadonlyMap<string, string>,
  wording: (language: InterfaceLanguage) => Translate,
): RenderPage {
  const handlebars = Handlebars.create();
  const compiled = new Map<string, HandlebarsTemplateDelegate>();
  for (const [file, text] of files) {
    if (!file.endsWith(".hbs")) continue;
    const name = file.slice(0, -".hbs".length);
    handlebars.registerPartial(name, text);
    compiled.set(name, handlebars.compile(text, { strict: true, preventIndent: true }));
  }

  return (name, page, data = {}) => {
    const template = compiled.get(name);
    if (!template) throw new Error(`There is no page template "${name}"`);
    const translate = wording(page.language);
    return template({ ...page, ...data }, { helpers: { say: (key: unknown) => translate(String(key)) } });
  };
}
