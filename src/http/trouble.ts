/**
 * Anything thrown → what is told about it: a code, the values of its wording, and its single
 * mistakes. Whatever is not known here is a mistake in the program and is told as one apology.
 */
import { Invalid, NotFound } from "../actions/refusals.js";
import type { Problem } from "../problems.js";
import { HttpRefusal, type HttpRefusalCode, type QueryMistake } from "./httpRefusals.js";

export type TroubleCode =
  HttpRefusalCode | NotFound["code"] | "invalid" | "too-large" | "unreadable-request" | "internal";

export interface Trouble {
  readonly code: TroubleCode;
  readonly details: Readonly<Record<string, string | number>>;
  readonly problems: readonly Problem[];
  readonly mistakes: readonly QueryMistake[];
}

export function troubleOf(error: unknown): Trouble {
  if (error instanceof HttpRefusal) return { ...plain(error.code, error.details), mistakes: error.mistakes };
  if (error instanceof NotFound) return plain(error.code, error.details);
  if (error instanceof Invalid) return { ...plain("invalid"), problems: error.problems };
  return plain(codeOfExpress(error));
}

function plain(code: TroubleCode, details: Trouble["details"] = {}): Trouble {
  return { code, details, problems: [], mistakes: [] };
}

/** Express and its body parsers throw plain errors that carry a status and sometimes a type. */
function codeOfExpress(error: unknown): TroubleCode {
  const { status, type } = error as { readonly status?: unknown; readonly type?: unknown };
  if (type === "entity.too.large" || type === "parameters.too.many") return "too-large";
  if (type === "charset.unsupported" || type === "encoding.unsupported") return "unsupported-media-type";
  // A broken percent-encoding, an interrupted body, a body shorter than it was said to be.
  return status === 400 ? "unreadable-request" : "internal";
}
