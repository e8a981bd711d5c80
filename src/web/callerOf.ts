/**
 * Request → who asks. `http/access` says it once, when the credential has been checked; pages
 * and routes ask it.
 */
import type { Request } from "express";
import type { Caller } from "../access/caller.js";

/** A caller, and what its browser must send along with every form. */
export interface Asking {
  readonly caller: Caller;
  /** Only people with a session have one. */
  readonly formToken: string | undefined;
}

const asking = new WeakMap<Request, Asking>();

export function setAsking(request: Request, who: Asking): void {
  asking.set(request, who);
}

/** Undefined as long as nobody has said who asks. */
export function askingOf(request: Request): Asking | undefined {
  return asking.get(request);
}

/** Behind a guard there is always a caller; a route without one is a mistake in the program. */
export function callerOf(request: Request): Caller {
  const who = asking.get(request);
  if (!who) throw new Error(`${request.method} ${request.path} was answered without knowing who asks`);
  return who.caller;
}
