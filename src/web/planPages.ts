/**
 * A pasted plan: the page of its agreement, or what is wrong with its text; its Word files.
 *
 * Nothing is saved, so the text travels with every answer and is on every page that follows.
 */
import express, { type Request, type RequestHandler, type Response } from "express";
import { checkPlan } from "../actions/checkPlan.js";
import { exportWord, readWordFormat, type WordFormat } from "../actions/exportWord.js";
import { problemMessage } from "../actions/problemMessage.js";
import type { Language } from "../library/vocabulary.js";
import type { Problem } from "../problems.js";
import { callerOf } from "./callerOf.js";
import { draftPage, type DraftToShow } from "./draftPage.js";
import { FORM_SWELLS, pastedText, planForm, planFormId } from "./planForm.js";
import { problemGroups } from "./problemGroups.js";
import type { Resource } from "./resource.js";
import { sendWord } from "./sendWord.js";
import { visitorOf, type Visitor } from "./visitor.js";
import { frameOf, sendPage, type WebNeeds } from "./webNeeds.js";

export function planPages(language: Language, needs: WebNeeds): Resource[] {
  const { kelisim } = needs;
  const path = `/${language}/plan`;
  const fileHref = (format: WordFormat): string =>
    `${path}/word?${new URLSearchParams({ ...format }).toString()}`;
  const address = { path, formId: planFormId, fileHref };

  return [
    {
      path,
      needs: { get: "plans.assemble", post: "plans.assemble" },
      // Whoever comes back to the address by hand has no text with them.
      get: (_request, response) => response.redirect(303, `/${language}#own-plan`),
      post: readPlan(language, needs, (plan, request, response) => {
        sendPage(response, language, draftPage(plan, address, visitorOf(request, language), needs));
      }),
    },
    {
      path: `${path}/word`,
      needs: { post: "plans.assemble" },
      post: readPlan(language, needs, async ({ draft }, request, response) => {
        const format = readWordFormat(request.query, callerOf(request));
        sendWord(response, await exportWord(kelisim, draft, format));
      }),
    },
  ];
}

type Answer = (plan: DraftToShow, request: Request, response: Response) => void | Promise<void>;

/** Hands the pasted plan on, or answers with what is wrong with its text. */
function readPlan(language: Language, needs: WebNeeds, answer: Answer): RequestHandler[] {
  const readForm = express.urlencoded({ extended: false, limit: FORM_SWELLS * needs.largestBody });
  return [
    readForm,
    async (request, response) => {
      const planText = pastedText(request.body);
      const { value, problems } = checkPlan(needs.kelisim, planText);
      if (value) await answer({ ...value, problems, planText }, request, response);
      else refusePlan(response, planText, problems, visitorOf(request, language), needs);
    },
  ];
}

function refusePlan(
  response: Response,
  planText: string,
  problems: readonly Problem[],
  visitor: Visitor,
  { kelisim, render, wording }: WebNeeds,
): void {
  const { language } = visitor;
  const translate = wording(language);
  const message = problemMessage(language, translate, kelisim.library.sources);
  const shown = problems.map((problem) => ({ problem, place: undefined }));
  const frame = frameOf(visitor, translate("pages.plan.title"), `/${language}/plan`, planFormId);
  const html = render("refusedPlan", frame, {
    groups: problemGroups(shown, message, translate),
    plan: planForm(language, planText, true),
  });
  response.status(422);
  sendPage(response, language, html);
}
