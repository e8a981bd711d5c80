/**
 * Refuses requests that were meant for another host.
 *
 * There is no sign-in, so being reachable from this computer only is the protection. A page of
 * a stranger could get round it by letting its own host name lead to 127.0.0.1 («DNS
 * rebinding»); such a request still carries that name.
 */
import type { RequestHandler } from "express";
import { HttpRefusal } from "./httpRefusals.js";

const OURS = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

export const onlyThisComputer: RequestHandler = (request, _response, next) => {
  if (!OURS.test(request.headers.host ?? "")) {
    throw new HttpRefusal("not-this-computer", { host: request.headers.host ?? "" });
  }
  next();
};
