/** The first page: what Kelisim is, what its texts are not, the ready plans, a place for one's own. */
import { listStarters, type ListedStarter } from "../actions/starters.js";
import type { Language } from "../library/vocabulary.js";
import type { Translate } from "../wording.js";
import { draftFacts, draftName, levelLabel, type Fact } from "./draftFacts.js";
import { preferredLanguage } from "./pageLanguage.js";
import { planForm } from "./planForm.js";
import type { Resource } from "./resource.js";
import { visitorOf } from "./visitor.js";
import { frameOf, sendPage, type WebNeeds } from "./webNeeds.js";

/** `/` itself: leads to the page in the reader's language. */
export const languageChoice: Resource = {
  path: "/",
  needs: { get: "nothing" },
  get: (request, response) => {
    response.vary("Accept-Language").set("Cache-Control", "no-cache");
    response.redirect(302, `/${preferredLanguage(request)}`);
  },
};

export function startPage(language: Language, { kelisim, render, wording }: WebNeeds): Resource {
  const translate = wording(language);
  const path = `/${language}`;
  return {
    path,
    needs: { get: "library.read" },
    get: (request, response) => {
      const starters = listStarters(kelisim).map((starter) => cardOf(starter, language, translate));
      const frame = frameOf(visitorOf(request, language), translate("pages.start.title"), path);
      sendPage(response, language, render("start", frame, { starters, plan: planForm(language, "") }));
    },
  };
}

interface Card {
  readonly href: string;
  readonly level: string | undefined;
  readonly name: string;
  readonly facts: readonly Fact[];
}

function cardOf(starter: ListedStarter, language: Language, translate: Translate): Card {
  return {
    href: `/${language}/drafts/${starter.id}`,
    level: levelLabel(starter, language, translate),
    name: draftName(starter, language, translate),
    facts: draftFacts(starter, language, translate),
  };
}
