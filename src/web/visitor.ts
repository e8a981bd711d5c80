/**
 * Request → who looks at a page, as far as the page shows it: the language, what may be offered
 * and what forms must send along. What is offered is a courtesy; the guards decide.
 */
import type { Request } from "express";
import { may } from "../access/caller.js";
import type { Language } from "../library/vocabulary.js";
import { askingOf } from "./callerOf.js";

export interface Visitor {
  readonly language: Language;
  /** Sits at this computer, and nobody has to sign in. */
  readonly isLocal: boolean;
  readonly mayAssemble: boolean;
  readonly mayReadNotes: boolean;
  /** Goes into every form; set for people who have signed in. */
  readonly formToken: string | undefined;
}

/** Nobody is asking on the page that says so. */
export function visitorOf(request: Request, language: Language): Visitor {
  const { caller, formToken } = askingOf(request) ?? {};
  return {
    language,
    isLocal: caller?.via === "local",
    mayAssemble: caller !== undefined && may(caller, "plans.assemble"),
    mayReadNotes: caller !== undefined && may(caller, "notes.read"),
    formToken,
  };
}
