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
import { visitorOf } from "../web/visitor.js";
import type { Wording } from "./app.js";
import { speakApiLanguage } from "./apiLanguage.js";
import { problemDetails, troubleWords } from "./problemDetails.js";
import { troubleOf, type Trouble, type TroubleCode } from "./trouble.js";

const STATUS: Readonly<Record<TroubleCode, number>> = {
  "malformed-json": 400,
  "wrong-query": 400,
  "unreadable-request": 400,
  "not-signed-in": 401,
  "credential-refused": 401,
  "not-assigned": 403,
  "not-allowed": 403,
  "form-refused": 403,
  "sign-in-failed": 403,
  "no-such-page": 404,
  "no-such-clause": 404,
  "no-such-starter": 404,
  "no-such-file": 404,
  "method-not-allowed": 405,
  "too-large": 413,
  "unsupported-media-type": 415,
  "not-this-computer": 421,
  "another-host": 421,
  invalid: 422,
  "unreadable-file": 422,
  "too-many-requests": 429,
  internal: 500,
  "sign-in-unavailable": 503,
  "storage-unavailable": 503,
};

export interface ErrorHandlerNeeds {
  readonly kelisim: Kelisim;
  readonly render: RenderPage;
  readonly wording: Wording;
  /** Where people sign in; none when they cannot. */
  readonly signInPath: string | undefined;
  /** Told of every mistake in the program, and why a sign-in or the database came to nothing. */
  readonly log: (error: unknown) => void;
}

export function errorHandler(needs: ErrorHandlerNeeds): ErrorRequestHandler {
  const { kelisim, render, wording, signInPath, log } = needs;
  return (error: unknown, request, response, next) => {
    const trouble = troubleOf(error);
    const status = STATUS[trouble.code];
    if (trouble.code === "internal") log(error);
    if (trouble.details["reason"] !== undefined) log(`${trouble.code}: ${String(trouble.details["reason"])}`);
    if (response.headersSent) {
      next(error);
      return;
    }

    response.status(status).set({ "Cache-Control": "no-store", ...headersOf(trouble) });

    if (wantsPage(request)) {
      const signIn =
        signInPath && SIGN_IN_HELPS.includes(trouble.code) ? signInHref(signInPath, request) : undefined;
      if (signIn !== undefined && trouble.code === "not-signed-in" && request.method === "GET") {
        response.redirect(303, signIn);
        return;
      }
      const visitor = visitorOf(request, pageLanguage(request));
      const words = troubleWords(trouble, wording(visitor.language));
      response.type("html").send(troublePage(visitor, { status, signIn, ...words }, render));
      return;
    }
    const language = speakApiLanguage(request, response);
    const translate = wording(language);
    const message = problemMessage(language, translate, kelisim.library.sources);
    const details = problemDetails(trouble, { status, instance: request.originalUrl }, translate, message);
    response.type("application/problem+json").send(JSON.stringify(details));
  };
}

const SIGN_IN_HELPS: readonly TroubleCode[] = ["not-signed-in", "sign-in-failed", "sign-in-unavailable"];

/** A page that was asked for is shown after sign-in; what was sent with a form is not sent again. */
function signInHref(path: string, { method, originalUrl, path: asked }: Request): string {
  const isOfSignIn = asked.startsWith(path);
  return method === "GET" && !isOfSignIn ? `${path}?to=${encodeURIComponent(originalUrl)}` : path;
}

function headersOf({ code, details }: Trouble): Record<string, string> {
  if (code === "method-not-allowed") return { Allow: String(details["allow"]) };
  if (code === "not-signed-in") return { "WWW-Authenticate": 'Bearer realm="kelisim"' };
  if (code === "credential-refused") {
    return { "WWW-Authenticate": 'Bearer realm="kelisim", error="invalid_token"' };
  }
  if (code === "sign-in-unavailable") return { "Retry-After": "30" };
  return code === "storage-unavailable" ? { "Retry-After": "5" } : {};
}

/** The API never answers with a page, and whoever does not ask for HTML does not get one either. */
function wantsPage(request: Request): boolean {
  return !request.originalUrl.startsWith("/api/") && request.accepts(["html", "json"]) === "html";
}
