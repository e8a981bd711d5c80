/** What a reader sees when something cannot be shown: what happened and where to go on. */
import type { RenderPage } from "./pages.js";
import type { Visitor } from "./visitor.js";
import { frameOf } from "./webNeeds.js";

export interface TroubleToShow {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  /** Where to sign in, for whoever has to. */
  readonly signIn: string | undefined;
}

export function troublePage(visitor: Visitor, trouble: TroubleToShow, render: RenderPage): string {
  // The other language of a page that does not exist is the first page.
  return render("trouble", frameOf(visitor, trouble.title, `/${visitor.language}`), { ...trouble });
}
