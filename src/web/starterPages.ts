/** A ready plan: the page of its agreement, and its Word files. */
import { checkPlan } from "../actions/checkPlan.js";
import { exportWord, readWordFormat } from "../actions/exportWord.js";
import { getStarter } from "../actions/starters.js";
import type { Language } from "../library/vocabulary.js";
import { callerOf } from "./callerOf.js";
import { draftPage } from "./draftPage.js";
import type { Resource } from "./resource.js";
import { sendWord } from "./sendWord.js";
import { visitorOf } from "./visitor.js";
import { sendPage, type WebNeeds } from "./webNeeds.js";

export function starterPages(language: Language, needs: WebNeeds): Resource[] {
  const { kelisim } = needs;
  return [
    {
      path: `/${language}/drafts/:starter`,
      needs: { get: "library.read" },
      get: (request, response) => {
        const { name, text } = getStarter(kelisim, String(request.params["starter"]));
        const { value, problems } = checkPlan(kelisim, text);
        if (!value) throw new Error(`The ready plan "${name}" cannot be read`);

        const path = `/${language}/drafts/${name}`;
        const address = {
          path,
          formId: undefined,
          fileHref: (format: object) => `${path}/word?${new URLSearchParams({ ...format }).toString()}`,
        };
        const shown = { ...value, problems, planText: text };
        sendPage(response, language, draftPage(shown, address, visitorOf(request, language), needs));
      },
    },
    {
      path: `/${language}/drafts/:starter/word`,
      needs: { get: "library.read" },
      get: async (request, response) => {
        const { name, draft } = getStarter(kelisim, String(request.params["starter"]));
        const format = readWordFormat(request.query, callerOf(request));
        sendWord(response, await exportWord(kelisim, draft, format, name));
      },
    },
  ];
}
