/**
 * Refuses what a page of a stranger makes the browser of one of ours send («CSRF»).
 *
 * Two walls for callers whom the browser brings along by itself. A browser says when a request
 * comes from another site. And whoever has a session sends a token back that only our pages know:
 * as the field `_csrf` of a form, so that no script is needed, or as the header `X-CSRF-Token`.
 * Keys and tokens are sent on purpose and pass.
 */
import { timingSafeEqual } from "node:crypto";
import express, { type Request, type RequestHandler } from "express";
import { AccessRefusal } from "../../access/accessRefusal.js";
import { askingOf } from "../../web/callerOf.js";

const SAFE = ["GET", "HEAD", "OPTIONS"];
const FORM = "application/x-www-form-urlencoded";

/** `largestForm`: bytes. A form is read here, once, and found in `request.body` by its page. */
export function formGuard(largestForm: number): RequestHandler[] {
  const readForm: RequestHandler = express.urlencoded({ extended: false, limit: largestForm });
  return [
    refuseOtherSites,
    (request, response, next) => {
      if (needsToken(request)) readForm(request, response, next);
      else next();
    },
    (request, _response, next) => {
      if (needsToken(request) && !hasToken(request)) throw new AccessRefusal("form-refused");
      next();
    },
  ];
}

const refuseOtherSites: RequestHandler = (request, _response, next) => {
  const via = askingOf(request)?.caller.via;
  const isBroughtAlong = via === "session" || via === "local";
  if (isBroughtAlong && !SAFE.includes(request.method) && isFromElsewhere(request)) {
    throw new AccessRefusal("form-refused");
  }
  next();
};

/** «same-site» is a neighbouring host, and not we. Programs say nothing and are no browser. */
function isFromElsewhere(request: Request): boolean {
  const site = request.headers["sec-fetch-site"];
  return site !== undefined && site !== "same-origin" && site !== "none";
}

function needsToken(request: Request): boolean {
  return askingOf(request)?.formToken !== undefined && !SAFE.includes(request.method);
}

/** The parts of an upload are not read yet: there the browser itself has to say that it is our page. */
function hasToken(request: Request): boolean {
  const header = request.get("x-csrf-token");
  if (header !== undefined) return isToken(request, header);
  if (request.is(FORM) !== false) return isToken(request, fieldOf(request.body));
  return request.is("multipart/form-data") !== false && request.headers["sec-fetch-site"] === "same-origin";
}

function fieldOf(body: unknown): string {
  const field = (body as { readonly _csrf?: unknown } | undefined)?._csrf;
  return typeof field === "string" ? field : "";
}

function isToken(request: Request, given: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(askingOf(request)?.formToken ?? "")];
  return one.length > 0 && one.length === other.length && timingSafeEqual(one, other);
}
