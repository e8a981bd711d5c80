/**
 * Everything the service answers, in the order in which a request passes it.
 *
 * Builds the app from what it is given and does not listen: tests and the entry points do.
 */
import express, { Router, type Express } from "express";
import type { Kelisim } from "../actions/kelisim.js";
import { NotFound } from "../actions/refusals.js";
import { pageLanguages } from "../web/pageLanguage.js";
import { createPages } from "../web/pages.js";
import { planPages } from "../web/planPages.js";
import type { Resource } from "../web/resource.js";
import { languageChoice, startPage } from "../web/startPage.js";
import { starterPages } from "../web/starterPages.js";
import type { WebNeeds } from "../web/webNeeds.js";
import type { InterfaceLanguage, Translate } from "../wording.js";
import { clauseResources } from "./api/clauses.js";
import { draftResources } from "./api/drafts.js";
import { errorHandler } from "./errorHandler.js";
import { health } from "./health.js";
import { mountResources } from "./mountResources.js";
import { onlyThisComputer } from "./onlyThisComputer.js";
import { securityHeaders } from "./securityHeaders.js";

export type Wording = (language: InterfaceLanguage) => Translate;

export interface AppNeeds {
  readonly kelisim: Kelisim;
  readonly wording: Wording;
  /** Texts of `templates/pages/`, by file name. */
  readonly pageFiles: ReadonlyMap<string, string>;
  /** Largest body of a request, in bytes. */
  readonly largestBody: number;
  readonly log: (error: unknown) => void;
}

export function createApp({ kelisim, wording, pageFiles, largestBody, log }: AppNeeds): Express {
  const render = createPages(pageFiles, wording);
  const app = express().disable("x-powered-by");
  app.use(securityHeaders());
  app.use(mountResources([health]));
  app.use(onlyThisComputer);
  app.use("/api/v1", api(kelisim, wording, largestBody));
  app.use(mountResources(pages({ kelisim, render, wording, largestBody }, pageFiles)));
  app.use((request) => {
    throw new NotFound("no-such-page", { path: request.path });
  });
  app.use(errorHandler({ kelisim, render, wording, log }));
  return app;
}

function api(kelisim: Kelisim, wording: Wording, largestBody: number): Router {
  return mountResources([...clauseResources(kelisim), ...draftResources(kelisim, wording, largestBody)]);
}

function pages(needs: WebNeeds, pageFiles: ReadonlyMap<string, string>): Resource[] {
  return [
    languageChoice,
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
    get: (_request, response) => response.set("Cache-Control", "no-cache").type(type).send(text),
  };
}
