/** What a reader sees when something cannot be shown: what happened and where to go on. */
import type { Language } from "../library/vocabulary.js";
import type { RenderPage } from "./pages.js";
import { frameOf } from "./webNeeds.js";

export interface TroubleToShow {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}

export function troublePage(language: Language, trouble: TroubleToShow, render: RenderPage): string {
  // The other language of a page that does not exist is the first page.
  return render("trouble", frameOf(language, trouble.title, `/${language}`), { ...trouble });
}
