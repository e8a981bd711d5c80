/**
 * Anything thrown → what is told about it: a code, the values of its wording, and its single
 * mistakes. Whatever is not known here is a mistake in the program and is told as one apology.
 */
import { AccessRefusal, type AccessRefusalCode } from "../access/accessRefusal.js";
import { Invalid, NotFound } from "../actions/refusals.js";
import type { Problem } from "../problems.js";
import type { StorageUnavailable } from "../storage/storageRefusals.js";
import { HttpRefusal, type HttpRefusalCode, type QueryMistake } from "./httpRefusals.js";

export type TroubleCode =
  | HttpRefusalCode
  | AccessRefusalCode
  | NotFound["code"]
  | "invalid"
  | "too-large"
  | "unreadable-request"
  | "storage-unavailable"
  | "internal";

export interface Trouble {
  readonly code: TroubleCode;
  readonly details: Readonly<Record<string, string | number>>;
  readonly problems: readonly Problem[];
  readonly mistakes: readonly QueryMistake[];
}

export function troubleOf(error: unknown): Trouble {
  if (error instanceof HttpRefusal) return { ...plain(error.code, error.details), mistakes: error.mistakes };
  if (error instanceof AccessRefusal || error instanceof NotFound) return plain(error.code, error.details);
  if (error instanceof Invalid) return { ...plain("invalid"), problems: error.problems };
  if (isStorageUnavailable(error)) return plain("storage-unavailable", { reason: error.message });
  return plain(codeOfExpress(error));
}

function plain(code: TroubleCode, details: Trouble["details"] = {}): Trouble {
  return { code, details, problems: [], mistakes: [] };
}

/** Known by its name: only the types of storage may be imported here. */
function isStorageUnavailable(error: unknown): error is StorageUnavailable {
  return error instanceof Error && error.name === "StorageUnavailable";
}

/** Express and its body parsers throw plain errors that carry a status and sometimes a type. */
function codeOfExpress(error: unknown): TroubleCode {
  const { status, type } = error as { readonly status?: unknown; readonly type?: unknown };
  if (type === "entity.too.large" || type === "parameters.too.many") return "too-large";
  if (type === "charset.unsupported" || type === "encoding.unsupported") return "unsupported-media-type";
  // A broken percent-encoding, an interrupted body, a body shorter than it was said to be.
  return status === 400 ? "unreadable-request" : "internal";
}
