/** What a route needs → the handler that stands before it and lets nobody else through. */
import type { RequestHandler } from "express";
import { AccessRefusal } from "../../access/accessRefusal.js";
import { demand } from "../../access/caller.js";
import { askingOf } from "../../web/callerOf.js";
import type { Need } from "../../web/resource.js";

export function guard(need: Need): RequestHandler {
  return (request, _response, next) => {
    if (need !== "nothing") {
      const who = askingOf(request);
      if (!who) throw new AccessRefusal("not-signed-in");
      demand(who.caller, need);
    }
    next();
  };
}
