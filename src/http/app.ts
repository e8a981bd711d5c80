/**
 * Everything the service answers, in the order in which a request passes it.
 *
 * Builds the app from what it is given and does not listen: tests and the entry points do.
 */
import express, { Router, type Express } from "express";
import type { Kelisim } from "../actions/kelisim.js";
import { NotFound } from "../actions/refusals.js";
import { pagePartsOf } from "../actions/showComparison.js";
import type { Convert } from "../reading/readAgreement.js";
import { pageLanguages } from "../web/pageLanguage.js";
import { createPages } from "../web/pages.js";
import { FORM_SWELLS } from "../web/planForm.js";
import { planPages } from "../web/planPages.js";
import type { Resource } from "../web/resource.js";
import { signedOutPage } from "../web/signedOutPage.js";
import { languageChoice, startPage } from "../web/startPage.js";
import { starterPages } from "../web/starterPages.js";
import type { WebNeeds } from "../web/webNeeds.js";
import type { InterfaceLanguage, Translate } from "../wording.js";
import type { AccessControl } from "./access/accessControl.js";
import { clauseResources } from "./api/clauses.js";
import { compareResource, type CompareNeeds } from "./api/compareRoute.js";
import { draftResources } from "./api/drafts.js";
import { readResource } from "./api/readRoute.js";
import { errorHandler } from "./errorHandler.js";
import { health } from "./health.js";
import { mountResources } from "./mountResources.js";
import { securityHeaders } from "./securityHeaders.js";

export type Wording = (language: InterfaceLanguage) => Translate;

export interface AppNeeds {
  readonly kelisim: Kelisim;
  readonly wording: Wording;
  /** Texts of `templates/pages/`, by file name. */
  readonly pageFiles: ReadonlyMap<string, string>;
  /** Largest body of a request, in bytes. */
  readonly largestBody: number;
  readonly access: AccessControl;
  /** The way from old and foreign documents to Word files. */
  readonly convert: Convert;
  readonly log: (error: unknown) => void;
}

export function createApp({
  kelisim,
  wording,
  pageFiles,
  largestBody,
  access,
  convert,
  log,
}: AppNeeds): Express {
  const render = createPages(pageFiles, wording);
  const app = express().disable("x-powered-by").set("trust proxy", access.trustedProxies);
  app.use(securityHeaders(access));
  app.use(mountResources([health]));
  app.use(...access.gate(FORM_SWELLS * largestBody));
  app.use(
    "/api/v1",
    api(kelisim, wording, largestBody),
    files({ kelisim, wording, convert, pageParts: pagePartsOf(pageFiles) }),
  );
  app.use(mountResources(access.resources));
  app.use(mountResources(pages({ kelisim, render, wording, largestBody }, pageFiles)));
  app.use((request) => {
    throw new NotFound("no-such-page", { path: request.path });
  });
  app.use(errorHandler({ kelisim, render, wording, signInPath: access.signInPath, log }));
  return app;
}

function api(kelisim: Kelisim, wording: Wording, largestBody: number): Router {
  return mountResources([...clauseResources(kelisim), ...draftResources(kelisim, wording, largestBody)]);
}

function files(needs: CompareNeeds): Router {
  return mountResources([readResource(needs.wording, needs.convert), compareResource(needs)]);
}

function pages(needs: WebNeeds, pageFiles: ReadonlyMap<string, string>): Resource[] {
  return [
    languageChoice,
    signedOutPage(needs),
    ...pageLanguages.flatMap((language) => [
      startPage(language, needs),
      ...starterPages(language, needs),
      ...planPages(language, needs),
    ]),
    asset("kelisim.css", "css", pageFiles),
    asset("favicon.svg", "svg", pageFiles),
  ];
}

/** Asked for again at each visit, and sent again only when it has changed (ETag). */
function asset(name: string, type: string, pageFiles: ReadonlyMap<string, string>): Resource {
  const text = pageFiles.get(name);
  if (text === undefined) throw new Error(`The file ${name} is missing`);
  return {
    path: `/${name}`,
    needs: { get: "nothing" },
    get: (_request, response) => response.set("Cache-Control", "no-cache").type(type).send(text),
  };
}
