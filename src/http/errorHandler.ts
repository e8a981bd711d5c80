/**
 * Anything thrown → an answer. The only place that knows which trouble has which status.
 *
 * The API answers with problem details, the pages with a page, both in the language of the
 * reader. A mistake in the program is logged whole and told as one apology.
 */
import type { ErrorRequestHandler, Request } from "express";
import type { Kelisim } from "../actions/kelisim.js";
import { problemMessage } from "../actions/problemMessage.js";
import { pageLanguage } from "../web/pageLanguage.js";
import type { RenderPage } from "../web/pages.js";
import { troublePage } from "../web/troublePage.js";
import type { Wording } from "./app.js";
import { speakApiLanguage } from "./apiLanguage.js";
import { problemDetails, troubleWords } from "./problemDetails.js";
import { troubleOf, type TroubleCode } from "./trouble.js";

const STATUS: Readonly<Record<TroubleCode, number>> = {
  "malformed-json": 400,
  "wrong-query": 400,
  "unreadable-request": 400,
  "no-such-page": 404,
  "no-such-clause": 404,
  "no-such-starter": 404,
  "no-such-file": 404,
  "method-not-allowed": 405,
  "too-large": 413,
  "unsupported-media-type": 415,
  "not-this-computer": 421,
  invalid: 422,
  internal: 500,
};

export interface ErrorHandlerNeeds {
  readonly kelisim: Kelisim;
  readonly render: RenderPage;
  readonly wording: Wording;
  /** Told of every mistake in the program. */
  readonly log: (error: unknown) => void;
}

export function errorHandler({ kelisim, render, wording, log }: ErrorHandlerNeeds): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const trouble = troubleOf(error);
    const status = STATUS[trouble.code];
    if (trouble.code === "internal") log(error);
    if (response.headersSent) {
      next(error);
      return;
    }

    const { allow } = trouble.details;
    if (trouble.code === "method-not-allowed") response.set("Allow", String(allow));
    response.status(status).set("Cache-Control", "no-store");

    if (wantsPage(request)) {
      const language = pageLanguage(request);
      const words = troubleWords(trouble, wording(language));
      response.type("html").send(troublePage(language, { status, ...words }, render));
      return;
    }
    const language = speakApiLanguage(request, response);
    const translate = wording(language);
    const message = problemMessage(language, translate, kelisim.library.sources);
    const details = problemDetails(trouble, { status, instance: request.originalUrl }, translate, message);
    response.type("application/problem+json").send(JSON.stringify(details));
  };
}

/** The API never answers with a page, and whoever does not ask for HTML does not get one either. */
function wantsPage(request: Request): boolean {
  return !request.originalUrl.startsWith("/api/") && request.accepts(["html", "json"]) === "html";
}
