/** The form in which a plan is pasted or changed. Its text comes back on every page that follows. */
import type { Language } from "../library/vocabulary.js";

/** The id by which buttons outside the form belong to it. */
export const planFormId = "plan-form";

/** A form writes each byte of a Kazakh or Russian letter as three. */
export const FORM_SWELLS = 3;

export interface PlanForm {
  readonly formId: string;
  readonly action: string;
  readonly text: string;
  readonly isRefused: boolean;
}

export function planForm(language: Language, text: string, isRefused = false): PlanForm {
  return { formId: planFormId, action: `/${language}/plan`, text, isRefused };
}

/** What was pasted, with the line breaks it had before the form sent it. */
export function pastedText(body: unknown): string {
  const plan = (body as { readonly plan?: unknown } | undefined)?.plan;
  return typeof plan === "string" ? plan.replace(/\r\n?/g, "\n") : "";
}
