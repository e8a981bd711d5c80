/** What people see when they have signed out. It asks for nobody, so that it does not sign them in again. */
import { signInPaths } from "../access/signInPaths.js";
import { preferredLanguage } from "./pageLanguage.js";
import type { Resource } from "./resource.js";
import { visitorOf } from "./visitor.js";
import { frameOf, sendPage, type WebNeeds } from "./webNeeds.js";

export function signedOutPage({ render, wording }: WebNeeds): Resource {
  return {
    path: signInPaths.signedOut,
    needs: { get: "nothing" },
    get: (request, response) => {
      const language = preferredLanguage(request);
      const frame = frameOf(
        visitorOf(request, language),
        wording(language)("pages.signed-out.title"),
        `/${language}`,
      );
      response.vary("Accept-Language");
      sendPage(response, language, render("signedOut", frame, { signIn: signInPaths.leave }));
    },
  };
}
